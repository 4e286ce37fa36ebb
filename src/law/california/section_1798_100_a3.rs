//! A business tells people for how long it keeps each category of personal information, or by what criteria that is
//! decided (Cal. Civ. Code § 1798.100(a)(3), 11 CCR § 7012(e)(4)). The periods of purposes and data that the notice
//! gives anyway are enough. Where the GDPR applies too, GDPR-13-2-A asks for the same.

use jiff::civil::date;

use super::facts::{beside_gdpr, business};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Policy, What};
use crate::schema::Kind;
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule::new(codes::CA_100_A3, check).from(date(2023, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() || beside_gdpr(policy) {
        return;
    }
    let says = |item: &Item| item.torn || item.says("retention");
    if let Some(here) = business(policy).filter(|_| !policy.all(Kind::Data).chain(policy.all(Kind::Purpose)).any(says))
    {
        let message = "The policy does not say how long personal information is kept.";
        findings.push(Finding::new(RULE.code, here, message).help(HELP));
        return;
    }
    let unkept = policy.all(Kind::Data).filter(|data| data.lacks("retention"));
    let unkept: BTreeSet<&str> = unkept.map(|data| data.name.as_str()).collect();
    for purpose in policy.all(Kind::Purpose).filter(|purpose| purpose.lacks("retention")) {
        let lacking = purpose.values("uses").iter().find(|value| match policy.declared(value) {
            Some(data) => unkept.contains(data.name.as_str()),
            None => value.what != What::All || !unkept.is_empty(),
        });
        if let Some(value) = lacking {
            let message = format!("`purpose {}` does not say how long this data is kept.", purpose.name);
            let finding = Finding::new(RULE.code, purpose.name_span, message).related(value.span, "this is the data");
            findings.push(finding.help(HELP));
        }
    }
}

const HELP: &str = "Add `retention:` to the purpose or to the data, such as `5 years after purchase`.";
