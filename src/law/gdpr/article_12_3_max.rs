//! Whatever the request, it is answered within three months: one, and two more where it is complex (Art. 12(3)). A notice that takes
//! longer announces a breach of the law.

use super::time::{days, exceeds};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::under_gdpr;
use crate::model::{Policy, Value, What};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_12_3_MAX, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let values = under_gdpr(policy).flat_map(|rights| rights.values("respond"));
    for respond in values.filter(|respond| is_too_long(respond)) {
        let message = "No request may take longer than three months, and this is longer.";
        let help = "Say what the law gives: `respond: 1 month { extend: 2 months }`.";
        findings.push(Finding::new(RULE.code, respond.span, message).help(help));
    }
}

/// Whether the time for an answer is longer than three months, what it may be extended by included.
pub(super) fn is_too_long(respond: &Value) -> bool {
    let What::Duration(first) = respond.what else { return false };
    let more = respond.with.value("extend").map(|more| &more.what);
    let more = if let Some(What::Duration(more)) = more { Some(*more) } else { None };
    exceeds(first, 3)
        || more.is_some_and(|more| {
            exceeds(more, 3) || days(first).saturating_add(days(more)) > days(super::time::months(3))
        })
}
