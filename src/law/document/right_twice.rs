//! `statutory` holds the rights that follow from the facts: one that is named beside it and follows already is offered twice. The notice
//! says it once, and the file should too.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::{is_statutory, statutory};
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::RIGHT_TWICE, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let follow = statutory(policy);
    for rights in policy.all(Kind::Rights) {
        let offer = rights.values("offer");
        let Some(all) = offer.iter().find(|value| is_statutory(value)) else { continue };
        for right in offer {
            let Some(term) = right.as_term().filter(|term| follow.contains(term)) else { continue };
            let message = format!("`{}` is among the statutory rights already.", term.id);
            let finding = Finding::new(RULE.code, right.span, message).related(all.span, "`statutory` offers it");
            findings.push(finding.help("Take it away, or name every right and leave `statutory` out."));
        }
    }
}
