//! Readers must be told who receives the data, or which categories of recipients; processors are recipients too (Art. 4(9)). If nobody
//! does, the notice says so.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_1_E, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let said = policy.absence(Kind::Recipient).is_some()
        || policy.single(Kind::Recipient).is_some()
        || policy.all(Kind::Purpose).any(|purpose| purpose.says("recipients"));
    let Some(head) = policy.head() else { return };
    if !said && policy.single(Kind::Purpose).is_some() {
        let finding = Finding::new(RULE.code, head.name_span, "The policy does not say who receives the data.");
        findings.push(finding.help("Declare each `recipient`, or say `recipient none`."));
    }
}
