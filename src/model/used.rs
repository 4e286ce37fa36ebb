//! Which declarations count: an imported one once something names it.

use std::collections::BTreeSet;

use super::braces::interpolations;
use super::policy::{Item, Policy};
use super::references::{Reference, prose, resolve};
use super::value::{Fields, ItemId, What};
use crate::finding::{Finding, Mistake};
use crate::schema::Kind;

/// Kinds that nothing but a reference brings before readers.
const NAMED_ONLY: [Kind; 4] = [Kind::Retention, Kind::Law, Kind::Audience, Kind::Document];

/// Makes those imported declarations count that something names, and what these name in turn.
pub(super) fn bring_in(policy: &mut Policy) {
    let mut waiting: Vec<ItemId> = Vec::new();
    for item in policy.items.iter().filter(|item| !item.imported) {
        waiting.extend(named(policy, item));
    }
    while let Some(id) = waiting.pop() {
        let Some(item) = policy.items.get_mut(id.0) else { continue };
        if std::mem::take(&mut item.imported) {
            waiting.extend(named(policy, policy.item(id)));
        }
    }
}

/// Says which declarations nothing names although nothing else brings them before readers.
pub(super) fn check(policy: &Policy) -> Vec<Finding> {
    let all: BTreeSet<ItemId> = policy.items.iter().flat_map(|item| named(policy, item)).collect();
    let unused = policy.items.iter().enumerate().filter(|(at, item)| {
        NAMED_ONLY.contains(&item.kind) && !item.imported && !item.absent && !all.contains(&ItemId(*at))
    });
    unused
        .map(|(_, item)| Mistake::NameUnused { kind: item.kind.word(), name: item.name.clone() }.at(item.name_span))
        .collect()
}

/// Every declaration that `item` names, in its values and in its prose.
fn named(policy: &Policy, item: &Item) -> BTreeSet<ItemId> {
    let mut found = BTreeSet::new();
    let mut waiting: Vec<&Fields> = vec![&item.fields];
    while let Some(fields) = waiting.pop() {
        for value in fields.iter().flat_map(|(_, fact)| fact.values()) {
            if let What::Declared(id) = value.what {
                found.insert(id);
            }
            if let What::ByRegion(regions) = &value.what {
                found.extend(regions.iter().map(|(_, id)| *id));
            }
            waiting.push(&value.with);
        }
    }
    for (_, braces) in prose(&item.fields).flat_map(|passage| interpolations(&passage.text)) {
        for (_, name) in &braces.names {
            if let Some(Reference::Item(item) | Reference::OwnSection(item)) = resolve(policy, braces.reference, name) {
                found.extend(policy.id(item.kind, &item.name));
            }
        }
    }
    found
}
