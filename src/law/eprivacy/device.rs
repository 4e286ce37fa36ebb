//! What the rules on devices ask of a cookie: what it is for, whether the service can do without it, whether it is on a device at all.

use crate::law::national::concept;
use crate::model::{Item, Policy, Value};
use crate::vocabulary::{Mark, Term};

/// The built-in purposes that a cookie serves.
pub(super) fn purposes<'p>(policy: &'p Policy, cookie: &'p Item) -> impl Iterator<Item = &'static Term> + 'p {
    cookie.values("purposes").iter().filter_map(|purpose| concept(policy, purpose))
}

/// Whether the service that people ask for cannot do without it: it is of such a kind, or all its purposes are.
pub(in crate::law) fn is_necessary(policy: &Policy, cookie: &Item) -> bool {
    if let Some(necessary) = cookie.entry.and_then(Term::is_necessary) {
        return necessary;
    }
    let named = cookie.values("purposes");
    let needed = |purpose: &Value| concept(policy, purpose).and_then(Term::is_necessary) == Some(true);
    !named.is_empty() && named.iter().all(needed)
}

/// Whether nothing of it is on a device.
pub(in crate::law) fn is_off_device(cookie: &Item) -> bool {
    let technology = cookie.values("technology");
    let off = |one: &Value| one.as_term().is_some_and(|term| term.has(Mark::OffDevice));
    !technology.is_empty() && technology.iter().all(off)
}
