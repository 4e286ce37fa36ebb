//! Which law applies to a policy.

use crate::model::{Policy, What};
use crate::vocabulary::Country;

/// Whether the GDPR applies, in the EEA or as the UK GDPR: a jurisdiction says so.
pub(super) fn gdpr(policy: &Policy) -> bool {
    jurisdictions(policy)
        // A part of a country, such as `DE-BY`, has its country's law.
        .filter_map(|code| code.split('-').next())
        .any(|code| matches!(code, "EU" | "EEA" | "GB") || Country::find(code).is_some_and(Country::in_eea))
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
