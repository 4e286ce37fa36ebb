//! What pages are made with: the templates and the stylesheet.
//!
//! Comes in: nothing, or what an author puts in the place of some. Goes out: a [`Look`]. Guaranteed: a template sees nothing but the
//! page's own values and the other templates; a value that is not there is an error, never an empty place; what is printed is text
//! unless the template says otherwise; a template ends.

use std::collections::BTreeMap;
use std::io::{Error as IoError, Write};
use std::sync::LazyLock;

use camino::{Utf8Path, Utf8PathBuf};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, Error, Output, State, UndefinedBehavior};

use super::fault::Fault;
use super::write_text;
use crate::render::{Options, STYLESHEET};

/// The templates, by the names they use for each other.
const TEMPLATES: [(&str, &str); 7] = [
    ("page.html", include_str!("../../../templates/html/page.html")),
    ("fragment.html", include_str!("../../../templates/html/fragment.html")),
    ("blocks.html", include_str!("../../../templates/html/blocks.html")),
    ("contents.html", include_str!("../../../templates/html/contents.html")),
    ("heading.html", include_str!("../../../templates/html/heading.html")),
    ("map.html", include_str!("../../../templates/html/map.html")),
    ("table.html", include_str!("../../../templates/html/table.html")),
];

/// The text of a template that came with policyc.
fn ours(name: &str) -> Option<&'static str> {
    TEMPLATES.iter().find(|(ours, _)| *ours == name).map(|(_, text)| *text)
}

/// The look of a page.
const PAGE_CSS: &str = include_str!("../../../templates/html/notice.css");
/// The look of a fragment.
const FRAGMENT_CSS: &str = include_str!("../../../templates/html/fragment.css");

/// Under what an author's template finds those that came with policyc.
const OURS: &str = "policyc/";

/// How many steps an author's templates may take for one page: enough for tables of 100,000 cells, and some seconds at most.
const STEPS: u64 = 50_000_000;

/// How many bytes a page made by an author's templates may have.
const MOST: usize = 64 << 20;

/// Templates and styles of an author, in the place of those that came with policyc.
#[derive(Debug)]
pub struct Look {
    environment: Environment<'static>,
    texts: Texts,
}

/// What an author put in the place of policyc's own.
#[derive(Debug, Default)]
pub(super) struct Texts {
    /// The folder, as it is shown.
    home: Utf8PathBuf,
    /// The texts, by their paths in it.
    own: BTreeMap<String, String>,
}

impl Texts {
    /// The file that goes by `name` among the templates: how it is shown, and its text.
    pub(super) fn file(&self, name: &str) -> (Utf8PathBuf, &str) {
        if let Some(text) = self.own.get(name) {
            return (self.home.join(name), text);
        }
        let name = name.strip_prefix(OURS).unwrap_or(name);
        (format!("{OURS}{name}").into(), ours(name).unwrap_or_default())
    }
}

impl Look {
    /// The look of the files `own`, by their paths below the folder `home`. A template that has the name of one of policyc's own
    /// takes its place, and finds that one below `policyc/`. `notice.css` and `fragment.css` take the place of the stylesheets;
    /// `extra.css` is added to either. Other files are for the templates among them.
    ///
    /// # Errors
    ///
    /// Where a template cannot be read.
    pub fn new(home: Utf8PathBuf, own: BTreeMap<String, String>) -> Result<Look, Fault> {
        let texts = Texts { home, own };
        let mut environment = empty().map_err(|error| Fault::of(&error, "", &texts))?;
        environment.set_fuel(Some(STEPS));
        environment.set_debug(true);
        for (name, text) in TEMPLATES {
            let names = [Some(format!("{OURS}{name}")), (!texts.own.contains_key(name)).then(|| name.to_owned())];
            for name in names.into_iter().flatten() {
                environment.add_template_owned(name.clone(), text).map_err(|error| Fault::of(&error, &name, &texts))?;
            }
        }
        for (name, text) in texts.own.iter().filter(|(name, _)| !is_style(name)) {
            let added = environment.add_template_owned(name.clone(), text.clone());
            added.map_err(|error| Fault::of(&error, name, &texts))?;
        }
        Ok(Look { environment, texts })
    }

    fn render(&self, name: &str, values: Value) -> Result<String, Fault> {
        let mut page = Page::default();
        let template = self.environment.get_template(name).map_err(|error| Fault::of(&error, name, &self.texts))?;
        template.render_captured_to(values, &mut page).map_err(|error| Fault::of(&error, name, &self.texts))?;
        // What is not UTF-8 cannot come out of a template.
        Ok(String::from_utf8(page.bytes).unwrap_or_default())
    }
}

/// Whether a file of a look is a stylesheet and no template.
fn is_style(name: &str) -> bool {
    Utf8Path::new(name).extension() == Some("css")
}

/// What a template has written: as much as a page may have, and no more.
#[derive(Default)]
struct Page {
    bytes: Vec<u8>,
}

impl Write for Page {
    fn write(&mut self, more: &[u8]) -> Result<usize, IoError> {
        if self.bytes.len().saturating_add(more.len()) > MOST {
            return Err(IoError::other("the page is too long"));
        }
        self.bytes.extend_from_slice(more);
        Ok(more.len())
    }

    fn flush(&mut self) -> Result<(), IoError> {
        Ok(())
    }
}

/// The templates that came with policyc, each read once in the life of the program, when a page first needs it.
static EMBEDDED: LazyLock<Result<Environment<'static>, Error>> = LazyLock::new(|| {
    let mut environment = empty()?;
    environment.set_loader(|name| Ok(ours(name).map(str::to_owned)));
    Ok(environment)
});

/// What templates of any origin are read by.
fn empty() -> Result<Environment<'static>, Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_formatter(write_value);
    environment.set_debug(false);
    environment
        .set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build()?);
    Ok(environment)
}

/// Makes the page that the template `name` makes of `values`.
pub(super) fn render(options: &Options, name: &str, values: Value) -> Result<String, Fault> {
    if let Some(look) = &options.look {
        return look.render(name, values);
    }
    let environment = EMBEDDED.as_ref().map_err(|error| Fault::of(error, name, &Texts::default()))?;
    let made = environment.get_template(name).and_then(|template| template.render(values));
    made.map_err(|error| Fault::of(&error, name, &Texts::default()))
}

/// The look of every page: one file, beside the pages, named [`STYLESHEET`]. That of fragments touches nothing of the page around them.
pub fn stylesheet(options: &Options) -> String {
    let (name, ours) = if options.fragment.is_some() { ("fragment.css", FRAGMENT_CSS) } else { (STYLESHEET, PAGE_CSS) };
    let text = |name: &str| options.look.as_ref().and_then(|look| look.texts.own.get(name));
    let base = text(name).map_or(ours, String::as_str);
    text("extra.css").map_or_else(|| base.to_owned(), |extra| format!("{}\n\n{extra}", base.trim_end()))
}

/// The look as it stands in a page. One that closes its own element cannot: the rest of it would be markup.
pub(super) fn in_page(options: &Options) -> Result<String, Fault> {
    const END: &str = "</style";
    for texts in options.look.iter().map(|look| &look.texts) {
        for (name, text) in texts.own.iter().filter(|(name, _)| is_style(name)) {
            if let Some(at) = text.to_ascii_lowercase().find(END) {
                return Err(Fault::closes_style(name, at..at + END.len(), texts));
            }
        }
    }
    Ok(stylesheet(options))
}

/// Prints a value. What a macro or `inlines` has made is markup already; everything else is text.
fn write_value(out: &mut Output, _: &mut State, value: &Value) -> Result<(), Error> {
    match value.as_str() {
        Some(text) if value.is_safe() => out.write_str(text)?,
        Some(text) => write_text(out, text)?,
        None => write_text(out, &value.to_string())?,
    }
    Ok(())
}
