//! Children should not be subject to decisions that a machine makes alone (recital 71; WP251 rev.01). The text of Art. 22 does not forbid
//! it, so this is a warning.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::decisions;
use crate::model::{Item, Policy, Value};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_22_CHILD, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for decision in decisions(policy).filter(|decision| concerns_children(policy, decision)) {
        let message = format!("`decision {}` is made by a machine alone, and about children.", decision.name);
        let finding = Finding::new(RULE.code, decision.name_span, message);
        findings.push(
            finding.help("Let a person decide about children: `solely: no`, or say whom it is about: `for: […]`."),
        );
    }
}

/// Whether the decision names children among its people, or names none in a service that is for children.
fn concerns_children(policy: &Policy, decision: &Item) -> bool {
    let child = |who: &Value| {
        let entry = policy.declared(who).map_or(who.as_term(), |audience| audience.entry);
        entry.is_some_and(|term| matches!(term.id, "children" | "pupils"))
    };
    let people = decision.values("for");
    let directed = || policy.single(Kind::Children).is_some_and(|children| children.yes("directed") == Some(true));
    people.iter().any(child) || people.is_empty() && directed()
}
