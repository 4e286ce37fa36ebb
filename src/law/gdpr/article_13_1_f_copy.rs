//! Where a transfer stands on appropriate safeguards, readers must be told how to get a copy of them or where they are
//! (Art. 13(1)(f)). So must they where it stands on compelling legitimate interests (Art. 49(1), second subparagraph).

use super::abroad::mechanisms;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_1_F_COPY, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for mechanism in mechanisms(policy) {
        let safeguard = mechanism.term.has(Mark::Safeguard) || mechanism.term.id == "compelling_interests";
        if safeguard && mechanism.value.with.lacks("copy") {
            let finding =
                Finding::new(RULE.code, mechanism.value.span, "Nothing says how to get a copy of the safeguards.");
            findings.push(finding.help(format!("Say where: `{} {{ copy: privacy_mail }}`.", mechanism.term.id)));
        }
    }
}
