//! What several rules of California ask: whether its law on businesses counts, what it says of sale, which rights are its own, by what
//! ways people reach the controller.

use std::collections::BTreeSet;

use crate::law::regime::{Regime, declared as places, implied};
use crate::model::{Item, Policy, Value, What};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::{Mark, Term, overlap};

/// Where the policy says that the law of California applies: the place for what it does not say at all.
pub(in crate::law) fn here(policy: &Policy) -> Option<Span> {
    let head = policy.head()?;
    let of_california = |value: &&Value| place(value).is_some_and(|code| overlap(code, "US-CA"));
    let declared = head.values("jurisdictions").iter().find(of_california);
    Some(declared.or_else(|| implied(policy).find(of_california)).map_or(head.name_span, |value| value.span))
}

/// The code of the place that `value` is.
fn place(value: &Value) -> Option<&str> {
    if let What::Jurisdiction(code) = &value.what {
        return Some(code);
    }
    if let What::Country(country) = &value.what { Some(country.code()) } else { None }
}

/// The same, unless the policy says that its controller is no business in the sense of the CCPA.
pub(in crate::law) fn business(policy: &Policy) -> Option<Span> {
    here(policy).filter(|_| policy.single(Kind::Business).is_some() || policy.absence(Kind::Business).is_none())
}

/// What it says of being a business.
pub(super) fn as_business(policy: &Policy) -> Option<&Item> {
    policy.single(Kind::Business).filter(|_| business(policy).is_some())
}

/// Whether the GDPR applies too, so that its rules ask for what California also wants.
pub(super) fn beside_gdpr(policy: &Policy) -> bool {
    places(policy).any(|place| Regime::Gdpr.holds(place))
}

/// The sales, and what is shared for advertising across services: what the controller says that it does, or may do.
pub(super) fn passed_on(policy: &Policy) -> impl Iterator<Item = &Item> {
    [Kind::Sale, Kind::Sharing].into_iter().flat_map(|kind| policy.all(kind))
}

/// The rights that are those of California: by the law that they name, else by what they offer.
pub fn rights(policy: &Policy) -> impl Iterator<Item = &Item> {
    policy.all(Kind::Rights).filter(|rights| {
        let law = rights.value("law").and_then(|law| policy.concept(law));
        let offered =
            || rights.values("offer").iter().filter_map(Value::as_term).any(|right| right.has(Mark::Californian));
        law.map_or_else(offered, |law| law.has(Mark::Californian))
    })
}

/// What they offer.
pub(super) fn offered(policy: &Policy) -> BTreeSet<&'static str> {
    let offers = rights(policy).flat_map(|rights| rights.values("offer"));
    offers.filter_map(Value::as_term).map(|right| right.id).collect()
}

/// A way in which people make requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// By e-mail.
    Email,
    /// By phone.
    Phone,
    /// On a page.
    Page,
    /// By post.
    Post,
}

/// The ways in which people use these rights.
pub(super) fn ways(policy: &Policy) -> BTreeSet<Way> {
    let all: Vec<&Item> = rights(policy).collect();
    let offered = offered(policy);
    let own = policy.all(Kind::Right).filter(|right| right.entry.is_some_and(|entry| offered.contains(entry.id)));
    let contacts = all.iter().copied().chain(own).flat_map(|item| item.fields.values("contact"));
    let mut ways: BTreeSet<Way> = contacts.flat_map(|value| ways_of(policy, value)).collect();
    if all.iter().any(|rights| rights.says("self_service")) {
        ways.insert(Way::Page);
    }
    ways
}

/// The ways that one contact is reached by. An address that is not known is a way all the same.
fn ways_of(policy: &Policy, value: &Value) -> Vec<Way> {
    let Some(item) = policy.declared(value) else {
        let written = [
            (matches!(value.what, What::Email(_)), Way::Email),
            (matches!(value.what, What::Phone(_)), Way::Phone),
            (matches!(value.what, What::Url(_)), Way::Page),
        ];
        return written.into_iter().filter(|(is, _)| *is).map(|(_, way)| way).collect();
    };
    let fields = [
        ("email", Way::Email),
        ("phone", Way::Phone),
        ("url", Way::Page),
        ("web", Way::Page),
        ("post", Way::Post),
        ("address", Way::Post),
    ];
    let said = |field: &str| item.fields.fact(field).is_some() && !item.fields.is_none(field);
    fields.into_iter().filter(|(field, _)| said(field)).map(|(_, way)| way).collect()
}

/// Whether a service, or what the policy covers, is of a kind with `mark`; where, and its declaration if it has one.
pub(super) fn offers(policy: &Policy, mark: Mark) -> Option<(Span, Option<&Item>)> {
    let declared = policy.all(Kind::Service).find(|service| service.entry.is_some_and(|entry| entry.has(mark)));
    let covered = || {
        policy
            .head()?
            .values("covers")
            .iter()
            .find(|value| value.as_term().is_some_and(|one: &'static Term| one.has(mark)))
    };
    declared.map(|service| (service.name_span, Some(service))).or_else(|| Some((covered()?.span, None)))
}

/// Whether the two links of the law are not needed: one link to all choices stands in their place, or a signal is all that people need.
pub(super) fn has_another_way(policy: &Policy) -> bool {
    let frictionless = policy.single(Kind::Signals).is_some_and(|signals| signals.yes("frictionless") == Some(true));
    frictionless || policy.single(Kind::Choices).is_some()
}
