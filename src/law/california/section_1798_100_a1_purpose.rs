//! At or before collection, a business tells people the purposes for which each category of personal information is
//! collected or used (Cal. Civ. Code § 1798.100(a)(1), 11 CCR § 7012(e)(2)), and each purpose is specific (11 CCR §
//! 7011(e)(1)). A purpose such as "other announced purposes" tells nobody anything.

use jiff::civil::date;

use super::facts::business;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_100_A1_PURP, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() {
        return;
    }
    for purpose in policy.all(Kind::Purpose) {
        let vague = purpose.entry.is_some_and(|entry| entry.vague) && purpose.label.is_none();
        let more = purpose.says("includes") || purpose.says("examples");
        if vague && !more && !purpose.torn {
            let message =
                format!("`purpose {}` is not specific: nobody learns what the data is used for.", purpose.name);
            let help = "Say what is done: `includes: [analyse_service, test_features]`, or a `label` of your own.";
            findings.push(Finding::new(RULE.code, purpose.name_span, message).help(help));
        }
    }
}
