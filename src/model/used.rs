//! Which declarations count: an imported one once something names it.

use super::policy::{Item, Policy};
use super::value::{Fields, ItemId, State, Value, What};
use crate::finding::{Finding, Mistake};
use crate::schema::Kind;

/// Kinds that nothing but a reference brings before readers.
const NAMED_ONLY: [Kind; 5] = [Kind::Source, Kind::Retention, Kind::Law, Kind::Audience, Kind::Document];

/// Makes those imported declarations count that something names, and what these name in turn.
pub(super) fn bring_in(policy: &mut Policy) {
    let mut waiting: Vec<ItemId> = Vec::new();
    for item in policy.items.iter().filter(|item| !item.imported) {
        collect(&item.fields, &mut waiting);
    }
    while let Some(id) = waiting.pop() {
        if let Some(item) = policy.items.get_mut(id.0)
            && item.imported
        {
            item.imported = false;
            collect(&item.fields, &mut waiting);
        }
    }
}

/// Says which declarations nothing names although nothing else brings them before readers.
pub(super) fn check(policy: &Policy) -> Vec<Finding> {
    let mut named = Vec::new();
    for item in &policy.items {
        collect(&item.fields, &mut named);
    }
    let texts: Vec<&str> = policy.items.iter().flat_map(|item| prose(&item.fields)).collect();
    let unused = policy.items.iter().enumerate().filter(|(at, item)| {
        NAMED_ONLY.contains(&item.kind)
            && !item.imported
            && !item.absent
            && !named.contains(&ItemId(*at))
            && !mentioned(item, &texts)
    });
    unused
        .map(|(_, item)| Mistake::NameUnused { kind: item.kind.word(), name: item.name.clone() }.at(item.name_span))
        .collect()
}

fn mentioned(item: &Item, texts: &[&str]) -> bool {
    let mark = format!("{{{}}}", item.name);
    texts.iter().any(|text| text.contains(&mark))
}

fn prose(fields: &Fields) -> Vec<&str> {
    let values = fields.iter().flat_map(|(_, fact)| fact.values());
    let words = values.filter_map(Value::as_words);
    words.flat_map(|words| words.texts.values().map(|passage| passage.text.as_str())).collect()
}

/// Every declaration that `fields` name.
fn collect(fields: &Fields, into: &mut Vec<ItemId>) {
    for (_, fact) in fields.iter() {
        if let State::Values(values) = &fact.state {
            for value in values {
                match &value.what {
                    What::Declared(id) => into.push(*id),
                    What::ByRegion(regions) => into.extend(regions.iter().map(|(_, id)| *id)),
                    _ => {}
                }
                collect(&value.with, into);
            }
        }
    }
}
