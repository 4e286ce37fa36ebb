//! In Norway a child consents to an online service from the age of 13 (personopplysningsloven § 5, with GDPR Art. 8(1)). The rule
//! looks at `under` where a purpose rests on consent. An age of 15 has been proposed and is not law.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::below_the_age_of_consent;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::NO_5, check).from(date(2018, 7, 20));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some((value, under)) = below_the_age_of_consent(policy, 13) {
        let message = format!(
            "Here people count as grown up at {under}, and in Norway they consent to online services from 13 on."
        );
        let help = "Write `under: 13`. Below that age the consent of whoever has custody is needed.";
        findings.push(Finding::new(RULE.code, value.span, message).help(help));
    }
}
