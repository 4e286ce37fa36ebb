//! The Danish cookie order asks for information that is plain, says what is stored, why and by whom, can be read at any time, and
//! tells how consent is refused or taken back, with a guide to it (BEK no. 1148 of 9 December 2011 § 3(2)). What, why and by whom
//! each cookie says; this rule asks for the way to refuse and take back. It takes the place of COOKIE-WITHDRAW.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::eprivacy::no_way_back;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::DK_COOKIE_3, check).replaces(&[codes::COOKIE_WITHDRAW]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some(place) = no_way_back(policy) {
        let message = "Nothing says how people refuse cookies, or take back their consent to them.";
        let help =
            "Say where the choice is changed: `tracking { settings: \"https://…\" }`, or `controls: [consent_banner]`.";
        findings.push(Finding::new(RULE.code, place, message).help(help));
    }
}
