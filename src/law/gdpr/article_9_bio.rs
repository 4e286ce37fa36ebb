//! Fingerprints, faces and voices are specially protected where they are used to know for certain who someone is, and only there
//! (Art. 9(1), recital 51). Say which it is.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Policy};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_9_BIO, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let biometric = |data: &&Item| data.entry.is_some_and(|entry| entry.has(Mark::Biometric));
    for data in policy.all(Kind::Data).filter(biometric) {
        if !data.torn && !data.says("identifies") && !data.says("class") {
            let message = format!("`data {}` does not say whether it is used to know who someone is.", data.name);
            let finding = Finding::new(RULE.code, data.name_span, message);
            findings.push(finding.help("Add `identifies: yes`, or `identifies: no` if it is not."));
        }
    }
}
