//! A task in the public interest, and official authority, are laid down by law (Art. 6(1)(e) and (3)). Naming it lets readers see who gave
//! you the task.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis::read_on;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_6_1_E_LAW, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (_, basis) in read_on(policy, &["public_task", "official_authority"]) {
        if basis.with.fact("law").is_none() {
            let finding = Finding::new(RULE.code, basis.span, "No law is named that gives you this task.");
            findings.push(finding.help("Name it: `basis: public_task { law: DK-health-act }`."));
        }
    }
}
