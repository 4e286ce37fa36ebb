//! `Partners`, `third parties` and `suppliers` can be anyone. Categories of recipients say which trade they are in and what they do
//! (WP260 rev.01, annex; Art. 13(1)(e)).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Policy};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_1_E_VAGUE, check).unverified();

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let purposes = policy.all(Kind::Purpose).flat_map(|purpose| purpose.values("recipients"));
    let disclosures = policy.all(Kind::Disclosure).flat_map(|disclosure| disclosure.values("to"));
    for value in purposes.chain(disclosures) {
        if let Some(term) = value.as_term().filter(|term| term.vague) {
            let finding = Finding::new(RULE.code, value.span, format!("`{}` tells readers nothing.", term.id));
            findings.push(finding.help(HELP));
        }
    }
    for recipient in policy.all(Kind::Recipient).filter(|recipient| says_too_little(recipient)) {
        let message = format!("`recipient {}` tells readers nothing.", recipient.name);
        findings.push(Finding::new(RULE.code, recipient.name_span, message).help(HELP));
    }
}

const HELP: &str = "Say which kind it is, such as `hosting_providers`, or name it: `recipient … { name: \"…\" }`.";

/// Whether it is a concept that says too little, and nothing is added to it.
pub(super) fn says_too_little(recipient: &Item) -> bool {
    let added = ["name", "includes", "examples", "tasks"].iter().any(|field| recipient.says(field));
    let vague = recipient.entry.is_some_and(|entry| entry.vague);
    !recipient.torn && vague && recipient.label.is_none() && !added
}
