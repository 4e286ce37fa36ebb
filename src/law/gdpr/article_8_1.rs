//! Where a service is offered to children and rests on consent, those below an age cannot consent themselves: whoever has parental
//! responsibility does (Art. 8(1)). The age is for each country to set, so it is said for each country that the policy is about.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::ages::said_of;
use crate::law::basis::{may_concern_children, on};
use crate::law::whereabouts::places;
use crate::model::Policy;
use crate::schema::Kind;
use crate::vocabulary::{Country, consent_age};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_8_1, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let directed =
        policy.single(Kind::Children).filter(|children| children.yes("directed") == Some(true) && !children.torn);
    let (Some(children), Some((purpose, _))) =
        (directed, on(policy, &["consent"]).find(|(purpose, _)| may_concern_children(policy, purpose)))
    else {
        return;
    };
    let (place, message) = match children.fields.fact("consent_age") {
        None => (
            children.name_span,
            "Children are asked for consent, and nothing says from which age they give it.".to_owned(),
        ),
        Some(fact) if !fact.values().is_empty() && !fact.lost => {
            let countries = places(policy).into_keys().filter_map(Country::find);
            let aged = countries.filter(|country| consent_age(*country, policy.day).is_some());
            let untold: Vec<String> = aged
                .filter(|country| said_of(children, *country).is_none())
                .map(|country| format!("`{country}`"))
                .collect();
            if untold.is_empty() {
                return;
            }
            (fact.span, format!("Nothing says from which age children consent in {}.", untold.join(", ")))
        }
        Some(_) => return,
    };
    let finding = Finding::new(RULE.code, place, message).related(purpose.name_span, "rests on consent");
    findings.push(
        finding.help("Add the age, for each country where they differ: `consent_age: [15 { countries: [DK] }, 13]`."),
    );
}
