//! Consent allows a transfer only if it is explicit and if people were first told what they risk, since neither a decision nor
//! safeguards protect the data there (Art. 49(1)(a)).

use super::abroad::mechanisms;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::silence::denied;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_49_1_A, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for mechanism in mechanisms(policy).filter(|mechanism| mechanism.term.id == "explicit_consent") {
        if denied(&mechanism.value.with, "risks") {
            let message = "People are not told what they risk when they consent to this transfer.";
            let finding = Finding::new(RULE.code, mechanism.value.span, message);
            findings.push(finding.help("Tell them: `explicit_consent { risks: [{ en: \"…\" }] }`."));
        }
    }
}
