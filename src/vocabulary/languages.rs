//! The languages policyc writes: one folder each in `locales/`.

use std::fmt;

use include_dir::{Dir, include_dir};
use serde::{Serialize, Serializer};

/// The catalogues, a folder for each language, named by the language's short code.
static CATALOGUES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// A language that policyc writes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(&'static str);

impl Language {
    /// Every language, by its code.
    pub fn all() -> impl Iterator<Item = Language> {
        CATALOGUES.dirs().filter_map(|folder| folder.path().to_str()).map(Language)
    }

    /// The language with the short code `code`.
    pub fn find(code: &str) -> Option<Language> {
        Self::all().find(|language| language.0 == code)
    }

    /// Its short code: `nb`.
    pub fn code(self) -> &'static str {
        self.0
    }

    /// One file of its catalogue.
    pub fn file(self, name: &str) -> Option<&'static str> {
        CATALOGUES.get_file(format!("{}/{name}", self.0))?.contents_utf8()
    }

    /// Its catalogue: the name and the text of each file.
    pub fn catalogue(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let files = CATALOGUES.get_dir(self.0).into_iter().flat_map(Dir::files);
        files.filter_map(|file| Some((file.path().file_name()?.to_str()?, file.contents_utf8()?)))
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
