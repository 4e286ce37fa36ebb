//! What a rule is, and a pack of them.

use jiff::civil::Date;

use super::regime::Regime;
use crate::finding::{Code, Finding};
use crate::model::Policy;

/// What looks for breaches of a rule in those facts that its regime is about.
type Check = fn(&Policy, &mut Vec<Finding>);

/// A rule: its code (with severity and citation in the table of codes), the days on which it is law, and its check.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its code.
    pub code: Code,
    /// The first day on which it is law; `None` where that lies before the first policy.
    pub from: Option<Date>,
    /// The last day on which it is law; `None` while no end is fixed.
    pub to: Option<Date>,
    /// How well its source is known.
    pub status: Status,
    /// The general rules that say less of the same place: where this one finds something, they are silent.
    pub replaces: &'static [Code],
    check: Check,
}

/// How well the source of a rule is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Traced to its statute, judgment or guidance.
    Stable,
    /// Told from memory or by others. It is never an error.
    Unverified,
}

impl Status {
    /// The word scripts see.
    pub fn word(self) -> &'static str {
        match self {
            Self::Stable => "stable",
            Self::Unverified => "unverified",
        }
    }
}

impl Rule {
    pub(super) const fn new(code: Code, check: Check) -> Self {
        Self { code, from: None, to: None, status: Status::Stable, replaces: &[], check }
    }

    /// The same, law from `day` on.
    pub(super) const fn from(self, day: Date) -> Self {
        Self { from: Some(day), ..self }
    }

    /// The same, law up to `day`.
    #[expect(dead_code, reason = "an end is fixed for no rule yet")]
    pub(super) const fn to(self, day: Date) -> Self {
        Self { to: Some(day), ..self }
    }

    /// The same, not yet traced to its source.
    pub(super) const fn unverified(self) -> Self {
        Self { status: Status::Unverified, ..self }
    }

    /// The same, in the place of more general rules.
    pub(super) const fn replaces(self, codes: &'static [Code]) -> Self {
        Self { replaces: codes, ..self }
    }

    /// Whether it is law on `day`.
    pub fn is_law_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Adds what `facts` say against it.
    pub(super) fn check(&self, facts: &Policy, findings: &mut Vec<Finding>) {
        if self.is_law_on(facts.day) {
            (self.check)(facts, findings);
        }
    }
}

/// Rules that hold together, where one regime applies.
#[derive(Debug)]
pub(super) struct Pack {
    /// Where they are law.
    pub(super) regime: Regime,
    /// The rules, in the order in which they are checked.
    pub(super) rules: &'static [Rule],
}
