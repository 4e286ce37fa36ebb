//! From 1 January 2027, a business that lets a machine take significant decisions, about loans and other financial
//! services, housing, education, work or health care, tells people beforehand, lets them opt out and tells them how
//! it works (11 CCR §§ 7200 and 7220 to 7222; § 7011(e)(2) for the policy). Until then this is a warning, and so it
//! is where nobody has said whether a decision is of that kind.

use jiff::civil::{Date, date};

use super::facts::{business, offered};
use crate::finding::{Finding, Severity, codes};
use crate::law::Rule;
use crate::law::rights::decisions;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::CA_ADMT, check).from(date(2026, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() {
        return;
    }
    let offered = offered(policy);
    let told = ["opt_out_automated", "access_automated"].into_iter().all(|right| offered.contains(right));
    for decision in decisions(policy).filter(|decision| !decision.torn && !told) {
        let finding = match decision.yes("significant") {
            Some(false) => continue,
            Some(true) => {
                let message = format!(
                    "`decision {}` is significant, and people are not told that they can opt out and ask how it works.",
                    decision.name
                );
                let help = "Offer both under the law of California: `offer: [opt_out_automated, access_automated]`.";
                Finding::new(RULE.code, decision.name_span, message).help(help)
            }
            None if decision.says("significant") => continue,
            None => {
                let message = format!(
                    "Nothing says whether `decision {}` is significant in the sense of California's rules.",
                    decision.name
                );
                let help = "If it is about financial services, housing, education, work or health care, say `significant: yes`; else `no`.";
                Finding {
                    severity: Severity::Warning,
                    ..Finding::new(RULE.code, decision.name_span, message).help(help)
                }
            }
        };
        let severity = if policy.day < BINDING { Severity::Warning } else { finding.severity };
        findings.push(Finding { severity, ..finding });
    }
}

/// The first day on which people have these rights.
const BINDING: Date = date(2027, 1, 1);
