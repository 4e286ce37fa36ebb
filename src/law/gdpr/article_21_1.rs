//! People can object, on grounds relating to their situation, to a use of their data that rests on legitimate interests or on a task in
//! the public interest (Art. 21(1)), and must be told so (Art. 13(2)(b)). In the United Kingdom this holds for recognised legitimate
//! interests too.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::{finding_of_missing, missing};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_21_1, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some((rights, missing)) = missing(policy, RULE.code) {
        let why = "people can object to what rests on legitimate interests or on a task in the public interest";
        findings.push(finding_of_missing(RULE.code, rights, &missing, why));
    }
}
