//! The Commission's standard clauses alone do not protect data that leaves the United Kingdom: they need the UK Addendum, or the
//! International Data Transfer Agreement in their place (UK GDPR Art. 46(2), DPA 2018 s. 119A).

use jiff::civil::date;

use super::transfers::{is_british, unregulated};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::UK_46_IDTA, check).from(date(2022, 9, 21));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (way, ..) in unregulated(policy).filter(|(way, ..)| !is_british(way)) {
        if let Some(clauses) = way.mechanisms.iter().find(|mechanism| mechanism.term.id == "scc") {
            let message = "These clauses are those of the European Commission, and the UK Addendum is missing.";
            let help = "Add it: `transfer: [scc { … }, uk_addendum { copy: privacy_mail }]`.";
            findings.push(Finding::new(RULE.code, clauses.value.span, message).help(help));
        }
    }
}
