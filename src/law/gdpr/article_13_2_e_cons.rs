//! Consent is free, so nobody must give data for which consent is the basis (Art. 7(4)): a contract that depends on it does not leave the
//! choice that consent needs.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_E_CONS, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for purpose in policy.all(Kind::Purpose) {
        let bases = purpose.values("basis");
        let Some(consent) = bases.first().filter(|_| bases.iter().all(|one| basis::is(one, &["consent"]))) else {
            continue;
        };
        let must = |value: &&crate::model::Value| value.as_term().is_some_and(|term| term.id != "voluntary");
        if let Some(value) = purpose.value("provision").filter(must) {
            let message = format!("`purpose {}` rests on consent, and yet people must give the data.", purpose.name);
            let finding = Finding::new(RULE.code, value.span, message).related(consent.span, "the legal basis");
            findings.push(finding.help("Write `provision: voluntary`, or choose another legal basis."));
        }
    }
}
