//! The privacy policy names the categories of sources from which personal information was collected in the past
//! twelve months (11 CCR § 7011(e)(1)(B)), also when all of it comes from people themselves.

use jiff::civil::date;

use super::facts::business;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::categories::bare;
use crate::model::Policy;
use crate::schema::Kind;
use crate::vocabulary::{Mark, Term};

pub(super) const RULE: Rule = Rule::new(codes::CA_7011_1B, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(here) = business(policy) else { return };
    let said =
        policy.single(Kind::Source).is_some() || policy.all(Kind::Data).any(|data| data.torn || data.says("source"));
    let observed = |term: Option<&'static Term>| term.is_some_and(|term| term.has(Mark::Observed));
    let mut unsaid = policy
        .all(Kind::Data)
        .map(|data| observed(data.entry))
        .chain(bare(policy).map(|value| observed(value.as_term())));
    if !said && unsaid.any(|observed| !observed) {
        let message = "The policy does not say where the personal information comes from.";
        let help = "Say it with the data: `data contact_details { source: person }`, or for all of it `every data { source: person }`.";
        findings.push(Finding::new(RULE.code, here, message).help(help));
    }
}
