//! Whoever must give data is told what follows if they do not (Art. 13(2)(e)).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_E_CONSEQ, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let all = [Kind::Policy, Kind::Purpose, Kind::Data].into_iter().flat_map(|kind| policy.all(kind));
    for value in all.filter(|item| !item.torn).flat_map(|item| item.values("provision")) {
        let must = value.as_term().is_some_and(|term| term.id != "voluntary");
        if must && value.with.fact("otherwise").is_none() {
            let message = "People must give this data, and nothing says what follows if they do not.";
            let help = "Add `otherwise:` in the block behind it, such as `contractual { otherwise: no_delivery }`.";
            findings.push(Finding::new(RULE.code, value.span, message).help(help));
        }
    }
}
