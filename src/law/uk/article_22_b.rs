//! In the United Kingdom a machine alone may not take a significant decision on specially protected data unless people have given explicit
//! consent, or a law or a contract and a substantial public interest allow it (UK GDPR Art. 22B).

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::gdpr::tell_of_special_data;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::UK_22B, check).from(date(2026, 2, 5)).replaces(&[codes::GDPR_22_4]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let wrong = |ground: Option<&str>| !matches!(ground, Some("explicit_consent" | "law"));
    tell_of_special_data(RULE.code, policy, wrong, findings);
}
