//! A notice informs; it is not an agreement. Nobody consents by using a service (GDPR Arts. 4(11) and 7), and nobody has to accept a
//! notice.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::DOC_AGREE, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some(fact) = policy.head().and_then(|head| head.fields.fact("acceptance"))
        && !fact.values().is_empty()
    {
        let finding =
            Finding::new(RULE.code, fact.span, "A notice is not an agreement: nobody accepts it by using a service.");
        findings.push(finding.help("Take `acceptance` away."));
    }
}
