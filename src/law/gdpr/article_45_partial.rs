//! The decisions on Canada, Israel, Japan and South Korea cover some recipients or some data there, not all. Look up whether yours
//! is among them, and say so with `covered: yes`; it stays with you.

use super::abroad::ways;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::vocabulary::Country;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_45_PART, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for way in ways(policy) {
        let claim = way.mechanisms.iter().find(|mechanism| mechanism.term.id == "adequacy");
        let Some(mechanism) = claim.filter(|mechanism| mechanism.wants("covered")) else { continue };
        let partial = |(country, place): (Country, _)| {
            let scope = country.adequacy(policy.day)?.scope.filter(|_| country.code() != "US")?;
            Some((country, place, scope))
        };
        if let Some((country, place, scope)) = way.countries().find_map(partial) {
            let message = format!("The decision on `{country}` covers {scope}, and nothing more.");
            let finding = Finding::new(RULE.code, mechanism.value.span, message).related(place.span, "the country");
            findings.push(finding.help("If the recipient is covered, write `adequacy { covered: yes }`. If not, use a safeguard such as `scc`."));
        }
    }
}
