//! The list of what was collected in the past twelve months names the categories that the statute names (Cal. Civ.
//! Code § 1798.130(a)(5)(B) and (c), 11 CCR § 7011(e)(1)(A)). Most words of the vocabulary say which of them they
//! belong to. Others, and words of your own, do not.

use jiff::civil::date;

use super::facts::business;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::categories::{Categories, bare, parts};
use crate::model::Policy;
use crate::schema::Kind;
use crate::vocabulary::Mark;
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule::new(codes::CA_7011_1A, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() {
        return;
    }
    let categories = Categories::of(policy);
    let parts: BTreeSet<&str> = policy
        .all(Kind::Data)
        .flat_map(parts)
        .filter_map(|part| policy.declared(part))
        .map(|part| part.name.as_str())
        .collect();
    for data in policy.all(Kind::Data).filter(|data| !data.torn && !parts.contains(data.name.as_str())) {
        let class = data.word("class");
        let other_rule = data.entry.is_some_and(|entry| entry.vague || entry.has(Mark::NotPersonal))
            || matches!(class, Some("special" | "national_id" | "non_personal"));
        if categories.declared(data) == 0 && !other_rule {
            let message =
                format!("Nothing says which category of California's statute `data {}` belongs to.", data.name);
            findings.push(Finding::new(RULE.code, data.name_span, message).help(HELP));
        }
    }
    let mut told = BTreeSet::new();
    for value in bare(policy).filter(|value| categories.mask(value) == 0) {
        let known = value.as_term();
        if known.is_some_and(|term| term.vague || term.has(Mark::NotPersonal) || !told.insert(term.id)) {
            continue;
        }
        let message = match known {
            Some(term) => format!("`{}` is in none of the categories of California's statute.", term.id),
            None => "Nothing says which category of California's statute this belongs to.".to_owned(),
        };
        findings.push(Finding::new(RULE.code, value.span, message).help(DECLARE));
    }
}

const HELP: &str = "Name the category: `category: commercial_information`, or name its parts under `items`.";
const DECLARE: &str =
    "Declare it with its category: `data messages { is: communication, category: sensory_information }`.";
