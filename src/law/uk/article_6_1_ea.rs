//! A recognised legitimate interest is one of the list in Annex 1 to the UK GDPR: a request of a public body for its task, national
//! security, an emergency, crime, the safeguarding of vulnerable people (Art. 6(1)(ea) and (5)). Say which.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::UK_6_EA, check).from(date(2026, 2, 5));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (purpose, basis) in basis::read_on(policy, &["recognised_legitimate_interests"]) {
        if basis.with.lacks("annex") {
            let message = format!("`purpose {}` does not say which recognised interest it is.", purpose.name);
            let help = "Say which of Annex 1: `recognised_legitimate_interests { annex: crime }`.";
            findings.push(Finding::new(RULE.code, basis.span, message).help(help));
        }
    }
}
