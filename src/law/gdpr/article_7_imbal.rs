//! Consent is free only if people can say no without fear. Towards an employer or an authority they hardly ever can (recital 43; EDPB
//! Guidelines 05/2020, paras. 16 to 24). National law may let employers rely on it.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis::{groups, on};
use crate::model::{Policy, Value};
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_7_IMBAL, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let public = policy.controller().is_some_and(|controller| controller.yes("public_body") == Some(true));
    let all_staff = policy.head().is_some_and(|head| are_staff(policy, head.values("audiences")));
    for (purpose, basis) in on(policy, &["consent"]) {
        let named = purpose.values("for");
        let staff = if named.is_empty() { all_staff } else { are_staff(policy, named) };
        let whom = match (staff, public) {
            (true, _) => "employees hardly ever give their employer",
            (false, true) => "people hardly ever give an authority",
            (false, false) => continue,
        };
        let message = format!("`purpose {}` rests on consent, which {whom} freely.", purpose.name);
        let help = "Choose another legal basis, or make sure that nobody fares worse for saying no.";
        findings.push(Finding::new(RULE.code, basis.span, message).help(help));
    }
}

/// Whether all whom `named` names are people who work for the controller.
fn are_staff(policy: &Policy, named: &[Value]) -> bool {
    let known = groups(policy, named).filter(|(group, _)| group.has(Mark::Staff)).count();
    known > 0 && known == named.len()
}
