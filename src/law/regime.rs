//! Which law applies to a policy.

use std::borrow::Cow;

use crate::model::{Policy, What, When};
use crate::vocabulary::Country;

/// Whether the GDPR applies, in the EEA or as the UK GDPR: a jurisdiction says so.
pub(super) fn gdpr(policy: &Policy) -> bool {
    jurisdictions(policy).any(is_under_gdpr)
}

/// Whether the GDPR applies in the place `code`.
pub(super) fn is_under_gdpr(code: &str) -> bool {
    // A part of a country, such as `DE-BY`, has its country's law.
    let country = code.split('-').next().unwrap_or(code);
    matches!(country, "EU" | "EEA" | "GB") || Country::find(country).is_some_and(Country::in_eea)
}

/// The facts that hold where the GDPR does: what holds elsewhere alone neither breaks it nor answers it.
pub(super) fn under_gdpr(policy: &Policy) -> Cow<'_, Policy> {
    let jurisdiction = jurisdictions(policy).filter(|code| is_under_gdpr(code)).map(str::to_owned).collect();
    policy.holding(&When { jurisdiction, ..policy.scope() })
}

/// Every fact.
pub(super) fn whole(policy: &Policy) -> Cow<'_, Policy> {
    Cow::Borrowed(policy)
}

/// The codes of the policy's jurisdictions.
fn jurisdictions(policy: &Policy) -> impl Iterator<Item = &str> {
    let values = policy.head().map_or(&[][..], |head| head.values("jurisdictions"));
    values
        .iter()
        .filter_map(|value| if let What::Jurisdiction(code) = &value.what { Some(code.as_str()) } else { None })
}

/// Every policy.
pub(super) fn always(_: &Policy) -> bool {
    true
}
