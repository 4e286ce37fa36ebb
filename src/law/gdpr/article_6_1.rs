//! Processing is lawful only on one of the six bases of Art. 6(1), and Art. 13(1)(c) wants the basis told for each purpose. A list of
//! bases at the end of a notice tells readers nothing about any one purpose.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_6_1, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for purpose in policy.all(Kind::Purpose).filter(|purpose| purpose.lacks("basis")) {
        let message = format!("`purpose {}` has no legal basis.", purpose.name);
        let finding = Finding::new(RULE.code, purpose.name_span, message);
        findings.push(finding.help(
            "Add `basis:` with consent, contract, legal_obligation, vital_interests, public_task or legitimate_interests.",
        ));
    }
}
