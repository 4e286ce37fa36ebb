//! The right to object is about what rests on legitimate interests or on a task in the public interest (Art. 21(1)). Where data is used for
//! a contract, with consent or because a law says so, a promise of it misleads readers (Art. 5(1)(a)). Where the right is worded with its
//! conditions, nothing is found; the right to object to marketing is another one.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::promised;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_21_NA, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some((rights, value)) = promised(policy, RULE.code) {
        let message = format!(
            "`rights {}` promises objection, and no purpose rests on legitimate interests or on a task in the public interest.",
            rights.name
        );
        let help = "Take `objection` away, or say when it holds: `right objection { grounds: […] }`. Against marketing \
                    there is `objection_marketing`.";
        findings.push(Finding::new(RULE.code, value.span, message).help(help));
    }
}
