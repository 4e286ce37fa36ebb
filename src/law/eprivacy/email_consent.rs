//! Marketing by e-mail, text message and the like needs the consent of whom it reaches, given beforehand (Directive 2002/58/EC Art.
//! 13(1)). Existing customers may hear of similar products of the same seller until they say no (Art. 13(2)): `permission:
//! existing_customers`. Post and spoken calls are outside this rule. In Denmark companies are protected too, in Norway people alone.

use super::electronic_mail::ask_for_permission;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::EMAIL_CONSENT, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    ask_for_permission(RULE.code, policy, findings);
}
