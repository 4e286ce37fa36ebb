//! At or before collection, a business tells people whether personal information is sold, and whether it is shared
//! for advertising across services (Cal. Civ. Code § 1798.100(a)(1), 11 CCR § 7012(e)(3)). If neither is done, the
//! notice says so. A pixel that shows people advertising elsewhere is sharing.

use jiff::civil::{Date, date};

use super::facts::business;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_100_A1_SOLD, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(here) = business(policy) else { return };
    let silent = |kind| policy.single(kind).is_none() && policy.absence(kind).is_none();
    let (message, help) = match (silent(Kind::Sale), silent(Kind::Sharing) && policy.day >= SHARING) {
        (true, true) => (
            "The policy does not say whether personal information is sold or shared for advertising across services.",
            "If it is neither, say `sale none` and `sharing none`.",
        ),
        (true, false) => {
            ("The policy does not say whether personal information is sold.", "If it is not, say `sale none`.")
        }
        (false, true) => (
            "The policy does not say whether personal information is shared for advertising across services.",
            "If it is not, say `sharing none`.",
        ),
        (false, false) => return,
    };
    findings.push(Finding::new(RULE.code, here, message).help(help));
}

/// The first day on which the law knows what sharing is.
const SHARING: Date = date(2023, 1, 1);
