//! A request to know, to delete or to correct is answered within 45 days, and within 45 days more if people are
//! told so within the first; that it has arrived is confirmed within ten business days (Cal. Civ. Code §
//! 1798.130(a)(2)(A), 11 CCR § 7021). A notice that says nothing of it is fine: the section on California then
//! tells what the law says.

use jiff::civil::date;

use super::facts::{business, rights};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::gdpr::days;
use crate::model::{Policy, Value, What};

pub(super) const RULE: Rule = Rule::new(codes::CA_130_A2, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() {
        return;
    }
    let mut find = |span, message: &str, help: &str| findings.push(Finding::new(RULE.code, span, message).help(help));
    let beyond = |value: &Value, most: u64| matches!(value.what, What::Duration(duration) if days(duration) > most);
    for rights in rights(policy) {
        for respond in rights.values("respond") {
            let help = "Say what the law gives: `respond: 45 days { extend: 45 days }`.";
            if beyond(respond, 45) {
                find(respond.span, "In California, requests are answered within 45 days, and this is longer.", help);
            } else if respond.what == What::Word("reasonable_time") {
                find(
                    respond.span,
                    "A reasonable time can be any: in California, requests are answered within 45 days.",
                    help,
                );
            }
            for extend in respond.with.values("extend").iter().filter(|extend| beyond(extend, 45)) {
                find(extend.span, "In California, the time for an answer can be 45 days longer at most.", help);
            }
        }
        for confirm in rights.values("confirm").iter().filter(|confirm| beyond(confirm, 14)) {
            let message = "In California, people hear within ten business days that their request has arrived.";
            find(confirm.span, message, "Say `confirm: 10 working_days`, or less.");
        }
    }
}
