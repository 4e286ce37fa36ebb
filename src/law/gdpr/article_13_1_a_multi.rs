//! Whoever wants to ask should be able to choose how: readers are best served with a postal address as well as an e-mail address or a
//! phone number (WP260 rev.01, annex). One way alone shuts out those who cannot use it. Every `channel` counts.

use std::collections::BTreeSet;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_1_A_MULTI, check).unverified();

/// The ways to reach someone: the field of an entity, and that of a channel.
const WAYS: [(&str, &str); 4] = [("email", "email"), ("phone", "phone"), ("web", "url"), ("address", "post")];

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(controller) = policy.controller() else { return };
    // What is `unknown` has its finding, and whoever cannot be reached at all has another.
    if controller.torn || WAYS.iter().any(|(own, _)| controller.says(own) && controller.lacks(own)) {
        return;
    }
    let own = WAYS.iter().map(|(own, _)| *own).filter(|own| controller.says(own));
    let mut ways: BTreeSet<&str> = own.collect();
    if ways.is_empty() {
        return;
    }
    for channel in policy.all(Kind::Channel) {
        ways.extend(WAYS.iter().filter(|(_, other)| channel.says(other)).map(|(own, _)| *own));
    }
    if ways.len() < 2 {
        let message = format!("There is only one way to reach the controller, `entity {}`.", controller.name);
        let finding = Finding::new(RULE.code, controller.name_span, message);
        findings.push(finding.help("Give a second one, such as `address: DK \"…\"` or `phone: \"+45 …\"`."));
    }
}
