//! A business that collects sensitive personal information names its categories, apart from all other data (Cal.
//! Civ. Code § 1798.100(a)(2), § 1798.140(ae)). What the vocabulary knows is sorted without being asked; of data in
//! words of your own that is declared as specially protected, nobody can tell which category it is.

use jiff::civil::date;

use super::facts::business;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::categories::{Categories, is_sensitive};
use crate::model::{Policy, What};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_100_A2, check).from(date(2023, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() {
        return;
    }
    let categories = Categories::of(policy);
    for data in policy.all(Kind::Data).filter(|data| !data.torn) {
        let special =
            data.values("class").iter().find(|class| matches!(class.what, What::Word("special" | "national_id")));
        let known = data.entry.is_some() || data.says("category") || is_sensitive(categories.declared(data));
        if let Some(class) = special.filter(|_| !known) {
            let message = format!(
                "`data {}` is specially protected, and nothing says which kind of sensitive data it is.",
                data.name
            );
            let help = "Say what it is: `is: health_data`, or name its parts under `items`.";
            findings.push(Finding::new(RULE.code, class.span, message).help(help));
        }
    }
}
