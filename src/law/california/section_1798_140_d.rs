//! The CCPA counts for a business that passes one of three thresholds: annual revenue above an amount that is
//! adjusted every odd year, data of 100,000 people or households in California bought, sold or shared in a year, or
//! half of the revenue from selling or sharing data (Cal. Civ. Code § 1798.140(d)). Data on staff and on business
//! contacts counts too, since 2023. Until a policy says that the CCPA does not count, its rules are checked.

use jiff::civil::date;

use super::facts::here;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;
use crate::vocabulary::revenue;

pub(super) const RULE: Rule = Rule::new(codes::CA_SCOPE, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if policy.single(Kind::Business).is_some() || policy.absence(Kind::Business).is_some() {
        return;
    }
    let Some(here) = here(policy) else { return };
    let message = "The law of California applies, and the policy does not say whether its controller is a business in the sense of the \
        CCPA.";
    let help = format!(
        "If its annual revenue is above ${}, if it buys, sells or shares data of 100,000 people a year, or if half of its revenue comes \
        from that, say `business {{ reached: [revenue] }}`; else say `business none because \"…\"`.",
        revenue(policy.day)
    );
    findings.push(Finding::new(RULE.code, here, message).help(help));
}
