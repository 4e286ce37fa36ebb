//! What a page says of the versions that were published: which one a copy for the record is, and which ones there are.

use jiff::civil::Date;

use super::Notice;
use super::tree::{Block, Say, Section, Target};

/// A version that was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The day from which it was in force.
    pub effective: Option<Date>,
    /// The how manieth it is of that day: a correction takes effect on the same day as what it corrects.
    pub number: u32,
    /// The way to its folder.
    pub folder: String,
}

impl Notice {
    /// The same as a copy for the record: the page that applies now is in the folder `current`, the version before it in `previous`.
    #[must_use]
    pub fn archived(self, current: &str, previous: Option<&str>) -> Self {
        let link = |folder: &str, words| Say::Link(Target::Copy(folder.to_owned()), Box::new(Say::message(words)));
        let which = match self.effective {
            Some(day) => Say::message("archived-of").with("date", Say::Date(day)),
            None => Say::message("archived"),
        };
        let parts = [Some(which), Some(link(current, "archived-current"))];
        let parts = parts.into_iter().chain([previous.map(|folder| link(folder, "archived-previous"))]).flatten();
        Self { archived: Some(parts.collect()), ..self }
    }

    /// The same with a list of `versions` at its end, in their order.
    #[must_use]
    pub fn with_versions(mut self, versions: &[Version]) -> Self {
        let link = |version: &Version| {
            let words = match (version.effective, version.number) {
                (None, 0 | 1) => Say::message("version"),
                (None, number) => Say::message("version-again").with("number", Say::Number(number)),
                (Some(day), 0 | 1) => Say::message("version-of").with("date", Say::Date(day)),
                (Some(day), number) => Say::message("version-corrected")
                    .with("date", Say::Date(day))
                    .with("number", Say::Number(number - 1)),
            };
            vec![Say::Link(Target::Copy(version.folder.clone()), Box::new(words))]
        };
        let section = Section {
            id: "versions".to_owned(),
            heading: Say::message("heading-versions"),
            blocks: vec![Block::List(versions.iter().map(link).collect())],
            origin: Vec::new(),
            articles: Vec::new(),
        };
        for sections in self.editions.values_mut().chain([&mut self.sections]) {
            sections.push(section.clone());
        }
        self
    }
}
