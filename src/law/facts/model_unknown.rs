//! What is `unknown` is not printed, so the notice says less than it should. Each such fact is reported until someone finds it out.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Fact, Fields, Policy, State};

pub(super) const RULE: Rule = Rule::new(codes::MODEL_UNKNOWN, check);

/// Fields that a rule of their own asks for, so that an unknown one is reported there. So is one that must be given.
const ASKED_ELSEWHERE: [&str; 7] = ["name", "uses", "basis", "retention", "interest", "mechanism", "copy"];

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let mut found = Vec::new();
    for item in policy.items().iter().filter(|item| !item.imported) {
        let required = |name: &str| item.kind.info().field(name).is_some_and(|field| field.required);
        unknown(&item.fields, &required, &mut found);
    }
    // What `every` says stands in many declarations and at one place.
    found.sort_by_key(|finding: &Finding| finding.span);
    found.dedup();
    findings.extend(found);
}

fn unknown(fields: &Fields, required: &dyn Fn(&str) -> bool, findings: &mut Vec<Finding>) {
    for (name, Fact { state, span, .. }) in fields.iter() {
        match state {
            State::Unknown if !ASKED_ELSEWHERE.contains(&name) && !required(name) => {
                let finding =
                    Finding::new(RULE.code, *span, format!("`{name}` is not known, and the notice does not say it."));
                findings.push(finding.help("Find it out and write it down. Until then nothing is printed."));
            }
            State::Unknown | State::None { .. } => {}
            State::Values(values) => values.iter().for_each(|value| unknown(&value.with, &|_| false, findings)),
        }
    }
}
