//! The clauses of 2001, 2004 and 2010 were repealed on 27 September 2021, and contracts with them held until 27 December 2022
//! (Decision (EU) 2021/914, Art. 4). Since then only those of 2021 do.

use jiff::civil::date;

use super::abroad::mechanisms;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, Value, What};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_46_SCC_OLD, check).from(date(2022, 12, 28));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for mechanism in mechanisms(policy).filter(|mechanism| mechanism.term.id == "scc") {
        if let Some(year) = mechanism.value.with.value("year").filter(|year| is_old(year)) {
            let message = "The standard contractual clauses from before 2021 no longer allow a transfer.";
            let finding = Finding::new(RULE.code, year.span, message);
            findings.push(finding.help("Agree on those of 2021, and leave `year` out."));
        }
    }
}

/// Whether the clauses are older than those of 2021.
pub(super) fn is_old(year: &Value) -> bool {
    matches!(year.what, What::Number(year) if year < 2021)
}
