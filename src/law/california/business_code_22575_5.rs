//! An operator that follows what people do over time and across websites says how it responds to Do Not Track and
//! the like (Cal. Bus. & Prof. Code § 22575(b)(5)); a link to a program that people can choose is enough (§
//! 22575(b)(7)). The law asks for the statement, not for following the signal. Whoever sets necessary cookies alone
//! follows nobody.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::eprivacy::{is_necessary, is_off_device};
use crate::model::{Item, Policy};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_OPPA_5, check).from(date(2014, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let tracking = policy.single(Kind::Tracking);
    let said = |tracking: &Item| tracking.torn || tracking.says("do_not_track");
    if tracking.is_some_and(said) {
        return;
    }
    let followed = || {
        policy.all(Kind::Cookie).find(|cookie| !cookie.torn && !is_necessary(policy, cookie) && !is_off_device(cookie))
    };
    let follows = |tracking: &&Item| FIELDS.iter().any(|field| !tracking.values(field).is_empty());
    if let Some(item) = tracking.filter(follows).or_else(followed) {
        let message = "People are followed here, and the policy does not say how it responds to Do Not Track.";
        let help = "Say what you do: `tracking { do_not_track: not_honoured }`, or `honoured`.";
        findings.push(Finding::new(RULE.code, item.name_span, message).help(help));
    }
}

/// What says in `tracking` that people are followed.
const FIELDS: [&str; 4] = ["technology", "with", "purposes", "controls"];
