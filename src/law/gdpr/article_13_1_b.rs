//! Where there is a data protection officer, readers are told how to reach him or her (Arts. 13(1)(b) and 14(1)(b)). The name may be
//! left out; the contact details may not.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::reach::unreachable;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_1_B, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(controller) = policy.controller() else { return };
    for value in controller.values("dpo") {
        let Some(officer) = policy.declared(value).filter(|officer| unreachable(officer)) else { continue };
        // A controller that nobody can reach has its own finding.
        if officer.name != controller.name || officer.kind != controller.kind {
            let message =
                format!("Nobody can reach the data protection officer: `{}` has no contact details.", officer.name);
            let finding = Finding::new(RULE.code, value.span, message).related(officer.name_span, "the officer");
            findings.push(finding.help("Add `email`, `phone` or a postal address to it."));
        }
    }
}
