//! The rights depend on what data is used for. Who copies the list of all eight promises some that nobody here has, and readers cannot tell
//! which (GDPR Arts. 5(1)(a) and 12(1)). Portability and objection have rules of their own, so this one looks at the right not to be
//! subject to automated decisions.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::{promise, promised};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::DOC_RIGHT_ALL, check);

/// The rights of GDPR Arts. 15 to 22, and that to complain.
const ALL: [&str; 8] = [
    "access",
    "rectification",
    "erasure",
    "restriction",
    "portability",
    "objection",
    "automated_decisions",
    "complaint",
];

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some((rights, value)) = promised(policy, RULE.code) else { return };
    if ALL.iter().all(|right| promise(rights, right).is_some()) {
        let message = "All eight rights of the GDPR are listed, and no machine decides anything here.";
        let help = "Offer those that follow from your facts: `offer: statutory`.";
        findings.push(Finding::new(RULE.code, value.span, message).help(help));
    }
}
