//! A notice stands apart from terms that people accept (WP260 rev.01, para. 8; Art. 12(1)): what informs them is not to be looked for in a
//! contract. A notice that is a supplement to such terms is part of them.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_12_1_SEP, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for notice in policy.all(Kind::Notice) {
        let Some(value) = notice.value("supplements") else { continue };
        let entry = policy.declared(value).filter(|document| document.kind == Kind::Document).and_then(|one| one.entry);
        if entry.is_some_and(|entry| entry.ancestry().any(|term| term.id == "terms_and_conditions")) {
            let message = format!("`notice {}` is made a part of terms that people accept.", notice.name);
            let help = "Let it stand for itself: take `supplements` away, and link to the notice from the terms.";
            findings.push(Finding::new(RULE.code, value.span, message).help(help));
        }
    }
}
