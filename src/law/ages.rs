//! The ages of consent that a policy declares, held against the law of each country (GDPR Art. 8(1)).

use super::whereabouts::places;
use crate::model::{Item, Policy, Value, What};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::{Country, consent_age};

/// A country in which children consent later than the policy says.
#[derive(Debug, Clone, Copy)]
pub(super) struct TooLow {
    /// The country.
    pub(super) country: Country,
    /// Where it is named: behind the age, else where the policy says whose people it is about.
    pub(super) place: Span,
    /// The age that the policy gives.
    pub(super) age: u32,
    /// Where it gives it.
    pub(super) at: Span,
    /// The age of the law there.
    pub(super) least: u8,
}

/// The countries for which the declared age is too low, one each.
pub(super) fn too_low(policy: &Policy) -> Vec<TooLow> {
    let Some(children) = policy.single(Kind::Children) else { return Vec::new() };
    let mut found = Vec::new();
    for (code, place) in places(policy) {
        let Some(country) = Country::find(code) else { continue };
        let Some((value, named)) = said_of(children, country) else { continue };
        let (What::Number(age), Some(least)) = (&value.what, consent_age(country, policy.day)) else { continue };
        if *age < u32::from(least) {
            found.push(TooLow { country, place: named.unwrap_or(place), age: *age, at: value.span, least });
        }
    }
    found
}

/// The age that `children` gives for `country`, and where it names the country.
pub(super) fn said_of(children: &Item, country: Country) -> Option<(&Value, Option<Span>)> {
    let ages = children.values("consent_age");
    let named = ages.iter().find_map(|age| {
        let countries = age.with.values("countries").iter();
        let place = countries.filter(|value| value.what == What::Country(country)).map(|value| value.span).next()?;
        Some((age, Some(place)))
    });
    named.or_else(|| ages.iter().find(|age| age.with.fact("countries").is_none()).map(|age| (age, None)))
}
