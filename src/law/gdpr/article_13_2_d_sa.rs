//! A right to complain is of use to someone who knows where (Art. 77(1)): at the authority of the country where they live or work, or where
//! things went wrong. The notice names the authorities of `jurisdictions` on its own. Where it has none to name, or the one that is named
//! is of another country, say where to complain in the wording of the right.

use crate::finding::{Finding, codes};
use crate::law::complaint::complaints_go_to;
use crate::law::regime::{country, implied};
use crate::law::rights::{is_statutory, under_gdpr};
use crate::law::{Rule, offered};
use crate::model::{Item, Policy, Value, What};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::{Country, authority, overlap};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_D_SA, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let own = policy.find(Kind::Right, "complaint").filter(|own| !own.imported);
    let mut find = |span, message: String, help: &str| findings.push(Finding::new(RULE.code, span, message).help(help));
    match own.and_then(|own| own.value("authority")) {
        Some(value) if value.what == What::Word("local") => {
            let message = "The notice does not name the authority that takes complaints.".to_owned();
            find(value.span, message, "Leave `authority` out, and the authorities of `jurisdictions` are named.");
        }
        Some(value) => {
            let What::Country(place) = value.what else { return };
            if !people_are_in(policy, place) {
                let message = format!("Readers are sent to the authority of `{place}`, where none of them is.");
                find(value.span, message, "Leave `authority` out, and the authorities of `jurisdictions` are named.");
            } else if authority(place, policy.day).is_none() {
                find(value.span, nameless(&[place]), NAMELESS);
            }
        }
        None => {
            if own.is_some_and(|own| own.torn || own.says("text") || own.says("authority")) {
                return;
            }
            let Some(span) = offer_of_complaint(policy) else { return };
            let countries = complaints_go_to(policy, &policy.scope().jurisdiction, None);
            if !countries.iter().any(|country| authority(*country, policy.day).is_some()) {
                find(span, nameless(&countries), NAMELESS);
            }
        }
    }
}

const NAMELESS: &str =
    "Name a country among `jurisdictions`, or say in `right complaint { text: { … } }` where people complain.";

fn nameless(countries: &[Country]) -> String {
    let codes: Vec<String> = countries.iter().map(|country| format!("`{country}`")).collect();
    match codes.as_slice() {
        [] => "The notice names no authority for complaints: the policy names no country.".to_owned(),
        codes => format!("The notice names no authority for complaints: policyc knows none for {}.", codes.join(", ")),
    }
}

/// Whether people whom the policy speaks to, or what they complain of, may be in `place`.
fn people_are_in(policy: &Policy, place: Country) -> bool {
    policy.scope().jurisdiction.iter().any(|code| overlap(code, place.code()))
        || implied(policy).filter_map(country).any(|(one, _)| one == place)
}

/// Where the right to complain is offered.
fn offer_of_complaint(policy: &Policy) -> Option<Span> {
    let rights = under_gdpr(policy).find(|rights| offers(policy, rights))?;
    let value = rights.values("offer").iter().find(|value| is_statutory(value) || is_complaint(value));
    value.map(|value| value.span)
}

fn offers(policy: &Policy, rights: &Item) -> bool {
    offered(policy, rights).iter().any(|right| right.id == "complaint")
}

fn is_complaint(value: &Value) -> bool {
    value.as_term().is_some_and(|term| term.id == "complaint")
}
