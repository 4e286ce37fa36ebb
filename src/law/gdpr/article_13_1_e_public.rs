//! An authority that gets data in one particular inquiry is no recipient (Art. 4(9)), so it can be left out of the list. Tell of
//! such cases with `disclosure`, if you like.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_1_E_PUBLIC, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let authority = |item: &&Item| item.entry.is_some_and(|entry| entry.has(Mark::Authority));
    for recipient in policy.all(Kind::Recipient).filter(authority) {
        let on = recipient.values("on");
        let inquiry = |value: &Value| value.as_term().is_some_and(|term| term.has(Mark::Inquiry));
        if let Some(first) = on.first().filter(|_| on.iter().all(inquiry)) {
            let message = format!(
                "`recipient {}` gets data in particular inquiries only, so it is no recipient.",
                recipient.name
            );
            let finding = Finding::new(RULE.code, first.span, message);
            findings.push(finding.help("Leave it out, or declare `disclosure legal_request` instead."));
        }
    }
}
