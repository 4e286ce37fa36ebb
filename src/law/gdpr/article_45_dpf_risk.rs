//! The General Court upheld the decision on the Data Privacy Framework (T-553/23), and an appeal is before the Court of Justice
//! (C-703/25 P). Its two predecessors fell from one day to the next. Whoever has standard contractual clauses beside it does not
//! stop on that day.

use jiff::civil::date;

use super::abroad::ways;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_45_DPF_RISK, check).from(date(2025, 10, 31));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for way in ways(policy) {
        let [mechanism] = way.mechanisms.as_slice() else { continue };
        // One that is not certified, or not in the United States, has a finding that weighs more.
        let us = way.countries().any(|(country, _)| country.code() == "US");
        if us && mechanism.term.id == "dpf" && !mechanism.silent("certified") {
            let message = "This transfer stands on the Data Privacy Framework alone, which is under appeal.";
            let finding = Finding::new(RULE.code, mechanism.value.span, message);
            findings.push(finding.help("Agree on clauses as well: `transfer: [dpf { … }, scc { … }]`."));
        }
    }
}
