//! The Norwegian rule on cookies was ekomloven § 2-7 b until the end of 2024. The act of 13 December 2024 has it in § 3-15, with
//! consent by the standard of the GDPR.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::passages::{find, passages};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::NO_EKOM_OLD, check).from(date(2025, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (_, passage) in passages(policy) {
        if let Some(range) = find(&passage.text, "§ 2-7 b") {
            let message = "This is the old Norwegian rule on cookies.";
            let finding = Finding::new(RULE.code, passage.place(&range), message);
            findings.push(
                finding.help("Cite ekomloven § 3-15, and check that the consent is one by the standard of the GDPR."),
            );
        }
    }
}
