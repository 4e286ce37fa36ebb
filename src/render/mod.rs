//! From a document to a file.

use crate::locale::Document;

/// A format of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// A page.
    Html,
    /// Markdown.
    Markdown,
}

/// The style sheet's name.
pub const STYLESHEET: &str = "notice.css";

impl Format {
    /// Every format.
    pub const ALL: [Format; 2] = [Format::Html, Format::Markdown];

    /// The word it is chosen by.
    pub fn word(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "markdown",
        }
    }

    /// The end of its file names.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
        }
    }

    /// The file of a notice.
    pub fn file_name(self, notice: &str, language: &str) -> String {
        format!("{notice}.{language}.{}", self.extension())
    }
}

impl std::str::FromStr for Format {
    type Err = String;

    fn from_str(word: &str) -> Result<Format, String> {
        let found = Format::ALL.into_iter().find(|format| word == format.word() || word == format.extension());
        found.ok_or_else(|| format!("there is no format `{word}`: choose `html` or `markdown`"))
    }
}

/// What the caller may set.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Where the folder will be published.
    pub base_url: Option<String>,
}

/// Why a document cannot be rendered.
#[derive(Debug)]
pub struct RenderError(String);

impl std::fmt::Display for RenderError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

/// A stand-in.
///
/// # Errors
/// Never.
pub fn render(document: &Document, format: Format, options: &Options) -> Result<String, RenderError> {
    if document.title.is_empty() {
        return Err(RenderError("no title".to_owned()));
    }
    Ok(format!("{format:?} {} {:?} {:?}\n", document.language, document.furniture.draft, options.base_url))
}

/// The style sheet.
pub fn stylesheet() -> &'static str {
    "body {}\n"
}
