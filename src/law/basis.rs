//! Legal bases: which purposes rest on one, and what they are for.

use crate::model::{Item, Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::{Mark, Term};

/// The purposes that rest on one of the bases `ids`, each with the place where it says so.
pub(super) fn on<'p>(policy: &'p Policy, ids: &'static [&'static str]) -> impl Iterator<Item = (&'p Item, &'p Value)> {
    let all = policy.all(Kind::Purpose).flat_map(|purpose| purpose.values("basis").iter().map(move |basis| (purpose, basis)));
    all.filter(|(_, basis)| is(basis, ids))
}

/// Whether `basis` is one of `ids`.
pub(super) fn is(basis: &Value, ids: &[&str]) -> bool {
    basis.as_term().is_some_and(|term| ids.contains(&term.id))
}

/// The built-in purpose that has `mark`: the one that `purpose` is, or one that it includes.
pub(super) fn marked(purpose: &Item, mark: Mark) -> Option<&'static Term> {
    let included = purpose.values("includes").iter().filter_map(Value::as_term);
    purpose.entry.into_iter().chain(included).find(|term| term.has(mark))
}

/// The groups of people that a purpose is about, each with the place where it is named: its own, else those of the policy.
pub(super) fn people<'p>(policy: &'p Policy, purpose: &'p Item) -> impl Iterator<Item = (&'static Term, &'p Value)> {
    let own = purpose.values("for");
    let all = policy.head().map_or(&[][..], |head| head.values("audiences"));
    let named = if own.is_empty() { all } else { own };
    named.iter().filter_map(|people| {
        let declared = policy.declared(people).and_then(|people| people.entry);
        Some((people.as_term().or(declared)?, people))
    })
}
