//! Data on health, belief, origin, politics, trade unions, sex life, genes and bodies may not be used at all, unless one of the
//! conditions of Art. 9(2) is met. The condition stands beside the legal basis of Art. 6(1) and does not follow from it: legitimate
//! interests, for one, never allow it alone. Biometric data that identifies nobody is ordinary data: `identifies: no`.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::protected::{Protected, special};
use crate::law::silence::lacking;
use crate::model::{Policy, Value, What};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_9_2, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let sensitive = Protected::find(policy, special);
    for purpose in policy.all(Kind::Purpose).filter(|purpose| !purpose.torn) {
        let conditions = purpose.values("condition");
        let allowed = |data: &Value| {
            conditions.iter().any(|condition| {
                let covered = condition.with.values("data");
                covered.is_empty() || covered.iter().any(|one| one.what == data.what || one.what == What::All)
            })
        };
        if conditions.is_empty() && !lacking(purpose, "condition") {
            continue;
        }
        if let Some(data) = sensitive.all(purpose.values("uses")).find(|data| !allowed(data)) {
            let message =
                format!("`purpose {}` uses specially protected data, and nothing says what allows that.", purpose.name);
            let finding = Finding::new(RULE.code, data.span, message).related(purpose.name_span, "the purpose");
            findings.push(finding.help(
                "Add a condition beside `basis`, such as `condition: explicit_consent` or `condition: health_care { law: … }`.",
            ));
        }
    }
}
