//! A transfer out of the EEA stands on an adequacy decision, on appropriate safeguards or on a derogation (Arts. 44 to 49), and
//! Art. 13(1)(f) wants readers to be told which.

use super::abroad::leaves_the_eea;
use super::article_44_1::wants_a_mechanism;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_1_F, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for transfer in policy.all(Kind::Transfer).filter(|transfer| wants_a_mechanism(transfer, "mechanism")) {
        if let Some(place) = transfer.values("to").iter().find(|place| leaves_the_eea(place)) {
            let message = format!("`transfer {}` does not say what allows it.", transfer.name);
            let finding = Finding::new(RULE.code, place.span, message);
            findings.push(finding.help("Add `mechanism:`, such as adequacy, scc or bcr."));
        }
    }
}
