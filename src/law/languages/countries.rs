//! The countries whose people a policy speaks to, and the languages that they read.

use std::collections::BTreeSet;

use crate::law::regime::{Regime, country, implied};
use crate::model::{Policy, Value, What};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::Language;

/// A country whose people are spoken to.
pub(super) struct Target<'p> {
    /// Its code.
    pub(super) code: &'p str,
    /// Where it is named.
    pub(super) span: Span,
    /// The languages of policyc that its people read.
    pub(super) languages: Vec<Language>,
}

/// The countries under the GDPR whose people a policy speaks to, each once.
pub(super) fn targets(policy: &Policy) -> Vec<Target<'_>> {
    let audiences: Vec<&Value> = policy.all(Kind::Audience).flat_map(|audience| audience.values("countries")).collect();
    let lived_in: BTreeSet<&str> = audiences.iter().filter_map(|value| country(value)).map(|(_, code)| code).collect();
    // Where the audiences say where they live, the controller's own country may be there for its law alone.
    let home: BTreeSet<&str> = if lived_in.is_empty() {
        BTreeSet::new()
    } else {
        implied(policy).filter_map(country).map(|(_, code)| code).filter(|code| !lived_in.contains(code)).collect()
    };
    let declared = policy.head().map_or(&[][..], |head| head.values("jurisdictions"));
    let declared = declared.iter().filter_map(|value| {
        let What::Jurisdiction(code) = &value.what else { return None };
        Some((code.as_str(), value.span)).filter(|(code, _)| !home.contains(code))
    });
    let named = audiences.iter().filter_map(|value| Some((country(value)?.1, value.span)));
    let mut seen = BTreeSet::new();
    let once = declared.chain(named).filter(|(code, _)| Regime::Gdpr.holds(code) && seen.insert(*code));
    once.map(|(code, span)| {
        let languages = Language::all().filter(|language| language.countries().any(|country| country == code));
        Target { code, span, languages: languages.collect() }
    })
    .collect()
}
