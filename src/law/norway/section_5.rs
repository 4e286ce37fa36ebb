//! In Norway a child consents to an online service from the age of 13 (personopplysningsloven § 5, with GDPR Art. 8(1)). Where no
//! `consent_age` is given and a purpose rests on consent, the rule looks at `under`. An age of 15 has been proposed and is not law.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::below_the_age_of_consent;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::NO_5, check).from(date(2018, 7, 20)).replaces(&[codes::GDPR_8_1_LOW]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some((place, age)) = below_the_age_of_consent(policy, "NO") {
        let message = format!("Here people consent from the age of {age}, and in Norway the law lets them from 13 on.");
        let help =
            "Write `consent_age: 13 { countries: [NO] }`. Below that age the consent of whoever has custody is needed.";
        findings.push(Finding::new(RULE.code, place, message).help(help));
    }
}
