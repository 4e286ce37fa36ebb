//! Declarations that refer to each other in a circle: words that explain each other, notices that add to each other, data that
//! consists of itself.
//!
//! Comes in: a policy whose names are resolved. Goes out: a finding for each circle, at the reference in it that comes first.

use std::collections::{BTreeMap, BTreeSet};

use super::braces::interpolations;
use super::policy::{Item, Policy};
use super::references::{Reference, prose, resolve};
use super::value::{ItemId, Value, What};
use crate::finding::{Finding, codes};
use crate::schema::Kind;
use crate::source::Span;

/// The fields in which a declaration stands on others of its own kind.
const FIELDS: [(Kind, &[&str]); 6] = [
    (Kind::Notice, &["supplements"]),
    (Kind::Entity, &["includes"]),
    (Kind::Audience, &["requests_to", "our_role"]),
    (Kind::Data, &["items", "examples"]),
    (Kind::Purpose, &["includes", "examples"]),
    (Kind::Recipient, &["includes", "examples"]),
];

/// The declarations that one refers to, and where.
type References = BTreeMap<ItemId, Vec<(ItemId, Span)>>;

/// A declaration on the way, and the reference that the way goes on by.
struct Step<'a> {
    item: ItemId,
    by: Span,
    rest: std::slice::Iter<'a, (ItemId, Span)>,
}

/// Says which declarations lead back to themselves: each once.
pub(super) fn check(policy: &Policy) -> Vec<Finding> {
    let items = policy.items.iter().enumerate().filter(|(_, item)| !item.absent && !item.imported);
    let references: References =
        items.map(|(at, item)| (ItemId(at), references(policy, item))).filter(|(_, to)| !to.is_empty()).collect();
    let mut findings = Vec::new();
    // Those from which every way was gone, and those whose circle is told: it is not told again where it is entered by another way.
    let (mut done, mut closed) = (BTreeSet::new(), BTreeSet::new());
    for start in references.keys() {
        if done.contains(start) {
            continue;
        }
        let step = |item| {
            let to = references.get(&item).map_or(&[][..], Vec::as_slice);
            Step { item, by: policy.item(item).name_span, rest: to.iter() }
        };
        let mut way = vec![step(*start)];
        let mut on_way: BTreeMap<ItemId, usize> = BTreeMap::from([(*start, 0)]);
        while let Some(last) = way.last_mut() {
            let Some((to, by)) = last.rest.next() else {
                on_way.remove(&last.item);
                done.insert(last.item);
                way.pop();
                continue;
            };
            last.by = *by;
            if let Some(from) = on_way.get(to) {
                let circle = way.get(*from..).filter(|_| closed.insert(*to));
                findings.extend(circle.and_then(|circle| told(policy, circle)));
            } else if !done.contains(to) {
                on_way.insert(*to, way.len());
                way.push(step(*to));
            }
        }
    }
    findings
}

/// What `item` refers to among its own kind.
fn references(policy: &Policy, item: &Item) -> Vec<(ItemId, Span)> {
    let fields = FIELDS.iter().filter(|(kind, _)| *kind == item.kind).flat_map(|(_, fields)| fields.iter());
    let values = fields.flat_map(|field| item.values(field));
    // Whose data we process for another is said in the block behind the role.
    let values = values.flat_map(|value| std::iter::once(value).chain(value.with.values("controller")));
    let named = |value: &Value| if let What::Declared(id) = value.what { Some((id, value.span)) } else { None };
    let mut found: Vec<(ItemId, Span)> = values.filter_map(named).collect();
    if item.kind == Kind::Term {
        for passage in prose(&item.fields) {
            for (range, braces) in interpolations(&passage.text) {
                for (part, name) in &braces.names {
                    if let Some(Reference::Item(other)) = resolve(policy, braces.reference, name)
                        && let Some(id) = policy.id(other.kind, &other.name)
                    {
                        found.push((id, passage.place(if braces.names.len() == 1 { &range } else { part })));
                    }
                }
            }
        }
    }
    found.retain(|(id, _)| policy.item(*id).kind == item.kind);
    found
}

fn told(policy: &Policy, circle: &[Step<'_>]) -> Option<Finding> {
    let (first, others) = circle.split_first()?;
    let item = policy.item(first.item);
    let title = format!("`{} {}`", item.kind.word(), item.name);
    if others.is_empty() {
        let finding = Finding::new(codes::NAME_CIRCLE, first.by, format!("{title} refers to itself."));
        return Some(finding.help("Take the reference away."));
    }
    let names: Vec<String> = others.iter().map(|step| format!("`{}`", policy.item(step.item).name)).collect();
    let message = format!("{title} leads back to itself through {}.", names.join(", then "));
    let help = if item.kind == Kind::Term {
        "Explain one of them without the other: a reader who follows the circle learns nothing."
    } else {
        "Take one of the references away: one of them must come first."
    };
    let finding = Finding::new(codes::NAME_CIRCLE, first.by, message).help(help);
    Some(others.iter().fold(finding, |finding, step| finding.related(step.by, "and it goes on here")))
}
