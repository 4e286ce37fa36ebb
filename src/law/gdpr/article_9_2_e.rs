//! Specially protected data may be used if the person has manifestly made it public. Data that comes from a source that is not open
//! to all was not made public there, and what people give to you alone is not public either.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::protected::{Protected, special};
use crate::model::{Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_9_2_E, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let sensitive = Protected::find(policy, special);
    for purpose in policy.all(Kind::Purpose) {
        let public = |value: &&Value| value.as_term().is_some_and(|term| term.id == "made_public");
        let Some(condition) = purpose.values("condition").iter().find(public) else { continue };
        let covered = condition.with.values("data");
        let data = if covered.is_empty() { purpose.values("uses") } else { covered };
        for data in sensitive.all(data).filter_map(|data| policy.declared(data)) {
            let sources = data.values("source");
            let (Some(first), false) = (sources.first(), sources.iter().any(|source| may_be_open(policy, source)))
            else {
                continue;
            };
            let message = format!("`data {}` comes from a source that is not open to all.", data.name);
            let finding = Finding::new(RULE.code, condition.span, message).related(first.span, "where it comes from");
            findings.push(finding.help("Choose another condition, or name the public source."));
        }
    }
}

/// Whether anyone can see the source, or nobody knows whether anyone can.
fn may_be_open(policy: &Policy, source: &Value) -> bool {
    let said = policy.declared(source).and_then(|source| source.yes("public"));
    said.unwrap_or_else(|| policy.concept(source).is_none_or(|term| term.has(Mark::Public)))
}
