//! An operator that lets people review and change their data describes how (Cal. Bus. & Prof. Code § 22575(b)(2)).
//! Where the GDPR or the CCPA applies too, GDPR-12-2 and CA-7011-3 ask for it.

use super::facts::{beside_gdpr, business};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Policy};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_OPPA_2, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_some() || beside_gdpr(policy) {
        return;
    }
    let said =
        |item: &Item| item.torn || ["contact", "self_service"].iter().any(|field| item.fields.fact(field).is_some());
    if policy.all(Kind::Rights).any(said) || policy.all(Kind::Right).any(said) {
        return;
    }
    if let Some(rights) = policy.single(Kind::Rights) {
        let message = format!("`rights {}` does not say how people review and change their data.", rights.name);
        let finding = Finding::new(RULE.code, rights.name_span, message);
        findings.push(finding.help("Name a channel, an entity or an address: `contact: privacy_mail`."));
    }
}
