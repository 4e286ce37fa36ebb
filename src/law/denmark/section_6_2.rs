//! In Denmark a child consents to an online service from the age of 15; below that, whoever has custody consents
//! (databeskyttelsesloven § 6(2) and (3)). Until the end of 2023 the age was 13, and consent given then stays valid. The rule
//! looks at `under` where a purpose rests on consent.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::below_the_age_of_consent;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::DK_6_2, check).from(date(2024, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some((value, under)) = below_the_age_of_consent(policy, 15) {
        let message = format!(
            "Here people count as grown up at {under}, and in Denmark they consent to online services from 15 on."
        );
        let help = "Write `under: 15`. Below that age the consent of whoever has custody is needed.";
        findings.push(Finding::new(RULE.code, value.span, message).help(help));
    }
}
