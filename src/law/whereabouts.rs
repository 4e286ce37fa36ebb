//! Where the controller and the people are.

use std::collections::BTreeMap;

use crate::model::{Item, Policy, What};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::Country;

/// The country in which `entity` is, and where that is said: where it is established, else where it has its address or its number.
pub fn seat(entity: &Item) -> Option<(Country, Span)> {
    ["established", "address", "registration"].iter().filter_map(|field| entity.value(field)).find_map(|value| {
        match value.what {
            What::Country(country) | What::Coded(country, _) => Some((country, value.span)),
            _ => None,
        }
    })
}

/// The codes of the places whose people the policy is about, each with the first place where it is named.
pub(super) fn places(policy: &Policy) -> BTreeMap<&str, Span> {
    let declared = policy.head().into_iter().flat_map(|head| head.values("jurisdictions"));
    let people = policy.all(Kind::Audience).flat_map(|audience| audience.values("countries"));
    let mut places = BTreeMap::new();
    for value in declared.chain(people) {
        let code = match &value.what {
            What::Jurisdiction(code) => code.as_str(),
            What::Country(country) => country.code(),
            _ => continue,
        };
        places.entry(code).or_insert(value.span);
    }
    places
}
