//! A processor acts under a contract that binds it (Art. 28(3)). Readers need not be told of it; policyc asks whether there is one.
//! A `contract`, or `bound_by: processing_agreement`, answers too.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::silence::denied;
use crate::model::{Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_28_3, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for recipient in policy.all(Kind::Recipient).filter(|recipient| !recipient.torn) {
        let Some(role) = recipient.value("role") else { continue };
        let processor = role.as_term().is_some_and(|term| term.id == "processor");
        let bound = |value: &Value| value.as_term().is_some_and(|term| term.has(Mark::ByContract));
        let answered = !denied(&recipient.fields, "agreement") && recipient.yes("agreement") != Some(false);
        if processor
            && !answered
            && recipient.values("contract").is_empty()
            && !recipient.values("bound_by").iter().any(bound)
        {
            let message =
                format!("`recipient {}` is a processor, and nothing says that an agreement binds it.", recipient.name);
            let finding = Finding::new(RULE.code, role.span, message);
            findings
                .push(finding.help("If there is a data processing agreement, add `agreement: yes`. If not, make one."));
        }
    }
}
