//! Explicit consent to the use of specially protected data can be withdrawn at any time, and readers must be told so, also where
//! the legal basis is another one (Arts. 9(2)(a), 7(3) and 13(2)(c)). With `offer: statutory` they are.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::offered;
use crate::model::{Item, Policy, Value};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_9_2_A, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let consent = |value: &&Value| value.as_term().is_some_and(|term| term.id == "explicit_consent");
    let Some(condition) = policy.all(Kind::Purpose).flat_map(|purpose| purpose.values("condition")).find(consent)
    else {
        return;
    };
    let all: Vec<&Item> = policy.all(Kind::Rights).collect();
    // No rights at all have their own finding, and so has consent that is the basis.
    let Some(rights) = all.first() else { return };
    let basis = |value: &Value| value.as_term().is_some_and(|term| term.id == "consent");
    if policy.all(Kind::Purpose).chain(policy.head()).flat_map(|item| item.values("basis")).any(basis) {
        return;
    }
    let unread = |rights: &&Item| rights.torn || rights.fields.fact("offer").is_none_or(|offer| offer.lost);
    let told = |rights: &&Item| offered(policy, rights).iter().any(|right| right.id == "withdrawal");
    if !all.iter().any(unread) && !all.iter().any(told) {
        let message = "You rely on explicit consent, and the right to withdraw it is not among the rights.";
        let place = rights.fields.fact("offer").map_or(rights.name_span, |offer| offer.span);
        let finding =
            Finding::new(RULE.code, place, message).related(condition.span, "explicit consent is needed here");
        findings.push(finding.help("Add `withdrawal` to `offer`."));
    }
}
