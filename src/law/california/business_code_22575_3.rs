//! The notice of a commercial website or online service says how its operator tells people of material changes to
//! it (Cal. Bus. & Prof. Code § 22575(b)(3)).

use super::facts::here;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Policy};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_OPPA_3, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let told = |changes: &Item| changes.torn || ["publish", "notify", "states"].iter().any(|field| changes.says(field));
    let changes = policy.single(Kind::Changes);
    if changes.is_some_and(told) {
        return;
    }
    let Some(here) = changes.map(|changes| changes.name_span).or_else(|| here(policy)) else { return };
    let message = "The policy does not say how people hear of changes to it.";
    let help = "Say it: `changes { publish: [this_page], notify: [email] }`.";
    findings.push(Finding::new(RULE.code, here, message).help(help));
}
