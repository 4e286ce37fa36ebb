//! Whoever relies on consent tells people that they can withdraw it at any time, and that what was done until then stays lawful (Arts.
//! 13(2)(c), 14(2)(d) and 7(3)).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis;
use crate::law::rights::{is_statutory, more_rights, offered};
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_C, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let all: Vec<_> = policy.all(Kind::Rights).collect();
    // No rights at all have their own finding.
    let Some(rights) = all.first() else { return };
    let head = policy.head().into_iter().flat_map(|head| head.values("basis"));
    let consent =
        basis::on(policy, &["consent"]).map(|(_, basis)| basis).chain(head.filter(|one| basis::is(one, &["consent"])));
    let Some(consent) = consent.into_iter().next() else { return };
    let lost = |fact: &crate::model::Fact| fact.lost;
    let unread =
        all.iter().any(|rights| rights.torn || rights.lacks("offer") || rights.fields.fact("offer").is_some_and(lost));
    let told = all.iter().any(|rights| {
        rights.values("offer").iter().any(is_statutory)
            || offered(policy, rights).iter().any(|right| right.id == "withdrawal")
    });
    if !told && !unread {
        let message = "You rely on consent, and the right to withdraw it is not among the rights.";
        let place = rights.fields.fact("offer").map_or(rights.name_span, |fact| fact.span);
        let finding = Finding::new(RULE.code, place, message).related(consent.span, "consent is the basis here");
        let finding = finding.help("Add `withdrawal` to `offer`.");
        findings.push(Finding { fix: more_rights(rights, vec!["withdrawal".to_owned()]), ..finding });
    }
}
