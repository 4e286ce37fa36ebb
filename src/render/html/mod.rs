//! The HTML page.
//!
//! Comes in: a settled document. Goes out: one complete page that needs no script, and one stylesheet for all pages.
//! Guaranteed: every text passes [`write_text`]: the tags of the page are those that stand in `templates/html` and in
//! [`inlines`], and no others. A name that a template does not know is an error, never an empty place.

mod context;
mod fragment;
mod inlines;

use std::sync::LazyLock;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, Error, Output, State, UndefinedBehavior, context};
use serde::Serialize;

use super::settle::{edition_href, segment};
use super::{Format, Options, RenderError, STYLESHEET};
use crate::locale::{Document, Edition};
pub(super) use inlines::write_text;

/// The templates, by the names they use for each other.
const TEMPLATES: [(&str, &str); 3] = [
    ("page.html", include_str!("../../../templates/html/page.html")),
    ("fragment.html", include_str!("../../../templates/html/fragment.html")),
    ("blocks.html", include_str!("../../../templates/html/blocks.html")),
];

/// The look of every page: one file, beside the pages, named [`STYLESHEET`]. That of fragments touches nothing of the page around them.
pub fn stylesheet(options: &Options) -> &'static str {
    match options.fragment {
        None => include_str!("../../../templates/html/notice.css"),
        Some(_) => include_str!("../../../templates/html/fragment.css"),
    }
}

static ENVIRONMENT: LazyLock<Result<Environment<'static>, Error>> = LazyLock::new(environment);

/// Reads the templates, once in the life of the program.
fn environment() -> Result<Environment<'static>, Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_formatter(write_value);
    environment
        .set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build()?);
    for (name, source) in TEMPLATES {
        environment.add_template(name, source)?;
    }
    Ok(environment)
}

/// Makes the page.
pub(super) fn page(document: &Document, options: &Options) -> Result<String, RenderError> {
    let fault = |error: &Error| RenderError::Template(error.to_string());
    let environment = ENVIRONMENT.as_ref().map_err(fault)?;
    let render = |name, values| {
        let template = environment.get_template(name)?;
        template.render(values)
    };
    if let Some(level) = options.fragment {
        let document = context::document(&fragment::prefixed(document));
        return render("fragment.html", context! { document, level }).map_err(|error| fault(&error));
    }
    let links = options.base_url.as_deref().map(|base| head_links(document, base)).transpose()?.unwrap_or_default();
    let editions: Vec<_> = document.editions.iter().map(|edition| switch(document, edition)).collect();
    let page = context! {
        document => context::document(document),
        editions => Value::from(Serde(&editions)),
        links => Value::from(Serde(&links)),
        stylesheet => STYLESHEET,
        style => options.inline_css.then(|| Value::from_safe_string(stylesheet(options).to_owned())),
    };
    render("page.html", page).map_err(|error| fault(&error))
}

/// A link of the language switcher.
#[derive(Serialize)]
struct Switch<'a> {
    href: String,
    tag: &'a str,
    name: &'a str,
    current: bool,
}

fn switch<'a>(document: &Document, edition: &'a Edition) -> Switch<'a> {
    let href = edition_href(Format::Html, &document.notice, &edition.language);
    Switch { href, tag: &edition.tag, name: &edition.name, current: edition.current }
}

/// A link in the head: where the page is, and where its other editions are.
#[derive(Serialize)]
struct HeadLink {
    rel: &'static str,
    language: Option<String>,
    href: String,
}

/// The address of this page and, where there are several, of every edition: the same set on each of them.
fn head_links(document: &Document, base: &str) -> Result<Vec<HeadLink>, RenderError> {
    if !(base.starts_with("https://") || base.starts_with("http://")) || base.contains(char::is_whitespace) {
        return Err(RenderError::BaseUrl(base.to_owned()));
    }
    let folder = format!("{}/{}", base.trim_end_matches('/'), segment(&document.policy));
    let at = |language: &str| format!("{folder}/{}", edition_href(Format::Html, &document.notice, language));
    let alternate =
        |name: &str, language: &str| HeadLink { rel: "alternate", language: Some(name.to_owned()), href: at(language) };
    let mut links = vec![HeadLink { rel: "canonical", language: None, href: at(&document.language) }];
    links.extend(document.editions.iter().map(|edition| alternate(&edition.language, &edition.language)));
    let default = document.editions.iter().find(|edition| edition.controlling).or(document.editions.first());
    links.extend(default.map(|edition| alternate("x-default", &edition.language)));
    Ok(links)
}

/// Prints a value. What a macro or [`inlines`] has made is markup already; everything else is text.
fn write_value(out: &mut Output, _: &mut State, value: &Value) -> Result<(), Error> {
    match value.as_str() {
        Some(text) if value.is_safe() => out.write_str(text)?,
        Some(text) => write_text(out, text)?,
        None => write_text(out, &value.to_string())?,
    }
    Ok(())
}
