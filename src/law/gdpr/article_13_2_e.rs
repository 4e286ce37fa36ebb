//! Where data is needed for a contract or because a law says so, readers must be told whether they must give it and what follows if they
//! do not (Art. 13(2)(e)). Data that does not come from the person is outside this rule.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_E, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if policy.head().is_some_and(|head| !head.lacks("provision")) {
        return;
    }
    for purpose in policy.all(Kind::Purpose).filter(|purpose| purpose.lacks("provision")) {
        let demanded = purpose.values("basis").iter().filter_map(Value::as_term).any(|term| term.has(Mark::Demanded));
        let asked =
            |data: &Value| policy.declared(data).is_none_or(|data| from_the_person(data) && data.lacks("provision"));
        if demanded && purpose.values("uses").iter().any(asked) {
            let message =
                format!("Nothing says whether people must give the data that `purpose {}` needs.", purpose.name);
            let finding = Finding::new(RULE.code, purpose.name_span, message);
            findings.push(
                finding.help("Add `provision: contractual { otherwise: no_delivery }`, or `provision: voluntary`."),
            );
        }
    }
}

fn from_the_person(data: &Item) -> bool {
    let sources = data.values("source");
    sources.is_empty() || sources.iter().filter_map(Value::as_term).any(|term| term.id == "person")
}
