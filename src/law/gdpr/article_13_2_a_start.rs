//! A period that counts from nothing has no end: readers cannot tell when their own data is deleted (Art. 13(2)(a); WP260 rev.01,
//! annex).

use super::article_13_2_a_vague::keeps;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Keep, Policy, Value, What};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_A_START, check).unverified();

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let values = policy.items().iter().filter(|item| !item.imported).flat_map(keeps);
    let open = values.filter(|value| matches!(value.what, What::Keep(Keep::After { event: None, .. })));
    let finding = |value: &Value| {
        let message = "This storage period does not say what it counts from.";
        let help = "Name the event: `5 years after purchase`.";
        Finding::new(RULE.code, value.span, message).help(help)
    };
    let mut open: Vec<Finding> = open.map(finding).collect();
    open.dedup();
    findings.extend(open);
}
