//! Nobody in Norway gets marketing by e-mail, text message and the like without having consented; customers may hear of similar
//! products of the same seller if they can say no when the address is collected and in each message (markedsføringsloven § 15).
//! The rule protects people, not companies, and leaves spoken calls out. It takes the place of EMAIL-CONSENT.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::eprivacy::ask_for_permission;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::NO_MFL_15, check).replaces(&[codes::EMAIL_CONSENT]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    ask_for_permission(RULE.code, policy, findings);
}
