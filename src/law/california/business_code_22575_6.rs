//! The notice of a commercial website or online service says whether others can collect data about what people do
//! over time and across websites when they use it (Cal. Bus. & Prof. Code § 22575(b)(6)).

use jiff::civil::date;

use super::facts::here;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_OPPA_6, check).from(date(2014, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let tracking = policy.single(Kind::Tracking);
    if policy.absence(Kind::Tracking).is_some()
        || tracking.is_some_and(|tracking| tracking.torn || tracking.says("with"))
    {
        return;
    }
    let Some(span) = tracking.map(|tracking| tracking.name_span).or_else(|| here(policy)) else { return };
    let message = "The policy does not say whether others follow people across websites.";
    let help = "Say who does: `tracking { with: [advertising_networks] }`, or `with: none`; if nobody is followed at all, `tracking none`.";
    findings.push(Finding::new(RULE.code, span, message).help(help));
}
