//! A law applies where the controller is established and where the people are whom it addresses, declared or not (GDPR Art. 3(1)
//! and (2)). What it implies is checked in any case; declare it, and readers see which law counts.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::regime::{Regime, country, declared, implied};
use crate::model::Policy;
use crate::vocabulary::overlap;

pub(in crate::law) const RULE: Rule = Rule::new(codes::SCOPE_1, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for value in implied(policy) {
        let Some((_, code)) = country(value) else { continue };
        if !Regime::Gdpr.holds(code) || declared(policy).any(|place| overlap(place, code)) {
            continue;
        }
        let message = format!("The law of `{code}` applies, and `jurisdictions` does not name it.");
        let help = format!("Add `{code}` to `jurisdictions`, or take the country away.");
        findings.push(Finding::new(RULE.code, value.span, message).help(help));
    }
}
