//! A transfer for compelling legitimate interests is the last resort. The authority is told of it, and people are told of the
//! transfer and of the interest (Art. 49(1), second subparagraph).

use super::abroad::mechanisms;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::silence::denied;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_49_1_2, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for mechanism in mechanisms(policy).filter(|mechanism| mechanism.term.id == "compelling_interests") {
        let message = if denied(&mechanism.value.with, "interest") {
            "People are not told for which compelling interest the data is transferred."
        } else if mechanism.wants("notified") {
            "Nothing says that the authority was told of this transfer."
        } else {
            continue;
        };
        let finding = Finding::new(RULE.code, mechanism.value.span, message);
        findings.push(finding.help("Write `compelling_interests { interest: …, notified: yes }`, once both are so."));
    }
}
