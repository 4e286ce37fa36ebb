//! Readers are best served with the names of those who get their data. Where you tell categories instead, they are as precise as
//! can be, and say where the recipients are (WP260 rev.01, annex). On access, people can ask for the names (CJEU C-154/21). Public
//! authorities are not asked about.

use super::article_13_1_e_vague::says_too_little;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Policy};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_1_E_NAME, check).unverified();

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let authority = |item: &Item| item.entry.is_some_and(|entry| entry.has(Mark::Authority));
    for recipient in policy.all(Kind::Recipient).filter(|recipient| !recipient.torn && !authority(recipient)) {
        let told = ["name", "country", "includes", "examples"].iter().any(|field| recipient.says(field));
        // What says too little has a finding of its own.
        if !told && !says_too_little(recipient) {
            let message = format!("`recipient {}` has neither a name nor a country.", recipient.name);
            let finding = Finding::new(RULE.code, recipient.name_span, message);
            findings.push(finding.help("Add `name: \"…\"`, or where that is too much, `country:`."));
        }
    }
}
