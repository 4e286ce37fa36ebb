//! Data that was collected for one purpose is used for another only if the two are compatible, or with consent, or because a law says so
//! (Arts. 5(1)(b) and 6(4)), and people are told first (Arts. 13(3) and 14(4)). Say why they are: it stays with you and is not shown.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis;
use crate::model::{Policy, What};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_6_4, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for purpose in policy.all(Kind::Purpose).filter(|purpose| !purpose.torn) {
        let Some(further) = purpose.value("further").filter(|further| further.what == What::Yes(true)) else {
            continue;
        };
        let bases = purpose.values("basis");
        let free = bases.iter().any(|one| basis::is(one, &["consent", "legal_obligation"]));
        if !free && further.with.fact("compatible").is_none() {
            let message = format!("Nothing says why `purpose {}` fits what its data was collected for.", purpose.name);
            let help = "Add `further: yes { compatible: \"…\" }`, and tell people of the new purpose before you begin.";
            findings.push(Finding::new(RULE.code, further.span, message).help(help));
        }
    }
}
