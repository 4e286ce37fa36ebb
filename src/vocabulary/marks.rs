//! What the law makes of a concept, beside its words: rules and sections ask for the mark and never for names.
//!
//! A mark holds for what is below its row too.

use super::Term;

/// Something that the law makes of a concept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A technology that leaves something on the device, Directive 2002/58/EC Art. 5(3).
    Stores,
    /// A purpose that is direct marketing, GDPR Art. 21(2).
    DirectMarketing,
    /// A transfer mechanism of which people may have a copy, GDPR Arts. 13(1)(f), 46 and 47.
    Safeguard,
    /// A legal basis that people may object to, GDPR Art. 21(1).
    Objection,
    /// A legal basis that gives the right to data portability, GDPR Art. 20(1).
    Portability,
    /// A legal basis of which people must be told whether they have to give the data, GDPR Art. 13(2)(e).
    Demanded,
    /// A statute that is the GDPR, here or in the United Kingdom.
    Gdpr,
}

impl Term {
    /// The same with its marks.
    pub(super) const fn marks(self, marks: &'static [Mark]) -> Self {
        Self { marks, ..self }
    }

    /// Whether it, or a broader concept, has `mark`.
    pub fn has(&'static self, mark: Mark) -> bool {
        self.ancestry().any(|term| term.marks.contains(&mark))
    }
}
