//! Which rights are offered: exactly those that are named, and where `statutory` is written, those that the GDPR gives.

use crate::model::{Item, Policy, Value, What};
use crate::schema::Kind;
use crate::vocabulary::{Term, Vocab};

/// The rights that `rights` offers, in the order in which they are named; `statutory` stands for those that the GDPR gives.
pub fn offered(policy: &Policy, rights: &Item) -> Vec<&'static Term> {
    let mut offered: Vec<&'static Term> = Vec::new();
    for value in rights.values("offer") {
        let terms: Vec<&'static Term> =
            if is_statutory(value) { statutory(policy) } else { value.as_term().into_iter().collect() };
        offered.extend(terms.into_iter().filter(|term| !offered.contains(term)).collect::<Vec<_>>());
    }
    offered
}

/// Whether a value of `offer` is `statutory`.
pub(super) fn is_statutory(value: &Value) -> bool {
    value.what == What::Word("statutory")
}

/// The rights that follow from the legal bases and the purposes (GDPR Arts. 7(3), 15 to 18, 20, 21, 22, 77).
pub(super) fn statutory(policy: &Policy) -> Vec<&'static Term> {
    // Bases that the whole notice names give rights too, though nobody knows for which purpose.
    let named = policy.all(Kind::Purpose).chain(policy.head()).flat_map(|item| item.values("basis"));
    let bases: Vec<&str> = named.filter_map(Value::as_term).map(|term| term.id).collect();
    let on = |ids: &[&str]| bases.iter().any(|basis| ids.contains(basis));
    let explicit = policy.all(Kind::Purpose).flat_map(|purpose| purpose.values("condition"));
    let explicit = explicit.filter_map(Value::as_term).any(|term| term.id == "explicit_consent");
    let marketing = policy.single(Kind::Marketing).is_some()
        || policy.all(Kind::Purpose).filter_map(|purpose| purpose.entry).any(is_marketing);
    let all = [
        ("access", true),
        ("rectification", true),
        ("erasure", true),
        ("restriction", true),
        ("portability", on(&["consent", "contract", "pre_contract"])),
        ("withdrawal", explicit || on(&["consent"])),
        ("automated_decisions", policy.single(Kind::Decision).is_some()),
        ("objection", on(&["legitimate_interests", "public_task", "official_authority"])),
        ("objection_marketing", marketing),
        ("complaint", true),
    ];
    all.into_iter().filter(|(_, follows)| *follows).filter_map(|(id, _)| Vocab::Right.find(id)).collect()
}

fn is_marketing(purpose: &Term) -> bool {
    [Some(purpose.id), purpose.parent]
        .into_iter()
        .flatten()
        .any(|id| matches!(id, "marketing" | "send_newsletters" | "send_marketing" | "send_offers_on_similar_products"))
}
