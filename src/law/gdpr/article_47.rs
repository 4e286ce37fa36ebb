//! Binding corporate rules give people rights against the group, and say who answers for a breach. The rules themselves say how
//! people are told of that beyond Arts. 13 and 14 (Art. 47(2)(g)), so the notice leads to where they can be read.

use super::abroad::mechanisms;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::silence::denied;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_47, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for mechanism in mechanisms(policy).filter(|mechanism| mechanism.term.id == "bcr") {
        if denied(&mechanism.value.with, "url") {
            let message = "Nothing tells people where to read their rights under the binding corporate rules.";
            let finding = Finding::new(RULE.code, mechanism.value.span, message);
            findings.push(finding.help("Say where: `bcr { url: \"https://…\", copy: privacy_mail }`."));
        }
    }
}
