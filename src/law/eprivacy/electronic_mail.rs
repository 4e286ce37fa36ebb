//! Where electronic marketing is declared, and nothing allows it.

use crate::finding::{Code, Finding};
use crate::law::national::{concept, on_consent, unset};
use crate::model::{Item, Policy, Value, What};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::{Mark, Term};

/// Finds the electronic marketing that nothing allows, for the rule with `code`.
pub(in crate::law) fn ask_for_permission(code: Code, policy: &Policy, findings: &mut Vec<Finding>) {
    for (place, what) in without_permission(policy) {
        let message =
            format!("`{what}` is electronic marketing, and neither consent nor the rule for customers allows it.");
        let help = "Let it rest on consent: `basis: consent`, or `permission: consent` in `marketing`. For customers and similar products: \
            `permission: existing_customers`.";
        findings.push(Finding::new(code, place, message).help(help));
    }
}

/// The places that declare electronic marketing without consent and without the rule for existing customers, each with what it is:
/// `purpose send_newsletters`.
fn without_permission(policy: &Policy) -> Vec<(Span, String)> {
    let marketing = policy.single(Kind::Marketing);
    if marketing.is_some_and(|marketing| !unset(marketing, "permission")) {
        return Vec::new();
    }
    let mut places = Vec::new();
    let mut settled = false;
    for purpose in electronic(policy) {
        let basis = purpose.value("basis");
        // Without a basis, that is what is missing.
        settled |= basis.is_none() || on_consent(purpose);
        if let Some(basis) = basis.filter(|_| !on_consent(purpose)) {
            places.push((basis.span, format!("purpose {}", purpose.name)));
        }
    }
    if let Some(marketing) = marketing.filter(|_| places.is_empty() && !settled)
        && let Some(value) = electronic_value(marketing)
    {
        places.push((value.span, marketing.name.clone()));
    }
    places
}

/// The purposes that are marketing by electronic mail.
pub(in crate::law) fn electronic(policy: &Policy) -> impl Iterator<Item = &Item> {
    let by = policy.single(Kind::Marketing).map_or(&[][..], |marketing| marketing.values("by"));
    let mail = by.iter().filter_map(|means| concept(policy, means)).any(|means| means.has(Mark::Electronic));
    let is_electronic = move |entry: &'static Term| {
        let channel = if by.is_empty() { entry.has(Mark::Electronic) } else { mail };
        entry.has(Mark::DirectMarketing) && !entry.has(Mark::ByVoice) && channel
    };
    policy.all(Kind::Purpose).filter(move |purpose| purpose.entry.is_some_and(is_electronic))
}

/// What says of `marketing` that it is electronic: how it is sent or, where that is not said, what is sent.
fn electronic_value(marketing: &Item) -> Option<&Value> {
    let field = if marketing.values("by").is_empty() { "items" } else { "by" };
    let is_electronic = |value: &&Value| value.as_term().is_some_and(|term| term.has(Mark::Electronic));
    marketing.values(field).iter().find(is_electronic)
}

/// The value that says that existing customers get it without consent.
pub(in crate::law) fn existing_customers(marketing: &Item) -> Option<&Value> {
    marketing.values("permission").iter().find(|value| value.what == What::Word("existing_customers"))
}
