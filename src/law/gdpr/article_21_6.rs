//! Where data is used for scientific or historical research or for official statistics, people can object on grounds relating to their
//! situation (Art. 21(6)). It does not hold where the research is a task in the public interest.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::{finding_of_missing, missing};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_21_6, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some((rights, missing)) = missing(policy, RULE.code) {
        let why = "people can object to research and statistics";
        findings.push(finding_of_missing(RULE.code, rights, &missing, why));
    }
}
