//! Readers must be told which rights they have (Art. 13(2)(b)). A policy that declares none tells them nothing.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_B, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if policy.single(Kind::Rights).is_none()
        && let Some(head) = policy.head()
    {
        let finding = Finding::new(RULE.code, head.name_span, "The policy declares no rights.");
        findings.push(finding.help("Declare them: `rights gdpr { offer: statutory }`."));
    }
}
