//! A business that buys, receives, sells or shares data of ten million people in California or more in a year
//! publishes by 1 July how many requests it got, followed and denied in the year before, and how soon it answered
//! (11 CCR §§ 7102, 7011(e)(5)).

use jiff::civil::date;

use super::facts::as_business;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, What};

pub(super) const RULE: Rule = Rule::new(codes::CA_7102, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(business) = as_business(policy).filter(|business| !business.torn && !business.says("metrics")) else {
        return;
    };
    for consumers in business.values("consumers") {
        if matches!(consumers.what, What::Number(count) if count >= MANY) {
            let message =
                "With data about so many people, the yearly numbers of requests are published, and nothing says where.";
            findings.push(
                Finding::new(RULE.code, consumers.span, message)
                    .help("Say where they stand: `metrics: \"https://…\"`."),
            );
        }
    }
}

/// How many people make a business publish its numbers.
const MANY: u32 = 10_000_000;
