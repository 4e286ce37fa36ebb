//! A public authority or body has a data protection officer, whatever it does with data (Art. 37(1)(a)). Courts acting as courts are
//! excepted: for them, leave `public_body` out.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::reach::is_silent;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_37_1, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(controller) = policy.controller() else { return };
    let public = controller.value("public_body").filter(|_| controller.yes("public_body") == Some(true));
    let Some(public) = public else { return };
    // `none` is no way out: this is what the law does not allow.
    if controller.is_none("dpo") || is_silent(controller, "dpo") {
        let message = format!("`entity {}` is a public body and has no data protection officer.", controller.name);
        let place = controller.fields.fact("dpo").map_or(controller.name_span, |fact| fact.span);
        let finding = Finding::new(RULE.code, place, message).related(public.span, "said here");
        findings.push(finding.help("Name the officer: `dpo: \"dpo@example.com\"`, or an `entity` or a `channel`."));
    }
}
