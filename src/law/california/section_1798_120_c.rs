//! Data of someone whom a business knows to be under 16 is sold or shared only after a yes: of a parent for those
//! under 13, of themselves for those from 13 to 15 (Cal. Civ. Code § 1798.120(c), 11 CCR §§ 7070 to 7072). Who
//! deliberately does not look at the age knows it. The notice says how the yes is asked for (11 CCR § 7072).

use jiff::civil::date;

use super::facts::{business, passed_on};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::silence::silent;
use crate::model::{Policy, What};

pub(super) const RULE: Rule = Rule::new(codes::CA_120_C, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() {
        return;
    }
    for value in passed_on(policy).flat_map(|item| item.values("under_16")) {
        if value.what == What::Yes(true) && silent(&value.with, "consent") {
            let message =
                "Data of people under 16 is sold or shared only after a yes, and nothing says how it is asked for.";
            let help = "Say it, once for those from 13 to 15 and once for the parents of younger ones: `under_16: yes { consent: [ … ] }`.";
            findings.push(Finding::new(RULE.code, value.span, message).help(help));
        }
    }
}
