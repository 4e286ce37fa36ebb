//! The notice of a commercial website or online service names the day from which it holds (Cal. Bus. & Prof. Code §
//! 22575(b)(4)). It is a fixed day, never the day on which the pages were built.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::CA_OPPA_4, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(head) = policy.head().filter(|head| !head.torn) else { return };
    if !head.says("effective") {
        let message = format!("`policy {}` does not say from which day it holds.", head.name);
        findings.push(Finding::new(RULE.code, head.name_span, message).help("Say it: `effective: 2026-10-01`."));
    }
}
