//! A processor acts on your instructions alone. One that uses the data as its own privacy notice says decides for itself, and is a
//! controller for that (Arts. 4(7) and (8), 28(10)).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_28_CTRL, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for recipient in policy.all(Kind::Recipient) {
        let processor = |value: &&Value| value.as_term().is_some_and(|term| term.has(Mark::OnInstructions));
        let Some(role) = recipient.value("role").filter(processor) else { continue };
        if let Some(terms) = recipient.value("terms") {
            let message = format!("`recipient {}` is a processor, and its own privacy notice applies.", recipient.name);
            let finding = Finding::new(RULE.code, terms.span, message).related(role.span, "the role");
            findings.push(
                finding.help(
                    "Where it decides what the data is used for, write `role: controller`. Else leave `terms` out.",
                ),
            );
        }
    }
}
