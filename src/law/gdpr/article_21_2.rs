//! People can always say no to direct marketing, profiling for it included, and need give no reason (Art. 21(2) and (3)). They must be told
//! of it explicitly (Art. 21(4)): the general right to object does not do.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::{finding_of_missing, missing};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_21_2, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some((rights, missing)) = missing(policy, RULE.code) {
        let why = "people can always say no to direct marketing";
        findings.push(finding_of_missing(RULE.code, rights, &missing, why));
    }
}
