//! Each country sets the age from which children consent to an online service themselves, between 13 and 16 (Art. 8(1)). An age that is lower
//! than that of a country does not hold there. `policyc` has the age of every state of the EEA, with the days on which it is law.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::ages::too_low;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_8_1_LOW, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for low in too_low(policy).into_iter().filter(|low| low.country.in_eea()) {
        let (country, least) = (low.country, low.least);
        let message = format!("Children consent from the age of {least} in `{country}`, not from {}.", low.age);
        let finding = Finding::new(RULE.code, low.place, message).related(low.at, "the age");
        findings.push(finding.help(format!("Write `consent_age: [{least} {{ countries: [{country}] }}, …]`.")));
    }
}
