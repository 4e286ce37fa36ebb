//! Data that leaves the United Kingdom: to which countries, and what allows that.

use crate::law::gdpr::{Way, ways};
use crate::model::{Policy, Value};
use crate::vocabulary::{Country, Mark};

/// The ways on which data leaves the United Kingdom, each with a country that British regulations do not cover, and where it is named.
pub(super) fn unregulated(policy: &Policy) -> impl Iterator<Item = (Way<'_>, Country, &Value)> {
    ways(policy).filter_map(|way| {
        let far =
            |(country, _): &(Country, &Value)| country.code() != "GB" && !country.in_british_regulations(policy.day);
        let (country, place) = way.countries().find(far)?;
        Some((way, country, place))
    })
}

/// Whether `way` names a mechanism of British law, or one that British law has as the GDPR has it.
pub(super) fn is_british(way: &Way<'_>) -> bool {
    let other = |id: &str| !matches!(id, "scc" | "adequacy" | "dpf" | "none" | "unspecified");
    way.mechanisms.iter().any(|mechanism| mechanism.term.has(Mark::British) || other(mechanism.term.id))
}
