//! A transfer stands on adequacy where the Commission has decided that the country protects data well enough, from the day of its
//! decision on (Art. 45). For all other countries there are safeguards (Art. 46) and, for single cases, derogations (Art. 49). The
//! Data Privacy Framework is for the United States alone.

use super::abroad::{Mechanism, ways};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, Value};
use crate::vocabulary::{Country, Mark};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_45_1, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (country, place, mechanism) in undecided(policy) {
        if country.ended_adequacy(policy.day).is_none() {
            let message = if mechanism.term.id == "dpf" && country.code() != "US" {
                format!("The Data Privacy Framework does not cover `{country}`: it is for the United States alone.")
            } else {
                format!("There is no decision of the Commission that protection in `{country}` is adequate.")
            };
            let finding = Finding::new(RULE.code, mechanism.value.span, message).related(place.span, "the country");
            findings
                .push(finding.help("Use a safeguard, such as `scc { module: 2, copy: privacy_mail, assessed: yes }`."));
        }
    }
}

/// The countries for which adequacy is claimed and no decision holds, with the claim. Beside another mechanism, a claim is enough for one
/// of several countries.
pub(super) fn undecided(policy: &Policy) -> Vec<(Country, &Value, Mechanism<'_>)> {
    let mut all = Vec::new();
    for way in ways(policy) {
        for mechanism in way.mechanisms.iter().filter(|mechanism| mechanism.term.has(Mark::Decision)) {
            let decided = |country: Country| {
                country.adequacy(policy.day).is_some() && (mechanism.term.id != "dpf" || country.code() == "US")
            };
            if way.mechanisms.len() > 1 && way.countries().any(|(country, _)| decided(country)) {
                continue;
            }
            let first = way.countries().find(|(country, _)| !decided(*country));
            all.extend(first.map(|(country, place)| (country, place, *mechanism)));
        }
    }
    all
}
