//! Legal bases: which purposes rest on one, and what they are for.

use crate::model::{Item, Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::{Mark, Term};

/// The purposes that rest on one of the bases `ids`, each with the place where it says so.
pub(super) fn on<'p>(policy: &'p Policy, ids: &'static [&'static str]) -> impl Iterator<Item = (&'p Item, &'p Value)> {
    let all =
        policy.all(Kind::Purpose).flat_map(|purpose| purpose.values("basis").iter().map(move |basis| (purpose, basis)));
    all.filter(|(_, basis)| is(basis, ids))
}

/// The same where all of the purpose could be read, so that what is not there is missing.
pub(super) fn read_on<'p>(
    policy: &'p Policy,
    ids: &'static [&'static str],
) -> impl Iterator<Item = (&'p Item, &'p Value)> {
    on(policy, ids).filter(|(purpose, _)| !purpose.torn)
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

/// The built-in groups of people that `named` names, each with the place where it does. What a group in the author's own words is, nobody
/// but the author knows.
pub(super) fn groups<'p>(policy: &'p Policy, named: &'p [Value]) -> impl Iterator<Item = (&'static Term, &'p Value)> {
    named.iter().filter_map(|people| {
        let declared = policy.declared(people).and_then(|people| people.entry);
        Some((people.as_term().or(declared)?, people))
    })
}

/// Whether a purpose may be about children: it names no people, or some who are not known to be grown up.
pub(super) fn may_concern_children(policy: &Policy, purpose: &Item) -> bool {
    let named = purpose.values("for");
    named.is_empty() || groups(policy, named).any(|(group, _)| !group.has(Mark::Adult))
}
