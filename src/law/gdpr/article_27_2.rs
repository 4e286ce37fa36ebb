//! No representative is needed where the processing is occasional, harmless and not of sensitive data on a large scale (Art. 27(2)(a)), or
//! for a public body (Art. 27(2)(b)). A controller at whose core stands monitoring or sensitive data on a large scale is not excepted.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::whereabouts::seat;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_27_2, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(controller) = policy.controller() else { return };
    let abroad = seat(controller).is_some_and(|(country, _)| !country.in_eea());
    let Some(fact) = controller.fields.fact("representative").filter(|_| abroad) else { return };
    let Some(scale) = controller.value("large_scale") else { return };
    if controller.is_none("representative") && controller.yes("public_body") != Some(true) {
        let message =
            "What you do on a large scale is not occasional, so you are not excepted from naming a representative.";
        let finding = Finding::new(RULE.code, fact.span, message).related(scale.span, "done on a large scale");
        findings.push(finding.help("Name one: `representative: [our_representative]`."));
    }
}
