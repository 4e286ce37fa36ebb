//! A condition of Art. 9(2) lifts the ban on specially protected data. It is no legal basis: one of Art. 6(1) is needed as well
//! (CJEU C-667/21, ZQ).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_9_NOT6, check).replaces(&[codes::GDPR_6_1]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for purpose in policy.all(Kind::Purpose).filter(|purpose| purpose.lacks("basis")) {
        if let Some(condition) = purpose.value("condition") {
            let message = format!("`purpose {}` has a condition of Art. 9, and no legal basis.", purpose.name);
            let finding = Finding::new(RULE.code, purpose.name_span, message);
            let finding = finding.related(condition.span, "this does not replace a legal basis");
            findings.push(finding.help("Add `basis:` beside `condition`, such as `basis: consent`."));
        }
    }
}
