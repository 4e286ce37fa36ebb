//! A notice informs; it is not an agreement. Nobody consents by using a service (GDPR Arts. 4(11) and 7), and nobody has to accept a
//! notice.

use super::{compliant, old_law};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::wording::{Wording, tell};
use crate::model::Policy;
use crate::source::Span;

pub(super) const RULE: Rule = Rule::new(codes::DOC_AGREE, check);

const WORDING: Wording = Wording {
    code: RULE.code,
    phrases: "phrases-agree",
    deniable: true,
    message: |phrase, _| format!("`{phrase}`: a notice is not an agreement, and nobody accepts it by using a service."),
    help: "Take the sentence away. Where you need consent, ask for it apart from the notice.",
};

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let accepted =
        policy.head().and_then(|head| head.fields.fact("acceptance")).filter(|fact| !fact.values().is_empty());
    if let Some(fact) = accepted {
        let finding =
            Finding::new(RULE.code, fact.span, "A notice is not an agreement: nobody accepts it by using a service.");
        findings.push(finding.help("Take `acceptance` away."));
    }
    let mut own = Vec::new();
    // The texts are read once for all rules of this pack.
    tell(policy, &[&WORDING, &compliant::WORDING, &old_law::WORDING], &mut own);
    // What stands under `acceptance` is told of with it.
    let inside = |here: Span| {
        let within = |whole: Span| whole.file == here.file && whole.start <= here.start && here.end <= whole.end;
        accepted.is_some_and(|fact| within(fact.span))
    };
    findings.extend(own.into_iter().filter(|finding| !inside(finding.span)));
}
