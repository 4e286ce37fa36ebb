//! Marketing by e-mail, text message and the like needs the consent of whom it reaches, given beforehand (Directive 2002/58/EC Art.
//! 13(1)). Existing customers may hear of similar products of the same seller until they say no (Art. 13(2)): `permission:
//! existing_customers`. Post and spoken calls are outside this rule. In Denmark companies are protected too, in Norway people alone.

use super::electronic_mail::without_permission;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::EMAIL_CONSENT, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (place, what) in without_permission(policy) {
        let message =
            format!("`{what}` is electronic marketing, and neither consent nor the rule for customers allows it.");
        let help = "Let it rest on consent: `basis: consent`, or `permission: consent` in `marketing`. For customers and similar products: \
            `permission: existing_customers`.";
        findings.push(Finding::new(RULE.code, place, message).help(help));
    }
}
