//! The HTML page.
//!
//! Comes in: a settled document. Goes out: one complete page that needs no script, and one stylesheet for all pages.
//! Guaranteed: every text passes [`write_text`]: the tags of the page are those that stand in `templates/html` and in
//! [`inlines`], and no others. A name that a template does not know is an error, never an empty place.

mod context;
mod fault;
mod fragment;
mod inlines;
mod look;
mod map;

use minijinja::context;
use minijinja::value::{Serde, Value};
use serde::Serialize;

use super::settle::{edition_href, segment};
use super::{Format, Options, RenderError, STYLESHEET};
use crate::locale::{Document, Edition};
pub use fault::Fault;
pub(super) use inlines::write_text;
pub use look::{Look, stylesheet};

/// Makes the page.
pub(super) fn page(document: &Document, options: &Options) -> Result<String, RenderError> {
    if let Some(level) = options.fragment {
        let document = context::document(&fragment::prefixed(document));
        let made = look::render(options, "fragment.html", context! { document, level });
        return made.map_err(RenderError::Template);
    }
    let links = options.base_url.as_deref().map(|base| head_links(document, base)).transpose()?.unwrap_or_default();
    let editions: Vec<_> = document.editions.iter().map(|edition| switch(document, edition)).collect();
    let style = if options.inline_css { Some(look::in_page(options).map_err(RenderError::Template)?) } else { None };
    let page = context! {
        document => context::document(document),
        editions => Value::from(Serde(&editions)),
        links => Value::from(Serde(&links)),
        stylesheet => STYLESHEET,
        style => style.map(Value::from_safe_string),
    };
    look::render(options, "page.html", page).map_err(RenderError::Template)
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
