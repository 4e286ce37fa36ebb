//! Nothing is stored on a device unless its user was told what for, and by whom (Directive 2002/58/EC Art. 5(3); Danish BEK no. 1148 of
//! 2011 § 3(2); Norwegian ekomloven § 3-15). A cookie that policyc knows by its name or by `is` has its purpose with it. Who sets it also
//! reads it; `read_by` says who else does.

use super::device::is_off_device;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::unset;
use crate::model::{Item, Policy};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::COOKIE_INFO, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for cookie in policy.all(Kind::Cookie).filter(|cookie| !is_off_device(cookie)) {
        let (lacks, help) = match (lacks_purpose(cookie), unset(cookie, "set_by")) {
            (true, true) => (
                "what it is for, nor who sets it",
                "Add `purposes: [remember_cart]`, or say which kind it is: `is: necessary`. Add `set_by: us`, or name who sets it.",
            ),
            (true, false) => {
                ("what it is for", "Add `purposes: [remember_cart]`, or say which kind it is: `is: necessary`.")
            }
            (false, true) => ("who sets it", "Add `set_by: us`, or name who sets it: `set_by: analytics_providers`."),
            (false, false) => continue,
        };
        let message = format!("`cookie {}` does not say {lacks}.", cookie.name);
        findings.push(Finding::new(RULE.code, cookie.name_span, message).help(help));
    }
}

/// Whether nothing says what it is for. What is `unknown` has its finding.
fn lacks_purpose(cookie: &Item) -> bool {
    cookie.entry.is_none() && unset(cookie, "purposes") && cookie.values("states").is_empty()
}
