//! Who gave data under a contract or with consent may have it in a common, machine-readable format and take it elsewhere (Art. 20(1)),
//! and must be told so (Art. 13(2)(b)). This holds for data that people provided, knowingly or by using the service, and that is
//! processed by automated means. Data that comes from others alone is not meant.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::{finding_of_missing, missing};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_20_MISS, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some((rights, missing)) = missing(policy, RULE.code) {
        let why = "people can take along the data that they gave under a contract or with consent";
        findings.push(finding_of_missing(RULE.code, rights, &missing, why));
    }
}
