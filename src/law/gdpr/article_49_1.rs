//! Contracts, legal claims and compelling interests allow a transfer that happens now and then, not one within a lasting
//! relationship (Art. 49(1), recital 111; EDPB Guidelines 2/2018). What is regular needs a decision of the Commission or
//! safeguards.

use super::abroad::mechanisms;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_49_1, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for mechanism in mechanisms(policy).filter(|mechanism| mechanism.term.has(Mark::Occasional)) {
        if mechanism.wants("occasional") {
            let message = format!("`{}` is for transfers that happen now and then only.", mechanism.term.id);
            let finding = Finding::new(RULE.code, mechanism.value.span, message);
            findings.push(finding.help(format!(
                "If this one does, write `{} {{ occasional: yes }}`. If not, use a safeguard such as `scc`.",
                mechanism.term.id
            )));
        }
    }
}
