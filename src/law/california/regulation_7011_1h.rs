//! The privacy policy lists the categories of personal information that were disclosed for a business purpose in
//! the past twelve months, and for each of them who got it and why; since 2026, service providers and contractors
//! are among them (Cal. Civ. Code § 1798.130(a)(5)(C)(ii), 11 CCR § 7011(e)(1)(H) to (J)). A business that
//! disclosed nothing says so. A recipient gets what it says under `data`, or what the purposes use that name it;
//! where neither says anything, nobody can tell.

use jiff::civil::date;

use super::facts::{beside_gdpr, business};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, What};
use crate::schema::Kind;
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule::new(codes::CA_7011_1H, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(here) = business(policy) else { return };
    let mut named: BTreeSet<&str> = BTreeSet::new();
    let mut all = false;
    for value in policy.all(Kind::Purpose).flat_map(|purpose| purpose.values("recipients")) {
        all |= value.what == What::All;
        named.extend(policy.declared(value).map(|recipient| recipient.name.as_str()));
    }
    for recipient in policy.all(Kind::Recipient).filter(|recipient| !recipient.torn) {
        if !all && !recipient.says("data") && !named.contains(recipient.name.as_str()) {
            let message = format!("Nothing says which data `recipient {}` gets.", recipient.name);
            let help = "Say it: `data: [name, email_address]`, or name the recipient under `recipients` of a purpose.";
            findings.push(Finding::new(RULE.code, recipient.name_span, message).help(help));
        }
    }
    let said = policy.absence(Kind::Recipient).is_some()
        || policy.single(Kind::Recipient).is_some()
        || policy.all(Kind::Purpose).any(|purpose| purpose.torn || purpose.says("recipients"));
    if !said && !beside_gdpr(policy) {
        let message = "The policy does not say whether personal information is disclosed for a business purpose.";
        let help = "Declare each `recipient`, or say `recipient none`.";
        findings.push(Finding::new(RULE.code, here, message).help(help));
    }
}
