//! What policyc knows beforehand: language-neutral rows with stable ids.
//!
//! Each row is a concept an author can name without writing a word of text. Its words live in `locales/<language>/`, in the message
//! `<prefix>-<id>`, in the forms that its [`Vocab`] promises. Where the W3C Data Privacy Vocabulary has the concept, the row
//! carries its IRI.

mod ages;
mod authorities;
mod california;
mod countries;
mod data;
mod hints;
mod languages;
mod marks;
mod periods;
mod practices;
mod purposes;
mod reading;
mod recipients;
mod regions;
mod retention;
mod revenue;
mod rights;
mod sensitive;
mod statements;

pub use ages::consent_age;
pub use authorities::{Authority, authorities, authority};
pub use california::CATEGORIES as CALIFORNIA;
pub use countries::{Adequacy, CHECKED, Country};
pub use hints::hint;
pub use languages::Language;
pub(crate) use languages::Message;
pub use marks::Mark;
pub use periods::{Period, period};
pub use reading::{Reading, sentences, words};
pub use regions::{holds, overlap, region, regions};
pub use revenue::revenue;

use std::cmp::Ordering;

/// A kind of built-in concept. A field of the schema says which kinds its value may come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vocab {
    /// An item of personal data: `email_address`.
    Data,
    /// A purpose: `deliver_orders`.
    Purpose,
    /// A legitimate interest: `preventing_fraud`.
    Interest,
    /// A kind of recipient: `payment_providers`.
    Recipient,
    /// What a recipient is in law: `processor`.
    Role,
    /// Where data comes from: `person`.
    Source,
    /// What a storage period counts from, or lasts until: `purchase`.
    Event,
    /// What data is kept for as long as it lasts: `legal_claims`.
    Cause,
    /// What happens when the period is over: `delete`.
    Afterwards,
    /// A legal basis of GDPR Art. 6(1): `consent`.
    Basis,
    /// A condition of GDPR Art. 9(2): `explicit_consent`.
    Condition,
    /// A statute: `DK-bookkeeping-act`.
    Law,
    /// A right of the person: `access`.
    Right,
    /// A security measure: `encryption_in_transit`.
    Security,
    /// A kind of cookie: `session`.
    Cookie,
    /// A technology that stores or reads on a device: `cookies`.
    Technology,
    /// A means of refusing cookies: `browser_settings`.
    Control,
    /// What allows a transfer out of the EEA: `scc`.
    Mechanism,
    /// A group of countries: `eu_countries`.
    Place,
    /// What makes us disclose data: `required_by_law`.
    Ground,
    /// An occasion on which data is disclosed beyond the recipients: `business_transfer`.
    Disclosure,
    /// What follows when data is not given or cookies are refused: `no_delivery`.
    Consequence,
    /// What is sent as marketing: `newsletters`.
    Marketing,
    /// A way to reach someone: `email`.
    Means,
    /// A demand on the reader that a notice states: `by_use`.
    Acceptance,
    /// What a recipient is bound to: `only_our_tasks`.
    Duty,
    /// Advice a notice gives: `read_their_policy`.
    Advice,
    /// A statement on changes, identity, children or security that is one full sentence: `effective_date_updated`.
    Statement,
    /// A document beside the notice: `terms_and_conditions`.
    Document,
    /// A defined term: `personal_data`.
    Term,
    /// A group of people: `customers`.
    Audience,
    /// What is offered: `website`.
    Service,
    /// Whether data must be given: `contractual`.
    Provision,
}

/// How the law looks at an item of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Ordinary personal data.
    Ordinary,
    /// A special category of GDPR Art. 9(1).
    Special,
    /// Criminal convictions and offences, GDPR Art. 10.
    Criminal,
    /// A national identification number, GDPR Art. 87.
    NationalId,
}

impl Class {
    /// The word for it, as an author writes it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::Special => "special",
            Self::Criminal => "criminal",
            Self::NationalId => "national_id",
        }
    }
}

/// One built-in concept.
#[derive(Debug, PartialEq, Eq)]
pub struct Term {
    /// Its kind.
    pub vocab: Vocab,
    /// Its stable name, unique within its kind.
    pub id: &'static str,
    /// The broader concept of the same kind.
    pub parent: Option<&'static str>,
    /// The W3C DPV concept, as a prefixed name: `pd:EmailAddress`.
    pub iri: Option<&'static str>,
    /// How the law looks at it; ordinary unless said otherwise. Matters for data.
    pub class: Class,
    /// Whether it says too little for a reader to act on: `as_long_as_necessary`.
    pub vague: bool,
    /// What the law makes of it: ask [`Term::has`].
    marks: &'static [Mark],
}

impl Term {
    /// An ordinary concept without parent or IRI.
    const fn new(vocab: Vocab, id: &'static str) -> Self {
        Self { vocab, id, parent: None, iri: None, class: Class::Ordinary, vague: false, marks: &[] }
    }

    /// The id of the message with its words: `data-email_address`.
    pub fn message(&self) -> String {
        [self.vocab.prefix(), "-", self.id].concat()
    }

    /// The same below `parent`.
    const fn parent(self, parent: &'static str) -> Self {
        Self { parent: Some(parent), ..self }
    }

    /// The same with its DPV concept.
    const fn iri(self, iri: &'static str) -> Self {
        Self { iri: Some(iri), ..self }
    }

    /// The same in a class of its own in law.
    const fn class(self, class: Class) -> Self {
        Self { class, ..self }
    }

    /// The same, marked as saying too little.
    const fn vague(self) -> Self {
        Self { vague: true, ..self }
    }
}

impl Vocab {
    /// Every kind.
    pub const ALL: [Vocab; 33] = [
        Self::Data,
        Self::Purpose,
        Self::Interest,
        Self::Recipient,
        Self::Role,
        Self::Source,
        Self::Event,
        Self::Cause,
        Self::Afterwards,
        Self::Basis,
        Self::Condition,
        Self::Law,
        Self::Right,
        Self::Security,
        Self::Cookie,
        Self::Technology,
        Self::Control,
        Self::Mechanism,
        Self::Place,
        Self::Ground,
        Self::Disclosure,
        Self::Consequence,
        Self::Marketing,
        Self::Means,
        Self::Acceptance,
        Self::Duty,
        Self::Advice,
        Self::Statement,
        Self::Document,
        Self::Term,
        Self::Audience,
        Self::Service,
        Self::Provision,
    ];

    /// What its messages begin with, and the word for it in findings.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Purpose => "purpose",
            Self::Interest => "interest",
            Self::Recipient => "recipient",
            Self::Role => "role",
            Self::Source => "source",
            Self::Event => "event",
            Self::Cause => "cause",
            Self::Afterwards => "then",
            Self::Basis => "basis",
            Self::Condition => "condition",
            Self::Law => "law",
            Self::Right => "right",
            Self::Security => "security",
            Self::Cookie => "cookie",
            Self::Technology => "technology",
            Self::Control => "control",
            Self::Mechanism => "mechanism",
            Self::Place => "place",
            Self::Ground => "ground",
            Self::Disclosure => "disclosure",
            Self::Consequence => "consequence",
            Self::Marketing => "marketing",
            Self::Means => "means",
            Self::Acceptance => "acceptance",
            Self::Duty => "duty",
            Self::Advice => "advice",
            Self::Statement => "statement",
            Self::Document => "document",
            Self::Term => "term",
            Self::Audience => "audience",
            Self::Service => "service",
            Self::Provision => "provision",
        }
    }

    /// What it is called in a finding: `legal basis`.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Data => "data item",
            Self::Recipient => "kind of recipient",
            Self::Event => "event",
            Self::Cause => "reason to keep data",
            Self::Afterwards => "end of storage",
            Self::Basis => "legal basis",
            Self::Condition => "condition for specially protected data",
            Self::Law => "statute",
            Self::Security => "security measure",
            Self::Cookie => "kind of cookie",
            Self::Control => "way to refuse cookies",
            Self::Mechanism => "transfer mechanism",
            Self::Place => "group of countries",
            Self::Ground => "ground for disclosure",
            Self::Disclosure => "kind of disclosure",
            Self::Marketing => "kind of marketing",
            Self::Means => "way to reach people",
            Self::Provision => "answer to whether data must be given",
            Self::Purpose
            | Self::Interest
            | Self::Role
            | Self::Source
            | Self::Right
            | Self::Technology
            | Self::Consequence
            | Self::Acceptance
            | Self::Duty
            | Self::Advice
            | Self::Statement
            | Self::Document
            | Self::Term
            | Self::Audience
            | Self::Service => self.prefix(),
        }
    }

    /// The attributes that the message of each of its terms has, in every language, beside or instead of a value.
    ///
    /// A message has a value unless its kind is an [`Vocab::Event`] or [`Vocab::Cause`].
    pub fn forms(self) -> &'static [&'static str] {
        match self {
            Self::Data
            | Self::Purpose
            | Self::Technology
            | Self::Source
            | Self::Term
            | Self::Document
            | Self::Mechanism
            | Self::Disclosure
            | Self::Role => &["cap"],
            Self::Recipient => &["one", "cap"],
            Self::Event => &["after", "until"],
            Self::Cause => &["while"],
            Self::Right => &["lead", "text"],
            Self::Security => &["sentence"],
            Self::Cookie => &["cap", "short", "why"],
            Self::Afterwards
            | Self::Basis
            | Self::Condition
            | Self::Interest
            | Self::Law
            | Self::Control
            | Self::Place
            | Self::Ground
            | Self::Consequence
            | Self::Marketing
            | Self::Means
            | Self::Acceptance
            | Self::Duty
            | Self::Advice
            | Self::Statement
            | Self::Audience
            | Self::Service
            | Self::Provision => &[],
        }
    }

    /// Whether the message of its terms has a value of its own.
    pub fn has_value(self) -> bool {
        !matches!(self, Self::Event | Self::Cause)
    }

    /// The tables that hold its terms.
    fn tables(self) -> [&'static [Term]; 2] {
        let one = |table: &'static [Term]| [table, &[]];
        match self {
            Self::Data => [data::TERMS, sensitive::TERMS],
            Self::Purpose | Self::Interest => one(purposes::TERMS),
            Self::Recipient | Self::Role | Self::Source => one(recipients::TERMS),
            Self::Event | Self::Cause | Self::Afterwards | Self::Law => one(retention::TERMS),
            Self::Basis | Self::Condition | Self::Right | Self::Provision | Self::Consequence => one(rights::TERMS),
            Self::Security
            | Self::Cookie
            | Self::Technology
            | Self::Control
            | Self::Mechanism
            | Self::Place
            | Self::Marketing
            | Self::Means => one(practices::TERMS),
            Self::Ground
            | Self::Disclosure
            | Self::Acceptance
            | Self::Duty
            | Self::Advice
            | Self::Statement
            | Self::Document
            | Self::Term
            | Self::Audience
            | Self::Service => one(statements::TERMS),
        }
    }

    /// Its terms, in the order of the table.
    pub fn terms(self) -> impl Iterator<Item = &'static Term> {
        self.tables().into_iter().flatten().filter(move |term| term.vocab == self)
    }

    /// The term of this kind called `id`.
    pub fn find(self, id: &str) -> Option<&'static Term> {
        self.terms().find(|term| term.id == id)
    }
}

/// Every built-in concept.
pub fn all() -> impl Iterator<Item = &'static Term> {
    Vocab::ALL.into_iter().flat_map(Vocab::terms)
}

impl PartialOrd for Term {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Term {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.vocab, self.id).cmp(&(other.vocab, other.id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_in_the_table_of_its_kind() {
        let tables = [
            data::TERMS,
            sensitive::TERMS,
            purposes::TERMS,
            recipients::TERMS,
            retention::TERMS,
            rights::TERMS,
            practices::TERMS,
            statements::TERMS,
        ];
        assert_eq!(tables.iter().map(|table| table.len()).sum::<usize>(), all().count());
        assert!(all().all(|term| term.vocab.find(term.id) == Some(term)), "an id stands once in its kind");
    }
}
