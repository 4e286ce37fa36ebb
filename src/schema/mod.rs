//! The language itself: each kind of declaration, its fields, what they may hold, and what they mean.
//!
//! This is the one place where a field is declared. The checker, the findings and the reference read it here.

mod kinds;
mod sections;

pub use kinds::KINDS;
pub use sections::{SECTIONS, section, sections_of};

use crate::finding::a;
use crate::vocabulary::Vocab;

/// A kind of declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The policy: who decides, from when, where, for whom, in which languages.
    Policy,
    /// A view of the policy that readers see.
    Notice,
    /// A company, authority or person.
    Entity,
    /// A group of people.
    Audience,
    /// Something that is offered.
    Service,
    /// A means of contact.
    Channel,
    /// A document beside the notice.
    Document,
    /// A statute that is not built in.
    Law,
    /// A defined term.
    Term,
    /// A category of data.
    Data,
    /// Where data comes from.
    Source,
    /// What data is used for.
    Purpose,
    /// Who gets data.
    Recipient,
    /// When data is disclosed beyond the recipients.
    Disclosure,
    /// Data that leaves the EEA.
    Transfer,
    /// Data that a law keeps within a country's borders.
    Localisation,
    /// A named rule on storage.
    Retention,
    /// One cookie, or one class of them.
    Cookie,
    /// What holds for all tracking.
    Tracking,
    /// Marketing to the people.
    Marketing,
    /// Whether data is sold.
    Sale,
    /// Whether data is shared for advertising across services.
    Sharing,
    /// Whether the controller is a business in the sense of a law such as that of California.
    Business,
    /// Whether sensitive data is used for more than the law allows without asking.
    SensitiveUse,
    /// One link to all choices.
    Choices,
    /// What is done when a browser says no for its user.
    Signals,
    /// A benefit that people get for their data.
    Incentive,
    /// A decision made by a machine alone.
    Decision,
    /// The rights that are offered, and how they are used.
    Rights,
    /// The wording of one right.
    Right,
    /// How it is made sure who asks.
    Verification,
    /// How data is protected.
    Security,
    /// Children.
    Children,
    /// Links to others.
    Links,
    /// How the notice changes.
    Changes,
    /// A heading of the author's own.
    Section,
    /// Prose of the author's own.
    Clause,
}

/// What the schema says of a kind.
#[derive(Debug)]
pub struct KindInfo {
    /// The kind.
    pub kind: Kind,
    /// The word an author writes.
    pub word: &'static str,
    /// What it declares.
    pub doc: &'static str,
    /// How it is named.
    pub naming: Naming,
    /// Where its words come from when it has no `label`.
    pub words: Words,
    /// Whether `KIND none` may be written: the absence of the whole kind.
    pub none: bool,
    /// Its fields, in the order of the canonical layout.
    pub fields: &'static [Field],
}

/// How a declaration is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// It has a name of its own.
    Named,
    /// It may stand once; a name is optional.
    Single,
}

/// Where a declaration's words for readers come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// It needs none.
    None,
    /// `label`, else `is`, else the vocabulary entry of its own name, else it is an error.
    Needed(Vocab),
    /// The same, but it may do without: a proper name stands in.
    Optional(Vocab),
    /// The name must be a vocabulary entry.
    Entry(Vocab),
}

/// A field.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it means.
    pub doc: &'static str,
    /// What it may hold; the first that fits is taken.
    pub types: &'static [Type],
    /// Whether it takes a list.
    pub many: bool,
    /// Whether it must be given.
    pub required: bool,
    /// Whether `none` needs its reason.
    pub reason: bool,
    /// What the block behind a value may add.
    pub block: &'static [Field],
}

/// What a value may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// A name of the built-in vocabulary.
    Term(Vocab),
    /// A declaration of this kind.
    Ref(Kind),
    /// The author's own words, per language: a few words that fit into a sentence.
    Own,
    /// Prose: Markdown, per language.
    Prose,
    /// A proper name: never translated.
    Str,
    /// An e-mail address.
    Email,
    /// An address on the web: `https`, `http`, `mailto` or `tel`.
    Url,
    /// A phone number.
    Phone,
    /// A day.
    Date,
    /// A duration.
    Duration,
    /// A whole number.
    Number,
    /// `yes` or `no`.
    YesNo,
    /// A country's code.
    Country,
    /// A country's code, a state's, or `EU`, `EEA`.
    Jurisdiction,
    /// A language's code.
    Language,
    /// A string under a country's code.
    Coded,
    /// How long data is kept.
    Keep,
    /// `all`, and what it leaves out.
    All,
    /// A declaration of this kind for each region, and one for elsewhere.
    ByRegion(Kind),
    /// The section of the notice.
    Section,
    /// A block of conditions.
    When,
    /// One of these words.
    Word(&'static [&'static str]),
}

/// A field that holds one value.
const fn one(name: &'static str, types: &'static [Type], doc: &'static str) -> Field {
    Field { name, doc, types, many: false, required: false, reason: false, block: &[] }
}

/// A field that holds a list of values.
const fn many(name: &'static str, types: &'static [Type], doc: &'static str) -> Field {
    Field { many: true, ..one(name, types, doc) }
}

impl Field {
    /// The same, and it must be given.
    const fn required(self) -> Field {
        Field { required: true, ..self }
    }

    /// The same, and `none` needs its reason.
    const fn reason(self) -> Field {
        Field { reason: true, ..self }
    }

    /// The same, with fields in the block behind a value.
    const fn with(self, block: &'static [Field]) -> Field {
        Field { block, ..self }
    }
}

impl Kind {
    /// The kind written `word`.
    pub fn find(word: &str) -> Option<Kind> {
        KINDS.iter().find(|info| info.word == word).map(|info| info.kind)
    }

    /// Its row in the schema.
    ///
    /// # Panics
    /// Never: a test holds that every kind has its row.
    #[expect(clippy::expect_used, reason = "`every_kind_has_its_row` holds it")]
    pub fn info(self) -> &'static KindInfo {
        KINDS.iter().copied().find(|info| info.kind == self).expect("every kind has its row")
    }

    /// The word an author writes.
    pub fn word(self) -> &'static str {
        self.info().word
    }
}

impl KindInfo {
    /// The field called `name`.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

impl Type {
    /// What an author is told it wants: `a date, such as 2026-10-01`.
    pub fn wants(self) -> String {
        match self {
            Self::Term(vocab) => format!("{} that policyc knows", a(vocab.noun())),
            Self::Ref(kind) => format!("the name of {} declaration", a(&format!("`{}`", kind.word()))),
            Self::Own => "your own words".into(),
            Self::Prose => "a text in each language".into(),
            Self::Str => "a name in quotes, \"…\"".into(),
            Self::Email => "an e-mail address in quotes".into(),
            Self::Url => "an address in quotes, `\"https://…\"`".into(),
            Self::Phone => "a phone number in quotes, \"+45 …\"".into(),
            Self::Date => "a day, such as 2026-10-01".into(),
            Self::Duration => "a duration, such as `13 months`".into(),
            Self::Number => "a whole number".into(),
            Self::YesNo => "`yes` or `no`".into(),
            Self::Country => "a country's code, such as DK".into(),
            Self::Jurisdiction => "a jurisdiction's code, such as DK or US-CA".into(),
            Self::Language => "a language: da, nb or en".into(),
            Self::Coded => "a country's code and a string, such as DK \"…\"".into(),
            Self::Keep => "a storage period, such as `5 years after purchase`".into(),
            Self::All => "`all`".into(),
            Self::ByRegion(kind) => {
                format!("a declared {} for each region, `{{ US: …, elsewhere: … }}`", kind.word())
            }
            Self::When => "its conditions, such as `{ jurisdiction: [DK, NO], from: 2027-01-01 }`".into(),
            Self::Section => "a section of the notice, such as `retention`".into(),
            Self::Word(words) => words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" or "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_kind_has_its_row() {
        for info in KINDS {
            assert_eq!(info.kind.info().word, info.word);
        }
        let last = Kind::Clause as usize;
        assert_eq!(KINDS.len(), last + 1);
    }

    #[test]
    fn a_field_is_declared_once_in_its_kind() {
        for info in KINDS {
            let names: BTreeSet<_> = info.fields.iter().map(|field| field.name).collect();
            assert_eq!(names.len(), info.fields.len(), "{}", info.word);
        }
    }
}
