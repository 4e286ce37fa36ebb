//! Users must be told how long a cookie stays on their device (CJEU C-673/17, Planet49, paras 76 to 81). What stores nothing, such as a
//! pixel, has no lifetime.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Policy};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::COOKIE_LIFE, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let silent = policy.all(Kind::Cookie).filter(|cookie| !cookie.torn && !cookie.says("lifetime"));
    for cookie in silent.filter(|cookie| stores(cookie)) {
        let message = format!("`cookie {}` does not say how long it stays.", cookie.name);
        let finding = Finding::new(RULE.code, cookie.name_span, message);
        findings.push(finding.help("Add `lifetime: 6 months`, or `lifetime: session`."));
    }
}

/// Whether it stores something: it is a cookie, for nothing else is said of it, or it names a technology that does.
fn stores(cookie: &Item) -> bool {
    let technology = cookie.values("technology");
    technology.is_empty() || technology.iter().any(|one| one.as_term().is_some_and(|term| term.has(Mark::Stores)))
}
