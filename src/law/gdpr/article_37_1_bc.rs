//! A controller at whose core stands regular and systematic monitoring on a large scale, or the use of special categories of data or data
//! on offences on a large scale, has a data protection officer (Art. 37(1)(b) and (c)). What is at the core and on a large scale is for you
//! to judge: this follows from what `large_scale` says.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::reach::is_silent;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_37_1_BC, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(controller) = policy.controller() else { return };
    let Some(scale) = controller.value("large_scale") else { return };
    let public = controller.yes("public_body") == Some(true);
    if !public && (controller.is_none("dpo") || is_silent(controller, "dpo")) {
        let message =
            format!("What `entity {}` does calls for a data protection officer, and it has none.", controller.name);
        let place = controller.fields.fact("dpo").map_or(controller.name_span, |fact| fact.span);
        let finding = Finding::new(RULE.code, place, message).related(scale.span, "done on a large scale");
        findings.push(finding.help("Name the officer: `dpo: \"dpo@example.com\"`, or an `entity` or a `channel`."));
    }
}
