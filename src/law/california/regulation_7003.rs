//! Notices are given in the languages in which a business, in the ordinary course, gives people in California
//! contracts, disclaimers, sale announcements and the like (11 CCR § 7003(b)(2)). They also follow the common
//! standards for people with disabilities, such as WCAG 2.1 (§ 7003(b)(3)); the pages of policyc do.

use jiff::civil::date;

use super::facts::as_business;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, What};

pub(super) const RULE: Rule = Rule::new(codes::CA_7003, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for value in as_business(policy).into_iter().flat_map(|business| business.values("deals_in")) {
        // What policyc does not speak is written in quotes, and is no edition of the notice.
        let unbuilt = if let What::Language(language) = value.what {
            (!policy.languages.contains(&language)).then(|| format!("`{language}`"))
        } else {
            value.as_str().map(str::to_owned)
        };
        if let Some(language) = unbuilt {
            let message =
                format!("Contracts and offers are given in {language}, and there is no edition of the notice in it.");
            let help = "Add the language to `languages`. What policyc does not speak is for you to translate and publish beside its pages: \
                then say so, `allow CA-7003 because \"…\"`.";
            findings.push(Finding::new(RULE.code, value.span, message).help(help));
        }
    }
}
