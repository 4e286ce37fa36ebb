//! The clauses of 2021 are for recipients to whom the GDPR does not apply. Where it does, because they offer something to people in
//! the EEA or watch what they do there (Art. 3(2)), clauses for that case are still being drafted.

use super::abroad::ways;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_46_SCC_3, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for way in ways(policy).filter(|way| way.item.kind == Kind::Recipient) {
        let Some(applies) = way.item.value("under_gdpr").filter(|_| way.item.yes("under_gdpr") == Some(true)) else {
            continue;
        };
        if let Some(scc) = way.mechanisms.iter().find(|mechanism| mechanism.term.id == "scc") {
            let message = format!(
                "The clauses of 2021 are not made for `recipient {}`, to which the GDPR applies.",
                way.item.name
            );
            let finding =
                Finding::new(RULE.code, scc.value.span, message).related(applies.span, "the GDPR applies to it");
            findings.push(finding.help("See whether a decision of the Commission covers it, or ask your authority."));
        }
    }
}
