//! A data protection officer has no other task that makes him or her decide why and how data is used (Art. 38(6); CJEU C-453/21, X-FAB): not
//! a director, not a head of IT. The controller is not its own officer, and its representative is not either (EDPB Guidelines 3/2018).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, What};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_38_6, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(controller) = policy.controller() else { return };
    let Some(officer) = controller.value("dpo") else { return };
    let own = policy.declared(officer).is_some_and(|one| one.kind == controller.kind && one.name == controller.name);
    let represents = controller.values("representative").iter().any(|one| one.what == officer.what);
    let decides = officer.with.value("decides").is_some_and(|value| value.what == What::Yes(true));
    let why = if own {
        "The controller cannot be its own data protection officer."
    } else if represents {
        "The representative cannot be the data protection officer too."
    } else if decides {
        "This data protection officer would oversee his or her own decisions."
    } else {
        return;
    };
    let finding = Finding::new(RULE.code, officer.span, why);
    findings
        .push(finding.help("Name someone who does not decide why and how data is used, and can tell those who do."));
}
