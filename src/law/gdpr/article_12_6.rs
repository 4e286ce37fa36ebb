//! More to identify a person by may be asked for where there are reasonable doubts who is asking (Art. 12(6)). Whoever asks everybody for
//! a passport or a copy of one collects more than is needed (EDPB 01/2022). Where it is asked for in a case of its own, or beside
//! `identity_if_in_doubt`, nothing is found.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::under_gdpr;
use crate::model::{Policy, Value};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_12_6, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let cases = policy.all(Kind::Verification).filter(|case| !case.says("if")).map(|case| case.values("steps"));
    for steps in under_gdpr(policy).map(|rights| rights.values("identity")).chain(cases) {
        let is = |step: &&Value, id: &str| step.as_term().is_some_and(|term| term.ancestry().any(|term| term.id == id));
        if steps.iter().any(|step| is(&step, "identity_if_in_doubt")) {
            continue;
        }
        if let Some(step) = steps.iter().find(|step| is(step, "identity_show_document")) {
            let message = "Everybody is asked for an identity document, in doubt or not.";
            let help = "Ask for it where you doubt who is asking: add `identity_if_in_doubt`, or say in which case: \
                        `verification doubt { if: { … } steps: [identity_show_document] }`.";
            findings.push(Finding::new(RULE.code, step.span, message).help(help));
        }
    }
}
