//! Public authorities cannot rely on legitimate interests for what they do in the performance of their tasks (Art. 6(1), second
//! subparagraph). For what lies outside them, write `outside_tasks: yes` behind the basis.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis::read_on;
use crate::model::{Policy, What};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_6_1_F_PUB, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let public = policy.controller().filter(|controller| controller.yes("public_body") == Some(true));
    let Some(public) = public else { return };
    for (purpose, basis) in read_on(policy, &["legitimate_interests"]) {
        if basis.with.value("outside_tasks").is_none_or(|value| value.what != What::Yes(true)) {
            let message = format!("A public body cannot rest `purpose {}` on legitimate interests.", purpose.name);
            let finding = Finding::new(RULE.code, basis.span, message).related(public.name_span, "the public body");
            findings.push(finding.help(
                "Choose `public_task { law: … }`. If this is none of its tasks, add `outside_tasks: yes` behind the basis.",
            ));
        }
    }
}
