//! In the United Kingdom a machine alone may not take a significant decision on specially protected data unless people have given explicit
//! consent, or a law or a contract and a substantial public interest allow it (UK GDPR Art. 22B).

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::gdpr::is_special;
use crate::law::rights::decisions;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::UK_22B, check).from(date(2026, 2, 5)).replaces(&[codes::GDPR_22_4]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let allowed = |ground: Option<&str>| matches!(ground, Some("explicit_consent" | "law"));
    for decision in decisions(policy).filter(|decision| !decision.torn && !allowed(decision.word("ground"))) {
        if let Some(data) = decision.values("uses").iter().find(|data| is_special(policy, data)) {
            let message = format!(
                "`decision {}` is made by a machine alone on data that the law protects specially.",
                decision.name
            );
            let help =
                "Leave that data out, ask for explicit consent (`ground: explicit_consent`), or let a person decide.";
            findings.push(Finding::new(RULE.code, data.span, message).help(help));
        }
    }
}
