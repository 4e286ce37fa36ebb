//! A machine alone may decide about people only where a contract with them makes it necessary, where a law allows it, or where they
//! have given explicit consent (Art. 22(1) and (2)). Legitimate interests are never enough. In the United Kingdom, Arts. 22A to 22D
//! have taken its place.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::decisions;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_22_2, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for decision in decisions(policy).filter(|decision| !decision.torn && !decision.says("ground")) {
        let message = format!("Nothing says what allows `decision {}` to be made by a machine alone.", decision.name);
        let help = "Add `ground: contract`, `ground: law { law: … }` or `ground: explicit_consent`. If a person decides, \
                    say `solely: no`.";
        findings.push(Finding::new(RULE.code, decision.name_span, message).help(help));
    }
}
