//! A storage period is one that readers can apply to their own case. "As long as necessary" says nothing that Art. 5(1)(e) does not
//! say already, and a period without a start has no end.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Keep, Occasion, Policy, Value, What};

pub(super) const RULE: Rule = Rule { code: codes::GDPR_13_2_A_VAGUE, check };

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let values = policy.items().iter().filter(|item| !item.imported).flat_map(keeps);
    let mut vague: Vec<Finding> = values.filter_map(finding).collect();
    vague.dedup();
    findings.extend(vague);
}

fn keeps(item: &Item) -> impl Iterator<Item = &Value> {
    ["retention", "keep"].into_iter().flat_map(|field| item.fields.values(field))
}

fn finding(value: &Value) -> Option<Finding> {
    let What::Keep(keep) = &value.what else { return None };
    let help = "Give a number, a unit and the event it counts from: `5 years after purchase`.";
    let message = match keep {
        Keep::While(Occasion::Term(term)) | Keep::Until(Occasion::Term(term)) if term.vague => {
            "This storage period tells readers nothing about their own case."
        }
        Keep::After { event: None, .. } => "This storage period does not say what it counts from.",
        Keep::After { .. } | Keep::While(_) | Keep::Until(_) | Keep::Session | Keep::Statutory => return None,
    };
    Some(Finding::new(RULE.code, value.span, message).help(help))
}
