//! From the United Kingdom the Data Privacy Framework covers recipients in the United States that have taken part in its UK Extension too
//! (SI 2023/1028, in force since 12 October 2023). A certificate for the Union alone is not enough.

use jiff::civil::date;

use super::transfers::{is_british, unregulated};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::UK_DPF, check).from(date(2023, 10, 12));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (way, ..) in unregulated(policy).filter(|(way, ..)| !is_british(way)) {
        let clauses = way.mechanisms.iter().any(|mechanism| mechanism.term.id == "scc");
        if let Some(framework) = way.mechanisms.iter().find(|mechanism| mechanism.term.id == "dpf" && !clauses) {
            let message = format!("Nothing says that `{}` takes part in the UK Extension.", way.item.name);
            let help = "Look it up and add it: `transfer: [dpf { certified: 2026-09-01 }, uk_extension]`. If it does not, use `uk_idta`.";
            findings.push(Finding::new(RULE.code, framework.value.span, message).help(help));
        }
    }
}
