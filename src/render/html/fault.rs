//! What is wrong with a template of an author's own.
//!
//! Comes in: the template engine's error. Goes out: a [`Fault`], and from it a [`Finding`] at the very place.

use std::error::Error as _;
use std::fmt;
use std::ops::Range;

use camino::Utf8PathBuf;
use minijinja::{Error, ErrorKind};

use super::look::Texts;
use crate::finding::{Code, Finding, codes};
use crate::source::{SourceMap, Span};

/// In what way a template is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    /// It cannot be read.
    Syntax,
    /// It wants another that is not there.
    Missing,
    /// It does not fit the notice.
    Value,
    /// It does not end, or not soon enough.
    Endless,
}

impl Why {
    fn of(error: &Error) -> Why {
        // The engine has more kinds than are told apart here, and may get others.
        #[expect(clippy::wildcard_enum_match_arm, reason = "all others are about values")]
        match error.kind() {
            ErrorKind::SyntaxError | ErrorKind::BadEscape => Why::Syntax,
            ErrorKind::TemplateNotFound => Why::Missing,
            ErrorKind::OutOfFuel | ErrorKind::WriteFailure => Why::Endless,
            // The engine has no kind of its own for this.
            _ if error.detail().is_some_and(|detail| detail.contains("recursion limit")) => Why::Endless,
            _ => Why::Value,
        }
    }

    fn code(self) -> Code {
        match self {
            Why::Syntax => codes::TEMPLATE_SYNTAX,
            Why::Missing => codes::TEMPLATE_MISSING,
            Why::Value => codes::TEMPLATE_VALUE,
            Why::Endless => codes::TEMPLATE_ENDLESS,
        }
    }

    fn help(self) -> &'static str {
        match self {
            Why::Syntax => "Mend the template: its language is that of Jinja.",
            Why::Missing => {
                "Name a template of your folder by its path there, or one that came with policyc as `policyc/page.html`."
            }
            Why::Value => {
                "The book lists what a template can print; `{% if x is defined %}` asks whether `x` is there."
            }
            Why::Endless => "Let the template do less: a page may take 50 million steps and have 64 MiB.",
        }
    }
}

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    why: Why,
    /// The file, as it is shown.
    file: Utf8PathBuf,
    text: String,
    /// Bytes of the text.
    place: Range<usize>,
    detail: String,
}

impl Fault {
    /// The one that `error` tells of, met while the template `asked` of `texts` was read or used. An error within a template that
    /// another includes is the inner one's.
    pub(super) fn of(error: &Error, asked: &str, texts: &Texts) -> Fault {
        let mut inner = error;
        while let Some(deeper) = inner.source().and_then(|source| source.downcast_ref::<Error>()) {
            inner = deeper;
        }
        // One that knows no place is at that of the outermost.
        let placed = if inner.name().is_some() { inner } else { error };
        let (file, text) = texts.file(placed.name().unwrap_or(asked));
        let place = placed.range().filter(|place| text.get(place.clone()).is_some());
        let place = place.unwrap_or_else(|| line(text, placed.line().unwrap_or(1)));
        let detail = inner.detail().map_or_else(|| inner.kind().to_string(), str::to_owned);
        Fault { why: Why::of(inner), file, text: text.to_owned(), place, detail }
    }

    /// That the stylesheet `name` of `texts` would end the element it stands in.
    pub(super) fn closes_style(name: &str, place: Range<usize>, texts: &Texts) -> Fault {
        let (file, text) = texts.file(name);
        let detail = "a stylesheet that stands in a page must not hold `</style`".to_owned();
        Fault { why: Why::Value, file, text: text.to_owned(), place, detail }
    }

    /// The finding, and the text that it is in.
    pub fn finding(&self) -> (SourceMap, Finding) {
        let mut sources = SourceMap::new();
        let file = sources.add(self.file.clone(), self.text.as_str());
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let span = Span { file, start: offset(self.place.start), end: offset(self.place.end) };
        let message = match self.why {
            Why::Syntax => format!("This template cannot be read: {}.", self.detail),
            Why::Missing => format!("This template wants one that is not there: {}.", self.detail),
            Why::Value => format!("This template does not fit the notice: {}.", self.detail),
            Why::Endless => "This template does not end, or not soon enough.".to_owned(),
        };
        (sources, Finding::new(self.why.code(), span, message).help(self.why.help()))
    }
}

/// The line `number`, from 1, without the space around it.
fn line(text: &str, number: usize) -> Range<usize> {
    let mut lines = text.split_inclusive('\n');
    let before: usize = lines.by_ref().take(number.saturating_sub(1)).map(str::len).sum();
    let line = lines.next().unwrap_or("");
    before + line.len() - line.trim_start().len()..before + line.trim_end().len()
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the template {}: {}", self.file, self.detail)
    }
}
