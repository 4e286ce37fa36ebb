//! In Norway what is stored or read on a device needs consent as the GDPR defines it, and people are told what is processed, why
//! and by whom (ekomloven § 3-15). Settings of the browser no longer count as consent. Exempt is what a service that someone
//! expressly asked for cannot do without, and the mere transmission of a message. It takes the place of COOKIE-CONSENT.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::eprivacy::without_consent;
use crate::model::Policy;

pub(super) const RULE: Rule =
    Rule::new(codes::NO_EKOM_3_15, check).from(date(2025, 1, 1)).replaces(&[codes::COOKIE_CONSENT]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (cookie, place) in without_consent(policy) {
        let message = format!("`cookie {}` waits for no consent, and nothing says that it is necessary.", cookie.name);
        let help = "If it waits for a consent of its own, not for a setting of the browser, say `consent: yes`. If the service cannot do \
            without it, say which kind it is: `is: necessary`.";
        findings.push(Finding::new(RULE.code, place, message).help(help));
    }
}
