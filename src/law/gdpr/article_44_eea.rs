//! Data moves freely between the states of the EEA: the Union, Iceland, Liechtenstein and Norway. A mechanism is for what leaves
//! it. Switzerland, the United Kingdom, the Faroe Islands and Greenland are outside.

use super::abroad::{stays_in_the_eea, ways};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_44_EEA, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for way in ways(policy) {
        let home = !way.places.is_empty() && way.places.iter().all(|place| stays_in_the_eea(place));
        let needless = way.mechanisms.iter().find(|mechanism| !mechanism.term.has(Mark::British));
        if let Some(mechanism) = needless.filter(|_| home) {
            let message = "This data stays in the EEA, so nothing has to allow a transfer.";
            let finding = Finding::new(RULE.code, mechanism.value.span, message);
            let finding = finding.related(way.item.name_span, "it goes to the EEA alone");
            findings.push(finding.help("Leave the mechanism out."));
        }
    }
}
