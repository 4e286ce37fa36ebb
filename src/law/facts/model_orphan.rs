//! Data is collected for a purpose. A category that no purpose uses, and that is no part of one that is used, should not be collected
//! at all.

use std::collections::BTreeSet;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Policy, Value, What};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule { code: codes::MODEL_ORPHAN, check };

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let mut waiting: Vec<&Value> = Vec::new();
    for item in policy.all(Kind::Purpose) {
        waiting.extend(item.values("uses"));
    }
    for item in policy.all(Kind::Cookie) {
        waiting.extend(item.values("data"));
    }
    while let Some(value) = waiting.pop() {
        if value.what == What::All {
            let left_out: Vec<&Item> =
                value.with.values("except").iter().filter_map(|value| policy.declared(value)).collect();
            let all = policy.all(Kind::Data).filter(|data| !left_out.contains(data));
            used.extend(all.map(|data| data.name.as_str()));
        } else if let Some(data) = policy.declared(value)
            && used.insert(&data.name)
        {
            waiting.extend(data.values("items").iter().chain(data.values("examples")));
        }
    }
    for data in policy.all(Kind::Data).filter(|data| !used.contains(data.name.as_str())) {
        let finding = Finding::new(RULE.code, data.name_span, format!("no purpose uses `data {}`", data.name));
        findings.push(finding.help("name it under `uses` of a purpose, or do not collect it"));
    }
}
