//! A cookie that holds personal data falls under two laws: consent lets it onto the device, and the GDPR asks for a purpose with a legal
//! basis for the data in it (GDPR Arts. 6(1), 13(1)(c)). So one of its `purposes` is a declared purpose. Legitimate interests cannot stand
//! in for the consent, and the consent cannot stand in for the purpose.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::COOKIE_GDPR, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for cookie in policy.all(Kind::Cookie).filter(|cookie| !cookie.torn) {
        let Some(data) = cookie.values("data").iter().find(|data| is_personal(policy, data)) else { continue };
        let named = cookie.values("purposes");
        let tied = named.iter().any(|purpose| policy.declared(purpose).is_some());
        // Without any purpose, that is what is missing; one that is `unknown` has its finding.
        let said = !named.is_empty() || (cookie.entry.is_some() && !cookie.says("purposes"));
        if said && !tied {
            let message = format!("`cookie {}` holds personal data, and no declared purpose says why.", cookie.name);
            let help = "Name a purpose that you declare with its legal basis: `purposes: [measure_website_use]`.";
            findings.push(Finding::new(RULE.code, data.span, message).help(help));
        }
    }
}

fn is_personal(policy: &Policy, data: &Value) -> bool {
    let anonymous = |term: &'static crate::vocabulary::Term| term.has(Mark::NotPersonal);
    match policy.declared(data) {
        Some(declared) => declared.word("class") != Some("non_personal") && !declared.entry.is_some_and(anonymous),
        None => !data.as_term().is_some_and(anonymous),
    }
}
