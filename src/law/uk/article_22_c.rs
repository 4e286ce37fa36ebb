//! Whoever lets a machine alone take a significant decision about people in the United Kingdom informs them, lets them give their view,
//! lets them have a person look at it, and lets them contest it (UK GDPR Arts. 22A to 22D, in full force since 5 February 2026). The
//! notice says so, and needs to know whom they reach. Unlike Art. 22 of the GDPR, this holds on whatever basis the decision rests.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::decisions;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::UK_22A, check).from(date(2026, 2, 5)).replaces(&[codes::GDPR_22_3]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for decision in decisions(policy).filter(|decision| !decision.torn && !decision.says("contact")) {
        let message = format!("`decision {}` does not say how people reach a person.", decision.name);
        let help = "Say whom they turn to, to give their view and contest it: `contact: privacy_mail`.";
        findings.push(Finding::new(RULE.code, decision.name_span, message).help(help));
    }
}
