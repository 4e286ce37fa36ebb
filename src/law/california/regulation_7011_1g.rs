//! A business that sells or shares personal information says whether it knows that it does so with data of people
//! under 16 (11 CCR § 7011(e)(1)(G)). Whoever deliberately does not look is taken to know. What is never sold or
//! shared needs no such statement.

use jiff::civil::date;

use super::facts::{business, passed_on};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::CA_7011_1G, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() {
        return;
    }
    for item in passed_on(policy).filter(|item| !item.torn && !item.says("under_16")) {
        let message = format!("`{}` does not say whether it concerns people under 16.", item.kind.word());
        let help = "If you do not know of any, say `under_16: no`.";
        findings.push(Finding::new(RULE.code, item.name_span, message).help(help));
    }
}
