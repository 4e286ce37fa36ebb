//! A machine may not decide alone on data that the law protects specially, unless people have given explicit consent or a law on a
//! substantial public interest allows it (Art. 22(4) with Art. 9(2)(a) and (g)). That a contract makes it necessary is not enough.

use std::collections::BTreeSet;

use crate::finding::{Code, Finding, codes};
use crate::law::Rule;
use crate::law::rights::decisions;
use crate::model::{Policy, Value};
use crate::vocabulary::Class;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_22_4, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    tell_of_special_data(RULE.code, policy, |ground| ground == Some("contract"), findings);
}

/// Reports the decisions on specially protected data whose ground is `wrong` for it.
pub(in crate::law) fn tell_of_special_data(
    code: Code,
    policy: &Policy,
    wrong: fn(Option<&str>) -> bool,
    findings: &mut Vec<Finding>,
) {
    for decision in decisions(policy).filter(|decision| !decision.torn && wrong(decision.word("ground"))) {
        if let Some(data) = decision.values("uses").iter().find(|data| is_special(policy, data)) {
            let message = format!(
                "`decision {}` is made by a machine alone on data that the law protects specially.",
                decision.name
            );
            let help =
                "Leave that data out, ask for explicit consent (`ground: explicit_consent`), or let a person decide.";
            findings.push(Finding::new(code, data.span, message).help(help));
        }
    }
}

/// Whether the data is in a special category, or has a part that is.
fn is_special(policy: &Policy, data: &Value) -> bool {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![data];
    while let Some(value) = waiting.pop() {
        let Some(data) = policy.declared(value) else {
            if value.as_term().is_some_and(|term| term.class == Class::Special) {
                return true;
            }
            continue;
        };
        if data.word("class").or(data.entry.map(|entry| entry.class.word())) == Some(Class::Special.word()) {
            return true;
        }
        if seen.insert(data.name.as_str()) {
            waiting.extend(data.values("items").iter().chain(data.values("examples")));
        }
    }
    false
}
