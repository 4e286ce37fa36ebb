//! The controller makes it easy to use the rights (Art. 12(2)). A notice that names rights and no way to use them leaves readers to find
//! out for themselves.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::under_gdpr;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_12_2, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let ways = under_gdpr(policy).any(|rights| rights.torn || rights.says("contact") || rights.says("self_service"));
    if ways || policy.all(Kind::Right).any(|right| right.torn || right.says("contact")) {
        return;
    }
    if let Some(rights) = under_gdpr(policy).next() {
        let message = format!("`rights {}` does not say how people use these rights.", rights.name);
        let finding = Finding::new(RULE.code, rights.name_span, message);
        findings.push(finding.help("Name a channel, an entity or an address: `contact: privacy_mail`."));
    }
}
