//! Recognised legitimate interests are a legal basis in the United Kingdom alone (UK GDPR Art. 6(1)(ea)). For people in the EEA, Art. 6(1)
//! of the GDPR has no such basis.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::UK_6_EA_EU, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (purpose, basis) in basis::on(policy, &["recognised_legitimate_interests"]) {
        let message =
            format!("`purpose {}` is for people in the EEA too, where this basis does not exist.", purpose.name);
        let help =
            "Give the purpose another basis there, or keep it to the United Kingdom: `when: { jurisdiction: GB }`.";
        findings.push(Finding::new(RULE.code, basis.span, message).help(help));
    }
}
