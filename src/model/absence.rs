//! `recipient none`, and yet there is one: what cannot both hold.

use std::collections::BTreeMap;

use super::policy::Policy;
use super::when::When;
use crate::finding::{Finding, Mistake};
use crate::schema::Kind;
use crate::source::Span;

/// Says which kinds are declared absent although the policy has some.
pub(super) fn check(policy: &Policy) -> Vec<Finding> {
    let mut there: BTreeMap<Kind, Vec<(When, Span)>> = BTreeMap::new();
    for item in policy.items().iter().filter(|item| !item.absent && !item.imported) {
        there.entry(item.kind).or_default().push((item.when(), item.name_span));
    }
    for purpose in policy.all(Kind::Purpose) {
        if let Some(recipient) = purpose.value("recipients") {
            there.entry(Kind::Recipient).or_default().push((purpose.when(), recipient.span));
        }
    }
    let absent = policy.items().iter().filter(|item| item.absent && !item.imported);
    let both = absent.filter_map(|item| {
        let when = item.when();
        let (_, there) = there.get(&item.kind)?.iter().find(|(other, _)| other.meets(&when))?;
        Some((item, *there))
    });
    both.map(|(item, there)| Mistake::KindNotNone { kind: item.kind.word(), there }.at(item.name_span)).collect()
}
