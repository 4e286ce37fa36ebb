//! At or before collection, a business tells people which categories of personal information it collects (Cal. Civ.
//! Code § 1798.100(a)(1), 11 CCR § 7012(e)(1)). Words such as "personal data" or "other data you give us" name no
//! category at all, and a notice without any data names none either.

use jiff::civil::date;

use super::facts::business;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::categories::{bare, parts};
use crate::model::Policy;
use crate::schema::Kind;
use crate::source::Span;
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule::new(codes::CA_100_A1, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(here) = business(policy) else { return };
    let (mut any, mut told) = (policy.items().iter().any(|item| item.torn), BTreeSet::new());
    for data in policy.all(Kind::Data) {
        any = true;
        if data.entry.is_some_and(|entry| entry.vague)
            && !data.torn
            && data.lacks("category")
            && parts(data).next().is_none()
        {
            findings.push(says_nothing(data.name_span, &data.name));
        }
    }
    for value in bare(policy) {
        any = true;
        if let Some(term) = value.as_term().filter(|term| term.vague && told.insert(term.id)) {
            findings.push(says_nothing(value.span, term.id));
        }
    }
    if !any && policy.all(Kind::Purpose).all(|purpose| purpose.says("uses")) {
        let message = "The policy does not say which categories of personal information are collected.";
        findings.push(Finding::new(RULE.code, here, message).help("Name the data under `uses` of each `purpose`."));
    }
}

fn says_nothing(span: Span, name: &str) -> Finding {
    let message = format!("`{name}` names no category of personal information, so nobody learns what is collected.");
    Finding::new(RULE.code, span, message).help("Name what it is, such as `[name, email_address, ip_address]`.")
}
