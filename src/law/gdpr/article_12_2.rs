//! The controller makes it easy to use the rights (Art. 12(2)). A notice that names rights and no way to use them leaves readers to find
//! out for themselves.

use std::collections::BTreeSet;

use crate::finding::{Finding, codes};
use crate::law::rights::under_gdpr;
use crate::law::{Rule, offered};
use crate::model::{Item, Policy};
use crate::schema::Kind;
use crate::vocabulary::Term;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_12_2, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if under_gdpr(policy).any(|rights| rights.torn || rights.says("contact") || rights.says("self_service")) {
        return;
    }
    let offered: BTreeSet<&Term> = under_gdpr(policy).flat_map(|rights| offered(policy, rights)).collect();
    let says =
        |right: &Item| right.torn || right.says("contact") && right.entry.is_some_and(|one| offered.contains(one));
    if policy.all(Kind::Right).any(says) {
        return;
    }
    if let Some(rights) = under_gdpr(policy).next() {
        let message = format!("`rights {}` does not say how people use these rights.", rights.name);
        let finding = Finding::new(RULE.code, rights.name_span, message);
        findings.push(finding.help("Name a channel, an entity or an address: `contact: privacy_mail`."));
    }
}
