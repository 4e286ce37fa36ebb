//! A legal obligation is a legal basis only if it follows from the law of the Union or of a state of the EEA (Art. 6(3)). Whoever must also
//! follow a foreign law needs another basis for it. What is done under British law for people in the United Kingdom says so with
//! `when: { jurisdiction: [GB] }`.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis::on;
use crate::model::{Policy, Value, What};
use crate::vocabulary::{Country, Term};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_6_3_FOREIGN, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (purpose, basis) in on(policy, &["legal_obligation"]) {
        let Some(law) = basis.with.value("law") else { continue };
        if let Some(country) = country(policy, law).filter(|country| !country.in_eea()) {
            let message = format!(
                "`purpose {}` rests on the law of `{country}`, which does not oblige anyone under the GDPR.",
                purpose.name
            );
            let help = "Choose `legitimate_interests { interest: following_foreign_law }`, or name the law of an EEA country that \
                        obliges you.";
            findings.push(Finding::new(RULE.code, law.span, message).help(help));
        }
    }
}

/// The country whose statute `law` is.
fn country(policy: &Policy, law: &Value) -> Option<Country> {
    let declared = || {
        let country = policy.declared(law)?.value("country")?;
        if let What::Country(country) = country.what { Some(country) } else { None }
    };
    law.as_term().and_then(Term::country).or_else(declared)
}
