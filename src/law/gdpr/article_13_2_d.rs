//! Readers must be told that they may complain to a supervisory authority (Arts. 13(2)(d) and 77).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, What};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_D, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(rights) = policy.single(Kind::Rights) else { return };
    let offered = policy.all(Kind::Rights).flat_map(|rights| rights.values("offer")).any(|right| {
        right.what == What::Word("statutory") || right.as_term().is_some_and(|term| term.id == "complaint")
    });
    let may_be_lost = rights.torn || rights.fields.fact("offer").is_some_and(|offer| offer.lost);
    if !offered && !may_be_lost && !rights.lacks("offer") {
        let finding = Finding::new(RULE.code, rights.name_span, "The right to complain is not among the rights.");
        findings.push(finding.help("Add `complaint` to `offer`."));
    }
}
