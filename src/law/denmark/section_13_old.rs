//! Until the end of 2023, databeskyttelsesloven § 13(1) and (2) asked for consent before data on consumers was passed on for
//! marketing. What is left of § 13 is the duty to check the CPR register first; whether data may be passed on follows from GDPR
//! Art. 6. Many templates still cite the old rule.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::passages::{find, passages};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::DK_13_OLD, check).from(date(2024, 1, 1));

/// How the old rule is cited.
const OLD: [&str; 6] = ["§ 13, stk. 1", "§ 13, stk. 2", "§ 13 stk. 1", "§ 13 stk. 2", "section 13(1)", "section 13(2)"];

/// How the act is named.
const ACT: [&str; 3] = ["databeskyttelseslov", "Databeskyttelseslov", "Danish Data Protection Act"];

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (_, passage) in passages(policy).filter(|(_, passage)| ACT.iter().any(|act| passage.text.contains(act))) {
        if let Some(range) = OLD.iter().find_map(|old| find(&passage.text, old)) {
            let message = "This rule of databeskyttelsesloven is not law any more.";
            let help =
                "Take it out. What is left of § 13 is the duty to check CPR before data is passed on for marketing.";
            findings.push(Finding::new(RULE.code, passage.place(&range), message).help(help));
        }
    }
}
