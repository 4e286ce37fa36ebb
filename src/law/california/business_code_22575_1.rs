//! The operator of any commercial website or online service that collects data of people in California says which
//! categories it collects and with which categories of third parties it may share them (Cal. Bus. & Prof. Code §
//! 22575(b)(1)). There is no threshold of size. Of a business in the sense of the CCPA, other rules ask for it.

use super::facts::{beside_gdpr, business, here};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::categories::bare;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_OPPA_1, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(here) = here(policy).filter(|_| business(policy).is_none() && !beside_gdpr(policy)) else { return };
    if policy.items().iter().any(|item| item.torn) {
        return;
    }
    let data = policy.single(Kind::Data).is_some() || bare(policy).next().is_some();
    let third_parties = policy.absence(Kind::Recipient).is_some()
        || policy.single(Kind::Recipient).is_some()
        || policy.all(Kind::Purpose).any(|purpose| purpose.says("recipients"));
    let (message, help) = match (data, third_parties) {
        (false, _) => ("The policy does not say which data is collected.", "Name it under `uses` of each `purpose`."),
        (true, false) => {
            ("The policy does not say who gets the data.", "Declare each `recipient`, or say `recipient none`.")
        }
        (true, true) => return,
    };
    findings.push(Finding::new(RULE.code, here, message).help(help));
}
