//! What an authority writes must be right in each language in which it writes it (GDPR Art. 12(1); in Norway språkloven §§ 4 and 9). It cannot
//! refer people to another edition. Only who exercises official authority is meant.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::LANG_CTRL_PUB, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(value) = policy.head().and_then(|head| head.value("controlling")) else { return };
    let mut bases = policy.all(Kind::Purpose).flat_map(|purpose| purpose.values("basis"));
    let official = bases.find(|basis| basis.as_term().is_some_and(|term| term.id == "official_authority"));
    if let Some(basis) = official.filter(|_| policy.languages.len() > 1) {
        let message = "An authority's notice is right in each of its languages, and one of them prevails here.";
        let finding =
            Finding::new(RULE.code, value.span, message).related(basis.span, "official authority is exercised");
        findings.push(finding.help("Say `controlling: none`."));
    }
}
