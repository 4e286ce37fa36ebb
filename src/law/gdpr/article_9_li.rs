//! Legitimate interests as a basis hardly ever go with specially protected data. They can where people have explicitly consented,
//! have made the data public themselves, or belong to a non-profit body, and for legal claims and research. The other conditions of
//! Art. 9(2) belong to other bases.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::protected::{Protected, special};
use crate::model::{Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_9_LI, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let sensitive = Protected::find(policy, special);
    for purpose in policy.all(Kind::Purpose) {
        let fits = |value: &Value| value.as_term().is_some_and(|term| term.has(Mark::BesideInterests));
        let conditions = purpose.values("condition");
        if conditions.is_empty() || conditions.iter().any(fits) {
            continue;
        }
        for basis in purpose.values("basis") {
            let covered = basis.with.values("data");
            let data = if covered.is_empty() { purpose.values("uses") } else { covered };
            let interests = basis.as_term().is_some_and(|term| term.id == "legitimate_interests");
            if let Some(data) = sensitive.first(data).filter(|_| interests) {
                let message = "Legitimate interests do not go with this condition for specially protected data.";
                let finding = Finding::new(RULE.code, basis.span, message).related(data.span, "the data");
                findings.push(finding.help(
                    "Choose the basis that belongs to the condition, such as `legal_obligation` or `public_task`.",
                ));
            }
        }
    }
}
