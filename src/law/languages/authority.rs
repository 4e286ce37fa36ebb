//! Where people complain follows from where they live or work, or where things went wrong, and not from the language that they read (GDPR
//! Art. 77(1)): a Norwegian who reads English complains in Norway.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, What};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::LANG_AUTH, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for right in policy.all(Kind::Right) {
        let Some(value) = right.value("authority").filter(|value| matches!(value.what, What::Country(_))) else {
            continue;
        };
        let when = right.when();
        if when.languages.is_empty() || !when.jurisdiction.is_empty() || !when.residence.is_empty() {
            continue;
        }
        let message = "The authority follows from the language here, and not from where the reader is.";
        let help = "Leave `authority` out, and the authorities of `jurisdictions` are named; or say for whom it is: `when: { \
                    residence: NO }`.";
        findings.push(Finding::new(RULE.code, value.span, message).help(help));
    }
}
