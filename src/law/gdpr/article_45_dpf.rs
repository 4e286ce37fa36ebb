//! The decision on the United States covers the companies on the list of the Data Privacy Framework, as long as they are on it, and
//! data on staff only where the list says so (Decision (EU) 2023/1795, Art. 1). Look the recipient up on dataprivacyframework.gov
//! and write down the day.

use jiff::civil::date;

use super::abroad::{Mechanism, ways};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::silence::denied;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_45_DPF, check).from(date(2023, 7, 10));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for way in ways(policy) {
        let mut countries = way.countries();
        let Some((_, place)) = countries.find(|(country, _)| country.code() == "US") else { continue };
        let adequate = |mechanism: &&Mechanism<'_>| mechanism.term.id == "dpf" || mechanism.term.id == "adequacy";
        let Some(mechanism) = way.mechanisms.iter().find(adequate) else { continue };
        // Where another country is adequate, `adequacy` may be meant for that one.
        let other = mechanism.term.id == "adequacy" && way.countries().any(|(country, _)| country.code() != "US");
        if !other && denied(&mechanism.value.with, "certified") {
            let message =
                format!("Nothing says that `{}` is on the list of the Data Privacy Framework.", way.item.name);
            let finding = Finding::new(RULE.code, mechanism.value.span, message).related(place.span, "the country");
            findings.push(finding.help(
                "Look it up and write down the day: `dpf { certified: 2026-09-01 }`. If it is not on the list, use `scc`.",
            ));
        }
    }
}
