//! Data is kept no longer than its purpose needs it (Art. 5(1)(e)). Without an end it is kept for archives in the public interest,
//! research and statistics only (Art. 89(1)), or where it is about nobody.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Keep, Policy, Value, What};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::{Mark, Term};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_5_1_E, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let research =
        |term: Option<&'static Term>| term.is_some_and(|term| term.has(Mark::Research) || term.has(Mark::Archive));
    let purposes = policy.all(Kind::Purpose).filter(|purpose| {
        let condition = |value: &Value| value.as_term().is_some_and(|term| term.id == "research");
        !research(purpose.entry) && !purpose.values("condition").iter().any(condition)
    });
    let data = policy.all(Kind::Data).filter(|data| data.word("class") != Some("non_personal"));
    let mut told: BTreeSet<Span> = BTreeSet::new();
    for value in purposes.chain(data).flat_map(|item| item.values("retention")) {
        let keep = policy.declared(value).map_or(std::slice::from_ref(value), |rule| rule.values("keep"));
        for endless in keep.iter().filter(|keep| keep.what == What::Keep(Keep::Indefinitely)) {
            if told.insert(endless.span) {
                let finding = Finding::new(RULE.code, endless.span, "This data is kept without an end.");
                findings.push(
                    finding.help("Give it one: `5 years after last_contact`, or `then: anonymise` after a time."),
                );
            }
        }
    }
}
