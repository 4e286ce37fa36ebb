//! A request for consent is kept apart from all else: it does not stand among terms, and nobody consents to both in one click (Art. 7(2)).
//! Readers of the notice are not told.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis::on;
use crate::model::{Policy, What};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_7_2, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (purpose, basis) in on(policy, &["consent"]) {
        if let Some(apart) = basis.with.value("apart").filter(|apart| apart.what == What::Yes(false)) {
            let message = format!("Consent to `purpose {}` is asked for together with other matters.", purpose.name);
            let finding = Finding::new(RULE.code, apart.span, message);
            findings.push(
                finding.help("Ask for it by itself, with a box of its own that is not ticked, and write `apart: yes`."),
            );
        }
    }
}
