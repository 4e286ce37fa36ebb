//! A business gives people two or more ways to ask for their data or to have it corrected or deleted, one of them a
//! toll-free number (Cal. Civ. Code § 1798.130(a)(1), 11 CCR § 7020). One that is online alone and deals with
//! people directly needs an e-mail address alone. Policyc cannot tell whether a number is toll-free.

use jiff::civil::date;

use super::facts::{Way, as_business, business, rights, ways};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::CA_METHODS, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() {
        return;
    }
    let Some(rights) = rights(policy).next() else { return };
    let ways = ways(policy);
    let online = as_business(policy).and_then(|business| business.yes("online_only")) == Some(true);
    let enough = if online { ways.contains(&Way::Email) } else { ways.len() > 1 && ways.contains(&Way::Phone) };
    // Where there is no way at all, CA-7011-3 says so.
    if enough || ways.is_empty() || rights.torn {
        return;
    }
    let (message, help) = if online {
        (
            "gives no email address for requests.",
            "Name a channel with one: `channel requests { email: \"privacy@…\" }`.",
        )
    } else {
        (
            "needs two ways to make a request, one of them a toll-free number.",
            "Name a channel with a phone number beside another: `contact: [privacy_mail, hotline]`. If you are online alone and deal \
            with people directly, say `business { online_only: yes }`: then an email address is enough.",
        )
    };
    let message = format!("`rights {}` {message}", rights.name);
    findings.push(Finding::new(RULE.code, rights.name_span, message).help(help));
}
