//! Readers must be told how long the data is stored, or the criteria that decide it (Art. 13(2)(a)).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, Value};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_A, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for purpose in policy.all(Kind::Purpose).filter(|purpose| purpose.lacks("retention")) {
        let kept = |data: &Value| policy.declared(data).is_some_and(|data| !data.lacks("retention"));
        let uses = purpose.values("uses");
        if uses.is_empty() || !uses.iter().all(kept) {
            let message = format!("`purpose {}` does not say how long the data is kept.", purpose.name);
            let finding = Finding::new(RULE.code, purpose.name_span, message);
            findings.push(finding.help("Add `retention:`, such as `5 years after purchase`."));
        }
    }
}
