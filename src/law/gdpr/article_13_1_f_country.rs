//! Readers should be told the countries outside the EEA that their data goes to, by name (WP260 rev.01, annex, on Arts. 13(1)(f)
//! and 14(1)(f)). `Worldwide` and `other countries` tell them nothing, nor do countries within the EEA beside them.

use super::abroad::ways;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, What};
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_1_F_COUNTRY, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for way in ways(policy) {
        let named = way.places.iter().any(|place| matches!(place.what, What::Country(country) if !country.in_eea()));
        let nameless = |place: &&&crate::model::Value| place.as_term().is_some_and(|term| term.has(Mark::NoCountry));
        if let Some(place) = way.places.iter().find(nameless).filter(|_| !named) {
            let message = format!(
                "`{} {}` does not name the countries that the data goes to.",
                way.item.kind.word(),
                way.item.name
            );
            findings.push(Finding::new(RULE.code, place.span, message).help("Name them: `[US, IN]`."));
        }
    }
}
