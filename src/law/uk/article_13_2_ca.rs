//! Since 19 June 2026 readers in the United Kingdom are told that they can complain to the controller itself, not to the regulator alone
//! (UK GDPR Art. 13(2)(ca), DPA 2018 s. 164A).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::{COMPLAINTS_TO_THE_CONTROLLER, finding_of_missing, missing};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::UK_13_2_CA, check).from(COMPLAINTS_TO_THE_CONTROLLER);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some((rights, missing)) = missing(policy, RULE.code) {
        findings.push(finding_of_missing(
            RULE.code,
            rights,
            &missing,
            "people in the United Kingdom can complain to you",
        ));
    }
}
