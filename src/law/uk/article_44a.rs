//! Data leaves the United Kingdom where British regulations cover the country, with appropriate safeguards, or in exceptional cases (UK
//! GDPR Arts. 44A, 45A, 46, 49). A decision of the European Commission counts for nothing there.

use jiff::civil::date;

use super::transfers::unregulated;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::UK_44A, check).from(date(2026, 2, 5)).replaces(&[codes::GDPR_44_1]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (way, country, place) in unregulated(policy) {
        let field = if way.item.kind.word() == "transfer" { "mechanism" } else { "transfer" };
        let adequacy = way.mechanisms.iter().all(|mechanism| mechanism.term.id == "adequacy");
        let nothing = way.mechanisms.is_empty() && way.item.lacks(field);
        if nothing || (adequacy && !way.mechanisms.is_empty()) {
            let message = format!("No British regulations cover `{country}`, and nothing else allows the transfer.");
            let help =
                "Name what does: `transfer: uk_idta { copy: privacy_mail }`, or `[scc { … }, uk_addendum { … }]`.";
            findings.push(Finding::new(RULE.code, place.span, message).help(help));
        }
    }
}
