//! Whoever complains to a controller in the United Kingdom gets an easy way to do it, by a form or by other electronic means, and hears
//! within 30 days that the complaint arrived (DPA 2018 s. 164A(2) to (4)). The rule looks at where the rights are used.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::{COMPLAINTS_TO_THE_CONTROLLER, under_gdpr};
use crate::model::{Policy, Value, What};

pub(super) const RULE: Rule = Rule::new(codes::UK_164A, check).from(COMPLAINTS_TO_THE_CONTROLLER);

/// The fields of a contact that are electronic.
const ELECTRONIC: [&str; 3] = ["email", "url", "web"];

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for rights in under_gdpr(policy).filter(|rights| !rights.torn) {
        let contacts = rights.values("contact");
        let Some(first) = contacts.first() else { continue };
        if !contacts.iter().any(|contact| is_electronic(policy, contact)) {
            let message = "Complaints cannot be made by electronic means here.";
            let help = "Add an e-mail address or a form: `contact: [privacy_mail]`.";
            findings.push(Finding::new(RULE.code, first.span, message).help(help));
        }
    }
}

fn is_electronic(policy: &Policy, contact: &Value) -> bool {
    let declared = policy.declared(contact);
    let there = |item: &crate::model::Item| {
        item.torn || item.entry.is_some() || ELECTRONIC.iter().any(|field| item.fields.fact(field).is_some())
    };
    matches!(contact.what, What::Email(_) | What::Url(_)) || declared.is_some_and(there)
}
