//! Recordings that are made to prevent crime are deleted within 30 days, unless they are needed in a dispute or a case (tv-
//! overvågningsloven § 4 c(4) and (5)). The rule looks at cameras whose legitimate interest, or a part of whose purpose, is to
//! prevent crime; a month can have 31 days. Cameras for something else keep to GDPR Art. 5(1)(e) alone.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::{beyond_thirty_days, cameras, concept};
use crate::model::{Item, Policy, Value};
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::DK_TVO_4C, check).from(date(2018, 5, 25));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for purpose in cameras(policy).filter(|purpose| is_against_crime(policy, purpose)) {
        if let Some(period) = beyond_thirty_days(policy, purpose) {
            let message =
                format!("`purpose {}` keeps recordings longer than the 30 days that Danish law allows.", purpose.name);
            let help = "Write `retention: 30 days after recording` or less. What a dispute needs is kept apart: `retention { unless: … }`.";
            findings.push(Finding::new(RULE.code, period.span, message).help(help));
        }
    }
}

fn is_against_crime(policy: &Policy, purpose: &Item) -> bool {
    let interests = purpose.values("basis").iter().flat_map(|basis| basis.with.values("interest"));
    let parts = purpose.values("includes").iter().chain(purpose.values("examples"));
    let against = |value: &Value| concept(policy, value).is_some_and(|term| term.has(Mark::AgainstCrime));
    interests.chain(parts).any(against)
}
