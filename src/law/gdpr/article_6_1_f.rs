//! Whoever relies on legitimate interests must tell readers which interests these are (Arts. 13(1)(d) and 14(2)(b)). The Court of
//! Justice reads this strictly (C-252/21): without the interest there is no basis.

use crate::finding::{Finding, Fix, codes};
use crate::law::Rule;
use crate::model::{Policy, Value};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_6_1_F, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for purpose in policy.all(Kind::Purpose) {
        for basis in purpose.values("basis") {
            let interests = basis.as_term().is_some_and(|term| term.id == "legitimate_interests");
            if interests && basis.with.lacks("interest") {
                let message = "These legitimate interests have no name, so readers cannot weigh them.";
                let help = "Name the interest: `basis: legitimate_interests { interest: preventing_fraud }`.";
                let finding = Finding::new(RULE.code, basis.span, message).help(help);
                findings.push(if basis.with.iter().next().is_none() {
                    finding.fix(place(policy, basis))
                } else {
                    finding
                });
            }
        }
    }
}

/// A place for the interest in each language, to be filled in: until then it is an error of its own.
fn place(policy: &Policy, basis: &Value) -> Fix {
    let texts = policy.languages.iter().map(|language| format!("{language}: \"[your interest]\""));
    let texts: Vec<String> = texts.collect();
    Fix::Behind(basis.span, format!(" {{ interest: {{ {} }} }}", texts.join(", ")))
}
