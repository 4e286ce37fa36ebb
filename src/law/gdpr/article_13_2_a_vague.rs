//! A storage period is one that readers can apply to their own case. "As long as necessary" says nothing that Art. 5(1)(e) does not
//! say already.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Keep, Occasion, Policy, Value, What};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_A_VAGUE, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let values = policy.items().iter().filter(|item| !item.imported).flat_map(keeps);
    let finding = |value: &Value| {
        let message = "This storage period tells readers nothing about their own case.";
        let help = "Give a number, a unit and the event it counts from: `5 years after purchase`.";
        Finding::new(RULE.code, value.span, message).help(help)
    };
    let mut vague: Vec<Finding> = values.filter(|value| says_nothing(&value.what)).map(finding).collect();
    vague.dedup();
    findings.extend(vague);
}

/// What an item says on storage: its periods, and in a named rule the sentences beside them.
pub(super) fn keeps(item: &Item) -> impl Iterator<Item = &Value> {
    let fields: &[&str] = if item.kind == Kind::Retention { &["keep", "states"] } else { &["retention"] };
    fields.iter().flat_map(|field| item.fields.values(field))
}

fn says_nothing(what: &What) -> bool {
    matches!(
        what,
        What::Term(term) | What::Keep(Keep::While(Occasion::Term(term)) | Keep::Until(Occasion::Term(term))) if term.vague
    )
}
