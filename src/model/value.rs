//! The values that fields hold: typed, and four-valued in their absence.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::passage::Passage;
use crate::source::Span;
use crate::vocabulary::{Country, Language, Term};

/// The fields of a declaration, or those in the block behind a value, by name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Fields(BTreeMap<&'static str, Fact>);

impl Fields {
    /// Whether no field is given.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What the field `name` says; `None` where it was not given.
    pub fn fact(&self, name: &str) -> Option<&Fact> {
        self.0.get(name)
    }

    /// The values of the field `name`; none where it was not given, is `none` or is `unknown`.
    pub fn values(&self, name: &str) -> &[Value] {
        self.fact(name).map_or(&[], Fact::values)
    }

    /// The first value of the field `name`.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.values(name).first()
    }

    /// Whether the field `name` says `none`.
    pub fn is_none(&self, name: &str) -> bool {
        self.fact(name).is_some_and(|fact| matches!(fact.state, State::None { .. }))
    }

    /// Whether the field `name` gives no value: it is unset, `none` or `unknown`.
    ///
    /// What was said and could not be read has its own finding, and is not lacking.
    pub fn lacks(&self, name: &str) -> bool {
        self.fact(name).is_none_or(|fact| fact.values().is_empty() && !fact.lost)
    }

    /// Every field that was given, by its name.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Fact)> {
        self.0.iter().map(|(name, fact)| (*name, fact))
    }

    /// Sets the field `name`.
    pub(super) fn set(&mut self, name: &'static str, fact: Fact) {
        self.0.insert(name, fact);
    }

    /// Shows `change` each passage of prose, those behind values too.
    pub(super) fn each_prose(&mut self, change: &mut dyn FnMut(&mut Passage)) {
        for fact in self.0.values_mut() {
            let State::Values(values) = &mut fact.state else { continue };
            for value in values {
                if let What::Prose(words) = &mut value.what {
                    words.texts.values_mut().for_each(&mut *change);
                }
                value.with.each_prose(change);
            }
        }
    }

    /// Leaves out the values that name one of `dropped`, those behind other values too.
    pub(super) fn leave_out(&mut self, dropped: &BTreeSet<ItemId>) {
        for fact in self.0.values_mut() {
            let State::Values(values) = &mut fact.state else { continue };
            values.retain(|value| !matches!(value.what, What::Declared(id) if dropped.contains(&id)));
            for value in values {
                value.with.leave_out(dropped);
            }
        }
    }

    /// Takes from `defaults` what is not set here.
    pub(super) fn inherit(&mut self, defaults: &Fields) {
        for (name, fact) in &defaults.0 {
            self.0.entry(name).or_insert_with(|| fact.clone());
        }
    }
}

impl Fact {
    /// Its values, if it has any.
    pub fn values(&self) -> &[Value] {
        match &self.state {
            State::Values(values) => values,
            State::None { .. } | State::Unknown => &[],
        }
    }
}

/// What a field says. A field that was not given at all has no `Fact`: unset is not `none`.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it says.
    pub state: State,
    /// From the field's name to the end of its value.
    pub span: Span,
    /// Whether something of it could not be read. A finding says so.
    pub lost: bool,
}

/// The three things a given field can say.
#[derive(Debug, Clone, PartialEq)]
pub enum State {
    /// One value or more.
    Values(Vec<Value>),
    /// `none`, and why.
    None {
        /// The author's reason, for the record; readers do not see it.
        because: Option<String>,
    },
    /// `unknown`: it is not known. Nothing is printed, and a finding says so.
    Unknown,
}

/// One value: what it is, and what the block behind it adds.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// What it is.
    pub what: What,
    /// The block behind it.
    pub with: Fields,
    /// Where it stands, its block included.
    pub span: Span,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// A built-in concept.
    Term(&'static Term),
    /// A declaration of this policy, by its place among the items.
    Declared(ItemId),
    /// The author's own words, a few of them.
    Own(Words),
    /// Prose: Markdown in each language.
    Prose(Words),
    /// A string that is never translated.
    Str(String),
    /// An e-mail address.
    Email(String),
    /// An address on the web, with an allowed scheme.
    Url(String),
    /// A phone number.
    Phone(String),
    /// A day.
    Date(Date),
    /// A duration.
    Duration(Duration),
    /// A whole number.
    Number(u32),
    /// Yes or no.
    Yes(bool),
    /// A country.
    Country(Country),
    /// A jurisdiction: a country, one of its states, or a union.
    Jurisdiction(String),
    /// A language.
    Language(Language),
    /// A string under a country's code: `DK "12 34 56 78"`.
    Coded(Country, String),
    /// How long data is kept.
    Keep(Keep),
    /// Everything of the kind that is declared here.
    All,
    /// A declaration for each region.
    ByRegion(Vec<(Region, ItemId)>),
    /// A section of the notice, by its id.
    Section(&'static str),
    /// One of the words that the field knows.
    Word(&'static str),
    /// Conditions; they stand in the block.
    When,
}

/// A place among the items of a [`super::Policy`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ItemId(pub(super) usize);

/// A region of a value by region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Region {
    /// A country.
    Country(Country),
    /// Everywhere that is not named.
    Elsewhere,
}

/// A text in each language that was given.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Words {
    /// The texts.
    pub texts: BTreeMap<Language, Passage>,
    /// The languages whose readers are shown the text of another: one that has its text here.
    pub fallbacks: BTreeMap<Language, Fallback>,
}

/// `nb: fallback da`: the text of another language is shown, on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fallback {
    /// The language whose text is shown.
    pub to: Language,
    /// Where that is said.
    pub span: Span,
}

impl Words {
    /// What readers of `language` are shown, and the language it is in.
    pub fn shown(&self, language: Language) -> Option<(Language, &Passage)> {
        let shown = self.fallbacks.get(&language).map_or(language, |fallback| fallback.to);
        self.texts.get(&shown).map(|passage| (shown, passage))
    }
}

/// How long: a number of days, weeks, months or years. Never converted: twelve months are not a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Duration {
    /// How many; never zero.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
}

impl Duration {
    /// In ISO 8601: `P5Y`. Working days are not in it.
    pub fn iso(self) -> Option<String> {
        let (sign, unit) = match self.unit {
            Unit::Minute => ("PT", 'M'),
            Unit::Hour => ("PT", 'H'),
            Unit::Day => ("P", 'D'),
            Unit::Week => ("P", 'W'),
            Unit::Month => ("P", 'M'),
            Unit::Year => ("P", 'Y'),
            Unit::WorkingDay => return None,
        };
        Some(format!("{sign}{}{unit}", self.count))
    }
}

/// The unit of a [`Duration`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Working days.
    WorkingDay,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// How long data is kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Keep {
    /// `13 months after purchase`.
    After {
        /// Whether it is the least, not the most.
        at_least: bool,
        /// How long.
        duration: Duration,
        /// What it counts from; `None` where that is not said.
        event: Option<Occasion>,
    },
    /// `until account_closed`.
    Until(Occasion),
    /// `while legal_claims`.
    While(Occasion),
    /// Until the browser is closed.
    Session,
    /// As long as it says on the law that the basis names.
    Statutory,
    /// Without an end.
    Indefinitely,
}

/// An event or a cause: built in, or in the author's own words.
#[derive(Debug, Clone, PartialEq)]
pub enum Occasion {
    /// A built-in one.
    Term(&'static Term),
    /// The author's own.
    Own(Words),
}
