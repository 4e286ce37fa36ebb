//! From a document to a file.
//!
//! Comes in: a document, every text of it final. Goes out: the text of one file: HTML, Markdown, JSON or plain text.
//! Guaranteed: what the document says is escaped for the format, so that no text of it becomes markup; links lead only where
//! `settle` lets them; headings descend one level at a time; the same document gives the same bytes.

mod anchors;
mod html;
mod json;
mod markdown;
mod reading;
mod settle;
mod text;
mod trace;
mod words;

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

pub use html::{Fault, Look, stylesheet};
pub use markdown::{Beside, Listed, Site, UnknownSite, beside};
pub use reading::reading;
pub use settle::{Settled, settle};

/// The name under which the pages look for [`stylesheet`], in their own folder.
pub const STYLESHEET: &str = "notice.css";

/// A kind of file that a document can become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// A complete page for the web and for paper.
    Html,
    /// `CommonMark` with the tables of GitHub, as the [`Site`] it is for wants it.
    Markdown,
    /// The notice as data, traced to its sources.
    Json,
    /// Plain text.
    Text,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 4] = [Format::Html, Format::Markdown, Format::Json, Format::Text];

    /// Those that are made where none is named: what readers see.
    pub const USUAL: [Format; 2] = [Format::Html, Format::Markdown];

    /// The word it is chosen by.
    pub fn word(self) -> &'static str {
        match self {
            Format::Html => "html",
            Format::Markdown => "markdown",
            Format::Json => "json",
            Format::Text => "text",
        }
    }

    /// How its files end.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Html => "html",
            Format::Markdown => "md",
            Format::Json => "json",
            Format::Text => "txt",
        }
    }

    /// The file that holds `notice` in `language`, in the folder of its policy. Editions find each other by it.
    pub fn file_name(self, notice: &str, language: &str) -> String {
        format!("{notice}.{language}.{}", self.extension())
    }
}

/// No format goes by this word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownFormat(pub String);

impl fmt::Display for UnknownFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no format `{}`: choose `html`, `markdown`, `json` or `text`", self.0)
    }
}

impl std::error::Error for UnknownFormat {}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(word: &str) -> Result<Format, UnknownFormat> {
        let found = Format::ALL.into_iter().find(|format| word == format.word() || word == format.extension());
        found.ok_or_else(|| UnknownFormat(word.to_owned()))
    }
}

/// What the one who builds may wish for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Where the output folder will be found on the web: `https://example.com/legal`. Without it a page says nothing about its
    /// own address: a relative one would be wrong as soon as the page moves.
    pub base_url: Option<String>,
    /// Whether HTML is made for a page of the author's own: without a head and a body, under a heading of this level, from 1 to 6.
    pub fragment: Option<u8>,
    /// Whether the look stands in each page, and not in a file beside them.
    pub inline_css: bool,
    /// What the Markdown is for.
    pub site: Site,
    /// Templates and styles of the author's own.
    pub look: Option<Arc<Look>>,
}

/// Why a document could not become a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RenderError {
    /// The base address is not one of the web.
    BaseUrl(String),
    /// A table has a row whose cells are not as many as its headers.
    Ragged {
        /// The table's anchor.
        table: String,
    },
    /// Lists, boxes or emphasis stand inside each other deeper than any page shows.
    TooDeep,
    /// A template cannot be used.
    Template(Fault),
    /// The document cannot be written as JSON.
    Json(String),
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RenderError::BaseUrl(url) => {
                write!(f, "the base address `{url}` is not a web address: it must begin with https:// or http://")
            }
            RenderError::Ragged { table } => {
                write!(f, "a row of the table `{table}` does not have as many cells as the table has headers")
            }
            RenderError::TooDeep => write!(f, "lists, quotations or emphasis are nested deeper than a page can show"),
            RenderError::Template(fault) => fault.fmt(f),
            RenderError::Json(why) => write!(f, "the document cannot be written as JSON: {why}"),
        }
    }
}

impl std::error::Error for RenderError {}

impl Settled {
    /// Makes the file.
    ///
    /// # Errors
    ///
    /// Where the base address is none.
    pub fn render(&self, format: Format, options: &Options) -> Result<String, RenderError> {
        match format {
            Format::Html => html::page(&self.0, options),
            Format::Markdown => Ok(markdown::file(&self.0, options.site)),
            Format::Json => json::file(&self.0),
            Format::Text => Ok(text::file(&self.0)),
        }
    }

    /// The anchors of its sections, in order.
    pub fn sections(&self) -> Vec<String> {
        self.0.sections.iter().map(|section| section.id.clone()).collect()
    }

    /// Where the file lies in the folder of its policy, with `/` between the parts.
    pub fn path(&self, format: Format, options: &Options) -> String {
        match format {
            Format::Html | Format::Json | Format::Text => format.file_name(&self.0.notice, &self.0.language),
            Format::Markdown => markdown::path(&self.0, options.site),
        }
    }

    /// Makes the list of where each part comes from, of a document that is traced.
    ///
    /// # Errors
    ///
    /// Never, but that JSON cannot be written.
    pub fn trace(&self) -> Result<String, RenderError> {
        trace::file(&self.0)
    }
}
