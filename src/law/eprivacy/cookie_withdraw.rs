//! Who has said yes to cookies must be able to change that as easily (GDPR Art. 7(3)). So the notice leads back to the choice: a link, a
//! banner that can be opened again, a page of settings. What the browser can do is no substitute.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, Value};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::COOKIE_WITHDRAW, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some(place) = no_way_back(policy) {
        let message = "Nothing says how people take back their consent to cookies.";
        let help =
            "Say where the choice is changed: `tracking { settings: \"https://…\" }`, or `controls: [consent_banner]`.";
        findings.push(Finding::new(RULE.code, place, message).help(help));
    }
}

/// Where cookies that wait for consent are declared first, if nothing leads back to the choice.
pub(in crate::law) fn no_way_back(policy: &Policy) -> Option<Span> {
    let own = |control: &Value| control.as_term().is_some_and(|term| term.has(Mark::OwnControl));
    let leads_back = policy.all(Kind::Tracking).any(|tracking| {
        // The author's own words may lead anywhere.
        let controls = tracking.values("controls");
        let own_words = controls.iter().any(|control| control.as_term().is_none());
        tracking.torn || tracking.says("settings") || own_words || controls.iter().any(own)
    });
    let mut asking = policy.all(Kind::Cookie).filter(|cookie| cookie.yes("consent") == Some(true));
    if leads_back { None } else { Some(asking.next()?.value("consent")?.span) }
}
