//! Data from which health, belief, politics or sex life can be inferred is protected like data that states it (CJEU C-184/20, para.
//! 123). Where `reveals` says so, each purpose that uses the data needs a condition of Art. 9(2).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::protected::class;
use crate::law::silence::lacking;
use crate::model::{Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::Class;
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_9_INFER, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let mut revealing: BTreeMap<&str, &Value> = BTreeMap::new();
    for data in policy.all(Kind::Data).filter(|data| class(data) != Some(Class::Special)) {
        let special = |value: &&Value| value.as_term().is_some_and(|term| term.class == Class::Special);
        if let Some(value) = data.values("reveals").iter().find(special) {
            revealing.insert(&data.name, value);
        }
    }
    if revealing.is_empty() {
        return;
    }
    for purpose in policy.all(Kind::Purpose).filter(|purpose| lacking(purpose, "condition")) {
        let used =
            |used: &Value| revealing.get(policy.declared(used)?.name.as_str()).map(|reveals| (used.span, *reveals));
        if let Some((span, reveals)) = purpose.values("uses").iter().find_map(used) {
            let message = format!("`purpose {}` uses data that reveals what the law protects specially.", purpose.name);
            let finding = Finding::new(RULE.code, span, message).related(reveals.span, "this is what it reveals");
            findings.push(finding.help("Add `condition:` as for data that says it, or do not infer it."));
        }
    }
}
