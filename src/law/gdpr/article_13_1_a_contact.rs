//! Art. 13(1)(a) wants the controller's identity *and contact details*: a name alone helps nobody who wants to ask.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_1_A_CONTACT, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(controller) = policy.controller() else { return };
    let reachable = ["email", "phone", "web", "address"].iter().any(|field| !controller.lacks(field));
    if !reachable {
        let message = format!("Nobody can reach the controller: `entity {}` has no contact details.", controller.name);
        let finding = Finding::new(RULE.code, controller.name_span, message);
        findings.push(finding.help("Add `email`, `phone`, `address` or `web`."));
    }
}
