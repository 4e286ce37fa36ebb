//! A storage period is one that readers can apply to their own case. "As long as necessary" says nothing that Art. 5(1)(e) does not
//! say already, and a period without a start has no end.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Keep, Occasion, Policy, Value, What};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_A_VAGUE, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let values = policy.items().iter().filter(|item| !item.imported).flat_map(keeps);
    let mut vague: Vec<Finding> = values.filter_map(finding).collect();
    vague.dedup();
    findings.extend(vague);
}

/// What an item says on storage: its periods, and in a named rule the sentences beside them.
fn keeps(item: &Item) -> impl Iterator<Item = &Value> {
    let fields: &[&str] = if item.kind == Kind::Retention { &["keep", "states"] } else { &["retention"] };
    fields.iter().flat_map(|field| item.fields.values(field))
}

fn finding(value: &Value) -> Option<Finding> {
    let message = if says_nothing(&value.what) {
        "This storage period tells readers nothing about their own case."
    } else if matches!(value.what, What::Keep(Keep::After { event: None, .. })) {
        "This storage period does not say what it counts from."
    } else {
        return None;
    };
    let help = "Give a number, a unit and the event it counts from: `5 years after purchase`.";
    Some(Finding::new(RULE.code, value.span, message).help(help))
}

fn says_nothing(what: &What) -> bool {
    matches!(
        what,
        What::Term(term) | What::Keep(Keep::While(Occasion::Term(term)) | Keep::Until(Occasion::Term(term))) if term.vague
    )
}
