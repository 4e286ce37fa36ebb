//! Since 5 February 2026 cookies for statistics on a site, and for how it looks, need no consent in the United Kingdom, if people are told
//! clearly and can object simply and free of charge (PECR Sch. A1 paras. 5 and 6). This holds nowhere in the EEA.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::eprivacy::{is_british_exception, without_consent};
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::UK_PECR_A1, check).from(date(2026, 2, 5));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let can_object = policy
        .all(Kind::Tracking)
        .any(|tracking| tracking.torn || ["controls", "settings"].iter().any(|field| tracking.says(field)));
    if can_object {
        return;
    }
    let excepted = without_consent(policy).filter(|(cookie, _)| is_british_exception(policy, cookie));
    if let Some((cookie, place)) = excepted.into_iter().next() {
        let message = format!("`cookie {}` waits for no consent, and nothing says how people object.", cookie.name);
        let help = "Say how: `tracking { settings: \"https://…\" }`.";
        findings.push(Finding::new(RULE.code, place, message).help(help));
    }
}
