//! A business with 20 employees or more that passes personal information on to others for their own direct
//! marketing tells customers in California once a year to whom, or lets them say no (Cal. Civ. Code § 1798.83,
//! "Shine the Light"). It has three ways to tell them of it, a page among them, so this stays a warning.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::for_own_marketing;
use crate::model::{Policy, Value};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_83, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let told = policy.all(Kind::Rights).flat_map(|rights| rights.values("offer"));
    if told.filter_map(Value::as_term).any(|right| right.id == "direct_marketing_list") {
        return;
    }
    if let Some((recipient, task)) = for_own_marketing(policy).next() {
        let message = format!(
            "`recipient {}` gets data for its own marketing, and customers are not told how to ask about it.",
            recipient.name
        );
        let help = "Offer `direct_marketing_list` among the rights of California. With fewer than 20 employees, `allow CA-83 because \"…\"`.";
        findings.push(Finding::new(RULE.code, task.span, message).help(help));
    }
}
