//! In Denmark a child consents to an online service from the age of 15; below that, whoever has custody consents
//! (databeskyttelsesloven § 6(2) and (3)). Until the end of 2023 the age was 13, and consent given then stays valid. Where
//! no `consent_age` is given and a purpose rests on consent, the rule looks at `under`.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::below_the_age_of_consent;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::DK_6_2, check).from(date(2024, 1, 1)).replaces(&[codes::GDPR_8_1_LOW]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some((place, age)) = below_the_age_of_consent(policy, "DK") {
        let message =
            format!("Here people consent from the age of {age}, and in Denmark the law lets them from 15 on.");
        let help =
            "Write `consent_age: 15 { countries: [DK] }`. Below that age the consent of whoever has custody is needed.";
        findings.push(Finding::new(RULE.code, place, message).help(help));
    }
}
