//! Whoever relies on legitimate interests has weighed them against those of the people. Readers should be told that they can ask how (EDPB
//! Guidelines 1/2024, version 1.0, paras. 67 and 68): say where with `assessment` in the policy.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis::on;
use crate::law::reach::is_silent;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_6_1_F_BAL, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(head) = policy.head().filter(|head| is_silent(head, "assessment")) else { return };
    if let Some((_, basis)) = on(policy, &["legitimate_interests"]).next() {
        let message = "Readers are not told where to ask how you weighed these interests against theirs.";
        let finding = Finding::new(RULE.code, basis.span, message).related(head.name_span, "this policy");
        findings.push(finding.help("Add `assessment: [privacy_mail]` to the policy, with a contact of yours."));
    }
}
