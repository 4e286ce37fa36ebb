//! Vital interests are a legal basis where data saves a life or prevents grave harm, and no other basis fits (Art. 6(1)(d); recital 46). They
//! are none for what is done every day.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis::{marked, on};
use crate::model::Policy;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_6_1_D, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (purpose, basis) in on(policy, &["vital_interests"]) {
        // What is in the author's own words alone is for the author to judge.
        if purpose.entry.is_some() && marked(purpose, Mark::Emergency).is_none() {
            let message = format!("`purpose {}` is no matter of life and death.", purpose.name);
            findings.push(Finding::new(RULE.code, basis.span, message).help("Choose another legal basis."));
        }
    }
}
