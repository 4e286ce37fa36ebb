//! Where the controller and the people are.

use std::collections::BTreeMap;

use crate::model::{Item, Policy, Value, What};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::Country;

/// The country in which `entity` is, and where that is said: where it is established, else where it has its address or its number.
pub fn seat(entity: &Item) -> Option<(Country, Span)> {
    let mut said = ["established", "address", "registration"].iter().filter_map(|field| entity.value(field));
    let country = |value: &Value| {
        if let What::Country(country) | What::Coded(country, _) = value.what {
            Some((country, value.span))
        } else {
            None
        }
    };
    said.find_map(country)
}

/// The codes of the places whose people the policy is about, each with the first place where it is named.
pub(super) fn places(policy: &Policy) -> BTreeMap<&str, Span> {
    let declared = policy.head().into_iter().flat_map(|head| head.values("jurisdictions"));
    let people = policy.all(Kind::Audience).flat_map(|audience| audience.values("countries"));
    let mut places = BTreeMap::new();
    for value in declared.chain(people) {
        if let What::Jurisdiction(code) = &value.what {
            places.entry(code.as_str()).or_insert(value.span);
        } else if let What::Country(country) = &value.what {
            places.entry(country.code()).or_insert(value.span);
        }
    }
    places
}
