//! Nothing is stored on a device unless its user was told what for (Directive 2002/58/EC Art. 5(3)). A cookie that policyc knows by its
//! name or by `is` has its purpose with it.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::COOKIE_INFO, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    // What is `unknown` has its finding.
    let silent = policy.all(Kind::Cookie).filter(|cookie| cookie.entry.is_none() && !cookie.says("purposes"));
    for cookie in silent.filter(|cookie| !cookie.torn && cookie.values("states").is_empty()) {
        let message = format!("`cookie {}` does not say what it is for.", cookie.name);
        let finding = Finding::new(RULE.code, cookie.name_span, message);
        findings.push(finding.help("Add `purposes: [remember_cart]`, or say which kind it is: `is: necessary`."));
    }
}
