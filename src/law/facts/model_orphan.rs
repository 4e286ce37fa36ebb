//! Data is collected for a purpose. A category that no purpose uses, and that is no part of one that is used, should not be collected
//! at all.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Policy, Value, What};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::MODEL_ORPHAN, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let users = policy.all(Kind::Purpose).map(|purpose| (purpose, "uses"));
    let users: Vec<(&Item, &str)> = users.chain(policy.all(Kind::Cookie).map(|cookie| (cookie, "data"))).collect();
    if users.iter().any(|(user, field)| user.torn || lost(user, field))
        || policy.all(Kind::Data).any(|data| lost(data, "items"))
    {
        // What could not be read may have named it.
        return;
    }
    let mut waiting: Vec<&Value> = users.iter().flat_map(|(user, field)| user.values(field)).collect();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    // How many times `all` is said, and which data it leaves out every time.
    let (mut all, mut left_out) = (0_usize, BTreeMap::<&str, usize>::new());
    while let Some(value) = waiting.pop() {
        if value.what == What::All {
            all += 1;
            let except: BTreeSet<&str> = value
                .with
                .values("except")
                .iter()
                .filter_map(|data| Some(policy.declared(data)?.name.as_str()))
                .collect();
            for name in except {
                *left_out.entry(name).or_default() += 1;
            }
        } else if let Some(data) = policy.declared(value)
            && used.insert(&data.name)
        {
            waiting.extend(parts(data));
        }
    }
    if all > 0 {
        let taken = policy.all(Kind::Data).filter(|data| left_out.get(data.name.as_str()) != Some(&all));
        let mut waiting: Vec<&Item> = taken.collect();
        while let Some(data) = waiting.pop() {
            if used.insert(&data.name) {
                waiting.extend(parts(data).filter_map(|part| policy.declared(part)));
            }
        }
    }
    for data in policy.all(Kind::Data).filter(|data| !used.contains(data.name.as_str())) {
        let finding = Finding::new(RULE.code, data.name_span, format!("No purpose uses `data {}`.", data.name));
        findings.push(finding.help("Name it under `uses` of a purpose, or do not collect it."));
    }
}

/// What a category of data consists of.
fn parts(data: &Item) -> impl Iterator<Item = &Value> {
    data.values("items").iter().chain(data.values("examples"))
}

/// Whether something in the field could not be read.
fn lost(item: &Item, field: &str) -> bool {
    item.fields.fact(field).is_some_and(|fact| fact.lost)
}
