//! Readers must be told which safeguards protect a transfer: standard contractual clauses, binding corporate rules, a code of
//! conduct, a certification, or clauses that an authority has approved (Arts. 13(1)(f) and 46). `Appropriate safeguards` names
//! none.

use super::abroad::ways;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_46_1, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for way in ways(policy) {
        let vague = way.mechanisms.iter().find(|mechanism| mechanism.term.vague);
        let named = way.mechanisms.iter().any(|mechanism| !mechanism.term.vague);
        if let Some(mechanism) = vague.filter(|_| !named) {
            let message =
                format!("`{} {}` does not say which safeguard protects the data.", way.item.kind.word(), way.item.name);
            let finding = Finding::new(RULE.code, mechanism.value.span, message);
            findings.push(finding.help("Name it, such as `scc { module: 2, copy: privacy_mail, assessed: yes }`."));
        }
    }
}
