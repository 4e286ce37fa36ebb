//! Where a controller has a representative, readers are told who it is and how to reach it (Arts. 13(1)(a) and 14(1)(a)): it is there
//! to be addressed beside the controller or instead of it (Art. 27(4)).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::reach::{is_silent, unreachable};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_1_A_REP, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(controller) = policy.controller() else { return };
    for value in controller.values("representative") {
        let Some(representative) = policy.declared(value) else { continue };
        let (nameless, lost) = (is_silent(representative, "name"), unreachable(representative));
        if !nameless && !lost {
            continue;
        }
        let (lack, help) = if lost {
            ("contact details", "Add `email`, `phone`, `address` or `web` to it.")
        } else {
            ("name", "Add `name: \"…\"` to it.")
        };
        let message = format!("The representative, `entity {}`, has no {lack}.", representative.name);
        let finding = Finding::new(RULE.code, value.span, message).help(help);
        findings.push(finding.related(representative.name_span, "the representative"));
    }
}
