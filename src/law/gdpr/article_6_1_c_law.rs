//! A legal obligation follows from a statute (Art. 6(3)). Naming it lets readers see why the data must be kept.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_6_1_C_LAW, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for purpose in policy.all(Kind::Purpose) {
        for basis in purpose.values("basis") {
            let obligation = basis.as_term().is_some_and(|term| term.id == "legal_obligation");
            if obligation && basis.with.lacks("law") {
                let finding = Finding::new(RULE.code, basis.span, "No law is named that obliges you.");
                findings.push(finding.help("Name it: `basis: legal_obligation { law: DK-bookkeeping-act }`."));
            }
        }
    }
}
