//! In the United Kingdom a child consents to an online service from the age of 13 (UK GDPR Art. 8(1), DPA 2018 s. 9). Ministers may set
//! another age up to 16, and have not. Where no `consent_age` is given and a purpose rests on consent, the rule looks at `under`.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::below_the_age_of_consent;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::UK_8, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some((place, age)) = below_the_age_of_consent(policy, "GB") {
        let message = format!(
            "Here people consent from the age of {age}, and in the United Kingdom the law lets them from 13 on."
        );
        let help = "Write `consent_age: 13 { countries: [GB] }`. Below that age a parent consents.";
        findings.push(Finding::new(RULE.code, place, message).help(help));
    }
}
