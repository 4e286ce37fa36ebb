//! Data is portable where it was given under a contract or with consent (Art. 20(1)), and never for a task in the public interest
//! (Art. 20(3)). A notice that promises more misleads its readers (Art. 5(1)(a)). Where the right is worded with its conditions, nothing
//! is found.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::promised;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_20_NA, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some((rights, value)) = promised(policy, RULE.code) {
        let message = format!(
            "`rights {}` promises portability, and no purpose rests on a contract or on consent to use what people provide.",
            rights.name
        );
        let help = "Take `portability` away, or say when it holds: `right portability { grounds: […] }`.";
        findings.push(Finding::new(RULE.code, value.span, message).help(help));
    }
}
