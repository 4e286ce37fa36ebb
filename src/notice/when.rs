//! How the conditions of facts are said: for whom and from when a fact holds that does not hold for every reader.

use jiff::civil::Date;

use super::speak::Speaker;
use super::tree::{Place, Say};
use crate::model::{Item, When};
use crate::vocabulary::{Country, region};

/// What is said to hold under a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// What stands above it in a cell.
    Row,
    /// What stands before it in its line.
    Item,
    /// What follows it.
    Block,
    /// The whole notice.
    Notice,
}

impl Speaker<'_> {
    /// For whom and from when `item` holds, in a sentence; none where it holds for every reader of this notice.
    pub(super) fn when(&self, item: &Item, subject: Subject) -> Option<Say> {
        item.when().within(&self.scope).ok().and_then(|rest| said(&rest, subject))
    }

    /// Whether `item` holds for every reader of this notice.
    pub(super) fn is_for_all(&self, item: &Item) -> bool {
        self.when(item, Subject::Row).is_none()
    }
}

/// The sentence for what is left of a condition.
pub(super) fn said(when: &When, subject: Subject) -> Option<Say> {
    let days = match (when.from, when.until) {
        (Some(_), Some(_)) => Some("between"),
        (Some(_), None) => Some("from"),
        (None, Some(_)) => Some("until"),
        (None, None) => None,
    };
    let places = |codes: &[String]| codes.iter().filter_map(|code| place(code)).collect::<Vec<Say>>();
    // Who lives where a law holds is under that law.
    let law = if when.jurisdiction == when.residence { Vec::new() } else { places(&when.jurisdiction) };
    let homes = places(&when.residence);
    let (id, facts) = match (law.is_empty(), homes.is_empty()) {
        (false, false) => ("when-both", vec![("homes", Say::Any(homes)), ("places", Say::Any(law))]),
        (false, true) => ("when-people", vec![("places", Say::All(law))]),
        (true, false) => ("when-living", vec![("places", Say::All(homes))]),
        (true, true) => {
            days?;
            ("when-time", Vec::new())
        }
    };
    let subject = Say::Key(match subject {
        Subject::Row => "row",
        Subject::Item => "item",
        Subject::Block => "block",
        Subject::Notice => "notice",
    });
    let day = |name, day: Option<Date>| day.map(|day| (name, Say::Date(day)));
    let facts = facts.into_iter().chain(day("from", when.from)).chain(day("until", when.until));
    let say = days.map_or_else(|| Say::message(id), |days| Say::attribute(id, days)).with("subject", subject);
    Some(facts.fold(say, |say, (name, fact)| say.with(name, fact)))
}

/// A place behind its preposition.
fn place(code: &str) -> Option<Say> {
    match Country::find(code) {
        Some(country) => Some(Say::Country(country, Place::In)),
        None => region(code).map(|code| Say::message("region-in").with("code", Say::Key(code))),
    }
}
