//! The law that policyc holds was looked up on one day. When it is checked as of a day half a year later, something may have changed since.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::vocabulary::CHECKED;

pub(super) const RULE: Rule = Rule::new(codes::DOC_STALE, check);

/// How many days the law that policyc holds may be old.
const MOST: i32 = 180;

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(head) = policy.head() else { return };
    if (policy.day - CHECKED).get_days() > MOST {
        let message = format!("The law in this policyc was last looked up on {CHECKED}.");
        findings.push(Finding::new(RULE.code, head.name_span, message).help("Update policyc."));
    }
}
