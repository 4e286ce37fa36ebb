//! Which authorities take complaints: those of the reader's country, never of the language (GDPR Art. 77(1)).
//!
//! The rules and the notices ask the same question here.

use super::regime::{Regime, country, implied};
use crate::model::{Item, Policy, What};
use crate::vocabulary::Country;

/// The countries whose authorities take complaints: that which `own`, the wording of the right, names; else those whose law applies. Where
/// these are unions alone, those where the people live and where the controller is established.
pub fn complaints_go_to(policy: &Policy, jurisdiction: &[String], own: Option<&Item>) -> Vec<Country> {
    if let Some(What::Country(country)) = own.and_then(|right| right.value("authority")).map(|value| &value.what) {
        return vec![*country];
    }
    let mut countries: Vec<Country> = jurisdiction.iter().filter_map(|code| Country::find(code)).collect();
    if countries.is_empty() {
        let lived_in = implied(policy).filter_map(country).map(|(country, _)| country);
        for one in lived_in.filter(|country| Regime::Gdpr.holds(country.code())) {
            if !countries.contains(&one) {
                countries.push(one);
            }
        }
    }
    countries
}
