//! A business updates its privacy policy at least once every twelve months and says when it did (Cal. Civ. Code §
//! 1798.130(a)(5), 11 CCR § 7011(e)(4)). The date is compared with the day on which the law in this policyc was
//! looked up, or with the later day of `--as-of`: nothing here asks what day it is.

use jiff::civil::date;

use super::facts::business;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, What};
use crate::vocabulary::CHECKED;
use jiff::Span;

pub(super) const RULE: Rule = Rule::new(codes::CA_130_12M, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() {
        return;
    }
    let Some(head) = policy.head() else { return };
    let dates = ["updated", "effective"].into_iter().filter_map(|field| head.value(field));
    let last = dates.filter_map(|value| if let What::Date(day) = value.what { Some((day, value.span)) } else { None });
    let Some((day, span)) = last.max_by_key(|(day, _)| *day) else { return };
    let today = policy.day.max(CHECKED);
    if day.saturating_add(Span::new().months(12)) < today {
        let message = format!("The last update was on {day}, more than twelve months before {today}.");
        let help = "Look the notice through, bring it up to date, and say when: `updated: 2026-10-01`.";
        findings.push(Finding::new(RULE.code, span, message).help(help));
    }
}
