//! Where a contract or consent allows a machine to decide alone, people can have a person look at the decision, give their view and contest
//! it (Art. 22(3)). The notice says so, and needs to know whom they reach. Where a law allows the decision, that law lays down what
//! protects them (Art. 22(2)(b)).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::decisions;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_22_3, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for decision in decisions(policy).filter(|decision| !decision.torn && !decision.says("contact")) {
        if decision.word("ground") != Some("law") {
            let message = format!("`decision {}` does not say how people reach a person.", decision.name);
            let finding = Finding::new(RULE.code, decision.name_span, message);
            findings.push(finding.help("Say whom they turn to, to contest it: `contact: privacy_mail`."));
        }
    }
}
