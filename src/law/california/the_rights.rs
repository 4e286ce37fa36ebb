//! People in California have the right to know, to delete, to correct, and not to be treated worse for it; the
//! right to opt out where data is sold or shared; and the right to limit the use of sensitive data where it is used
//! for more than the law always allows (Cal. Civ. Code §§ 1798.105 to 1798.125, 11 CCR § 7011(e)(2)). Offer them in
//! a `rights` of their own.

use jiff::civil::{Date, date};

use super::facts::{business, offered, rights};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_RIGHTS, check).from(date(2020, 1, 1));

/// The rights that follow always, with the first day on which each is law.
const ALWAYS: [(&str, Option<Date>); 4] =
    [("know", None), ("delete_ca", None), ("correct_ca", Some(RIGHTS_ACT)), ("non_discrimination", None)];

/// The first day of the California Privacy Rights Act.
const RIGHTS_ACT: Date = date(2023, 1, 1);

/// The rights that follow from what is done.
const FROM: [(Kind, &str); 3] =
    [(Kind::Sale, "opt_out_sale"), (Kind::Sharing, "opt_out_sharing"), (Kind::SensitiveUse, "limit_sensitive")];

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(here) = business(policy) else { return };
    let Some(first) = rights(policy).next() else {
        let message = "The policy does not offer the rights that people have in California.";
        let help =
            "Offer them: `rights california { offer: [know, delete_ca, correct_ca, non_discrimination], law: CCPA }`.";
        findings.push(Finding::new(RULE.code, here, message).help(help));
        return;
    };
    if rights(policy).any(|rights| rights.torn || rights.fields.fact("offer").is_none_or(|offer| offer.lost)) {
        return;
    }
    let offered = offered(policy);
    let equal = rights(policy).any(|rights| rights.yes("non_discrimination") == Some(true));
    let always =
        ALWAYS.into_iter().filter(|(_, from)| from.is_none_or(|from| from <= policy.day)).map(|(right, _)| right);
    let follow = FROM.into_iter().filter(|(kind, _)| policy.single(*kind).is_some()).map(|(_, right)| right);
    let said = |right: &str| offered.contains(right) || (equal && right == "non_discrimination");
    let missing = always.chain(follow).filter(|right| !said(right));
    let missing: Vec<String> = missing.map(|right| format!("`{right}`")).collect();
    if !missing.is_empty() {
        let names = missing.join(", ");
        let message = format!("`rights {}` does not offer {names}, which people have in California.", first.name);
        findings.push(Finding::new(RULE.code, first.name_span, message).help(format!("Add {names} to `offer`.")));
    }
}
