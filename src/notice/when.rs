//! How the conditions of facts are said: for whom and from when a fact holds that does not hold for every reader.

use super::speak::{Speaker, list};
use super::tree::{Place, Say};
use crate::model::{Item, When};
use crate::vocabulary::{Country, region};

/// What is said to hold under a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// What stands above it in a cell.
    Row,
    /// What follows it.
    Block,
    /// The whole notice.
    Notice,
}

impl Speaker<'_> {
    /// For whom and from when `item` holds: a sentence, two where it speaks of the law and of where people live; none where it holds for
    /// every reader of this notice.
    pub(super) fn when(&self, item: &Item, subject: Subject) -> Vec<Say> {
        item.when().within(&self.scope).map(|rest| said(&rest, subject)).unwrap_or_default()
    }

    /// Whether `item` holds for every reader of this notice.
    pub(super) fn is_for_all(&self, item: &Item) -> bool {
        self.when(item, Subject::Row).is_empty()
    }
}

/// The sentences for what is left of a condition.
pub(super) fn said(when: &When, subject: Subject) -> Vec<Say> {
    let subject = Say::Key(match subject {
        Subject::Row => "row",
        Subject::Block => "block",
        Subject::Notice => "notice",
    });
    let day = |day| Say::Date(day);
    let (from, until) = (when.from.map(day), when.until.map(day));
    let days = match (&from, &until) {
        (Some(_), Some(_)) => Some("between"),
        (Some(_), None) => Some("from"),
        (None, Some(_)) => Some("until"),
        (None, None) => None,
    };
    let timed = |id: &'static str, days: Option<&'static str>| {
        let mut say = days.map_or_else(|| Say::message(id), |days| Say::attribute(id, days));
        say = say.with("subject", subject.clone());
        for (name, day) in [("from", &from), ("until", &until)] {
            if let (Some(day), Some(_)) = (day, days) {
                say = say.with(name, day.clone());
            }
        }
        say
    };
    let mut people: Vec<(&'static str, Say)> = Vec::new();
    for (id, codes) in [("when-people", &when.jurisdiction), ("when-living", &when.residence)] {
        people.extend(list(codes.iter().filter_map(|code| place(code)).collect()).map(|places| (id, places)));
    }
    let last = people.len().saturating_sub(1);
    if people.is_empty() {
        return days.map(|days| timed("when-time", Some(days))).into_iter().collect();
    }
    let sentence = |(at, (id, places)): (usize, (&'static str, Say))| {
        // The days are said once, in the last sentence.
        timed(id, days.filter(|_| at == last)).with("places", places)
    };
    people.into_iter().enumerate().map(sentence).collect()
}

/// A place behind its preposition.
fn place(code: &str) -> Option<Say> {
    match Country::find(code) {
        Some(country) => Some(Say::Country(country, Place::In)),
        None => region(code).map(|code| Say::message("region-in").with("code", Say::Key(code))),
    }
}
