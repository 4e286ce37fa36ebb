//! Art. 13(1)(a) wants the identity of the controller: the name of the company, authority or person that answers. A trade name does
//! not tell whom to sue.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_1_A, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(controller) = policy.controller() else { return };
    if controller.values("name").is_empty() {
        let message = format!("The notice does not name the controller: `entity {}` has no name.", controller.name);
        let place = controller.fields.fact("name").map_or(controller.name_span, |fact| fact.span);
        findings.push(Finding::new(RULE.code, place, message).help("Add `name: \"…\"` with the legal name."));
    }
}
