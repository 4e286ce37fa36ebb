//! The languages policyc writes: one folder each in `locales/`.

use std::fmt;

use serde::{Serialize, Serializer};

/// The catalogue of a language: every message, by its id.
struct Catalogue {
    code: &'static str,
    messages: phf::Map<&'static str, Message>,
}

/// A message or term of Fluent.
#[derive(Debug)]
pub(crate) struct Message {
    /// All of its text, in Fluent's syntax.
    pub(crate) text: &'static str,
    /// Its patterns that are nothing but text, by the names of their attributes; that of the value has none.
    pub(crate) plain: &'static [(&'static str, &'static str)],
}

impl Message {
    /// The pattern of `attribute`, or of the value, where that is nothing but text.
    pub(crate) fn plain(&self, attribute: Option<&str>) -> Option<&'static str> {
        let name = attribute.unwrap_or_default();
        self.plain.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
    }
}

/// The catalogues, by the language's short code. `build.rs` makes them of the files in `locales/`.
#[expect(clippy::unreadable_literal, reason = "the build script writes the keys of the tables, and nobody reads them")]
static CATALOGUES: &[Catalogue] = &include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// A language that policyc writes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(&'static str);

impl Language {
    /// The language of findings and of the program itself.
    pub const ENGLISH: Language = Language("en");

    /// Every language, by its code.
    pub fn all() -> impl Iterator<Item = Language> {
        CATALOGUES.iter().map(|catalogue| Language(catalogue.code))
    }

    /// The language with the short code `code`.
    pub fn find(code: &str) -> Option<Language> {
        Self::all().find(|language| language.0 == code)
    }

    /// Its short code: `nb`.
    pub fn code(self) -> &'static str {
        self.0
    }

    /// The message `id` of its catalogue, `-` included for a term of Fluent: all of its text, in Fluent's syntax.
    pub fn message(self, id: &str) -> Option<&'static str> {
        self.entry(id).map(|message| message.text)
    }

    /// The same as it was read when the program was built.
    pub(crate) fn entry(self, id: &str) -> Option<&'static Message> {
        let catalogue = CATALOGUES.iter().find(|catalogue| catalogue.code == self.0)?;
        catalogue.messages.get(id)
    }

    /// What findings, which are in English, call it: `Danish`.
    pub fn english(self) -> &'static str {
        self.plain("language-in-english")
    }

    /// Its tag in pages (BCP 47): `en-GB`.
    pub fn tag(self) -> &'static str {
        self.plain("language-tag")
    }

    /// What its readers call it: `Norsk bokmål`.
    pub fn own_name(self) -> &'static str {
        self.plain("language-self")
    }

    /// What stands before a verb that names a purpose: `to`.
    pub fn infinitive_marker(self) -> &'static str {
        self.plain("infinitive-marker")
    }

    /// Who has read its words, the last of `draft`, `read` and `reviewed`: its catalogue says what they mean.
    pub fn review(self) -> &'static str {
        self.plain("language-review")
    }

    /// Whether Flesch's reading ease, which is made for English, tells how hard it is to read.
    pub fn has_flesch(self) -> bool {
        self.plain("language-measure") == "flesch"
    }

    /// Words that texts in this language have, and none in the others do: in lower case.
    pub fn markers(self) -> impl Iterator<Item = &'static str> {
        self.plain("marker-words").split_ascii_whitespace()
    }

    /// The codes of the countries whose people read it.
    pub fn countries(self) -> impl Iterator<Item = &'static str> {
        self.plain("language-countries").split_ascii_whitespace()
    }

    /// The words in its list `id`: phrases in lower case.
    pub fn phrases(self, id: &str) -> impl Iterator<Item = &'static str> {
        self.plain(id).split(',').map(str::trim).filter(|phrase| !phrase.is_empty())
    }

    /// The text of a message that is nothing but text.
    pub(crate) fn plain(self, id: &str) -> &'static str {
        self.entry(id).and_then(|message| message.plain(None)).unwrap_or_default()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}
