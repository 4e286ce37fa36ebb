//! `recipient none`, and yet there is one: what cannot both hold.

use std::collections::BTreeMap;

use super::policy::Policy;
use crate::finding::{Finding, Mistake};
use crate::schema::Kind;
use crate::source::Span;

/// Says which kinds are declared absent although the policy has some.
pub(super) fn check(policy: &Policy) -> Vec<Finding> {
    let mut there: BTreeMap<Kind, Span> = BTreeMap::new();
    for item in policy.items().iter().filter(|item| !item.absent && !item.imported) {
        there.entry(item.kind).or_insert(item.name_span);
    }
    for purpose in policy.all(Kind::Purpose) {
        if let Some(recipient) = purpose.value("recipients") {
            there.entry(Kind::Recipient).or_insert(recipient.span);
        }
    }
    let absent = policy.items().iter().filter(|item| item.absent && !item.imported);
    let both = absent.filter_map(|item| there.get(&item.kind).map(|there| (item, *there)));
    both.map(|(item, there)| Mistake::KindNotNone { kind: item.kind.word(), there }.at(item.name_span)).collect()
}
