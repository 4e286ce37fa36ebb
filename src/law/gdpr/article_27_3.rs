//! The representative is in one of the countries of the EEA where the people are (Art. 27(3)), so that they and their authority find it near.
//! Iceland, Liechtenstein and Norway count. A policy for the EU or the EEA as a whole is for every country in it.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::whereabouts::{places, seat};
use crate::model::Policy;
use crate::vocabulary::{holds, overlap};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_27_3, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(controller) = policy.controller() else { return };
    let places = places(policy);
    // A representative elsewhere represents under another law.
    let seats = controller.values("representative").iter().filter_map(|value| Some((value, policy.declared(value)?)));
    let seats = seats.filter_map(|(value, entity)| Some((value, entity, seat(entity)?)));
    let seats: Vec<_> = seats.filter(|(_, _, (country, _))| country.in_eea()).collect();
    if seats.iter().any(|(_, _, (country, _))| places.keys().any(|place| holds(place, country.code()))) {
        return;
    }
    let people = places.keys().filter(|code| overlap("EEA", code));
    let people: Vec<String> = people.map(|code| format!("`{code}`")).collect();
    if let (Some((value, entity, (country, place))), false) = (seats.first(), people.is_empty()) {
        let message = format!("The representative is in `{country}`, and the people are not.");
        let finding =
            Finding::new(RULE.code, value.span, message).related(*place, format!("where `{}` is", entity.name));
        findings.push(finding.help(format!("Name one that is where they are: {}.", people.join(", "))));
    }
}
