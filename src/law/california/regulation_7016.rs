//! A business that offers people a benefit for their data, such as points or a discount, tells them what it is and
//! on what terms, which data it takes, how they join and how they leave, and a good-faith estimate of what the data
//! is worth with the method behind it (Cal. Civ. Code § 1798.125(b), 11 CCR § 7016(d)). A loyalty scheme is such a
//! benefit unless it has nothing to do with data: then say `incentive none`.

use jiff::civil::date;

use super::facts::business;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::categories::bare;
use crate::model::Policy;
use crate::schema::Kind;
use crate::vocabulary::{Mark, Term};

pub(super) const RULE: Rule = Rule::new(codes::CA_7016, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() {
        return;
    }
    for incentive in policy.all(Kind::Incentive).filter(|incentive| !incentive.torn) {
        let missing = FIELDS.iter().filter(|field| !incentive.says(field)).map(|field| format!("`{field}`"));
        let missing: Vec<String> = missing.collect();
        if !missing.is_empty() {
            let message =
                format!("`incentive {}` does not say all that people must know before they say yes.", incentive.name);
            let finding = Finding::new(RULE.code, incentive.name_span, message);
            findings.push(finding.help(format!("Add {}.", missing.join(", "))));
        }
    }
    if policy.single(Kind::Incentive).is_some() || policy.absence(Kind::Incentive).is_some() {
        return;
    }
    let has = |term: Option<&'static Term>| term.is_some_and(|term| term.has(Mark::Loyalty));
    let item = [Kind::Purpose, Kind::Data, Kind::Service]
        .into_iter()
        .flat_map(|kind| policy.all(kind))
        .find(|item| has(item.entry));
    let span = item
        .map(|item| item.name_span)
        .or_else(|| bare(policy).find(|value| has(value.as_term())).map(|value| value.span));
    if let Some(span) = span {
        let message = "This looks like a benefit that people get for their data, and nothing explains it.";
        let help = "Declare it: `incentive club { … }`. If it is none, say `incentive none because \"…\"`.";
        findings.push(Finding::new(RULE.code, span, message).help(help));
    }
}

/// What people must know.
const FIELDS: [&str; 7] = ["offers", "terms", "data", "join", "withdraw", "value", "method"];
