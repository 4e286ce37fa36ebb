//! A business that sold or shared personal information in the past twelve months lists the categories, says to
//! which categories of third parties each went, and for what purpose (Cal. Civ. Code § 1798.130(a)(5)(C)(i), 11 CCR
//! § 7011(e)(1)(D) to (F)). One that did neither says so; CA-100-A1-SOLD asks for that.

use jiff::civil::date;

use super::facts::{business, passed_on};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::CA_7011_1D, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() {
        return;
    }
    for item in passed_on(policy).filter(|item| !item.torn) {
        let asked = [("data", "what is passed on"), ("to", "who gets it"), ("purposes", "what for")];
        let missing: Vec<&(&str, &str)> = asked.iter().filter(|(field, _)| !item.says(field)).collect();
        let Some((field, _)) = missing.first() else { continue };
        let words: Vec<&str> = missing.iter().map(|(_, words)| *words).collect();
        let kind = item.kind.word();
        let message = format!("`{kind}` does not say {}.", words.join(", nor "));
        let example = match *field {
            "data" => "data: [online_identifiers, internet_activity]",
            "to" => "to: [advertising_networks]",
            _ => "purposes: [targeted_advertising]",
        };
        findings.push(Finding::new(RULE.code, item.name_span, message).help(format!("Add it: `{example}`.")));
    }
}
