//! Nobody in Norway gets marketing by e-mail, text message and the like without having consented; customers may hear of similar
//! products of the same seller if they can say no when the address is collected and in each message (markedsføringsloven § 15).
//! The rule protects people, not companies, and leaves spoken calls out. It takes the place of EMAIL-CONSENT.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::eprivacy::without_permission;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::NO_MFL_15, check).replaces(&[codes::EMAIL_CONSENT]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (place, what) in without_permission(policy) {
        let message =
            format!("`{what}` is electronic marketing, and neither consent nor the rule for customers allows it.");
        let help = "Let it rest on consent: `basis: consent`, or `permission: consent` in `marketing`. For customers and similar products: \
            `permission: existing_customers`.";
        findings.push(Finding::new(RULE.code, place, message).help(help));
    }
}
