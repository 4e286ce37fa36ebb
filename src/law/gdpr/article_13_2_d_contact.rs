//! Where to complain must be true (Arts. 13(2)(d) and 77): an authority that has moved is not reached at its old address, and texts outlive
//! moves. policyc keeps the addresses of the authorities that it names itself.

use crate::finding::{Finding, codes};
use crate::law::{Rule, wording};
use crate::model::Policy;
use crate::vocabulary::authorities;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_D_CONTACT, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    wording::each(policy, findings, |_, passage| {
        let moved = authorities(policy.day).flat_map(|one| one.former.iter().map(move |former| (one, *former)));
        let (one, at, former) = moved
            .filter_map(|(one, former)| passage.text.find(former).map(|at| (one, at, former)))
            .min_by_key(|(_, at, _)| *at)?;
        let message = format!("{} (`{}`) is no longer at `{former}`.", one.name, one.country);
        let now = one.address.unwrap_or(one.url);
        let help = format!("Its address is {now}. Leave it out, and the notice gives it under the right to complain.");
        Some(Finding::new(RULE.code, passage.place(&(at..at + former.len())), message).help(help))
    });
}
