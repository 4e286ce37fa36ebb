//! Readers must be able to tell which legal basis goes with which purpose (Arts. 12(1) and 13(1)(c); EDPB Binding Decision 1/2021).
//! A list of bases for the whole notice does not tell them.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_6_1_LINK, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some(fact) = policy.head().and_then(|head| head.fields.fact("basis"))
        && !fact.values().is_empty()
    {
        let finding = Finding::new(
            RULE.code,
            fact.span,
            "Readers cannot tell which of these legal bases goes with which purpose.",
        );
        findings.push(finding.help("Give each purpose its own `basis`, and take this list away."));
    }
}
