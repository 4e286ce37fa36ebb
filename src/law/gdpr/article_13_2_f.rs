//! Where a machine alone decides something that weighs on people, they must be told so, how it comes to its result, and what it means for
//! them (Arts. 13(2)(f), 14(2)(g) and 22(1)). The Court of Justice asks for an explanation that they can follow (C-203/22); a trade
//! secret does not excuse silence. For a profile that only helps a person to decide, say `solely: no`.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::decisions;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_F, check);

/// What is to be explained: the field, and what it says.
const FIELDS: [(&str, &str); 2] = [("logic", "how it comes to its result"), ("effect", "what it means for people")];

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for decision in decisions(policy) {
        let lacking: Vec<&(&str, &str)> =
            FIELDS.iter().filter(|(field, _)| !decision.torn && !decision.says(field)).collect();
        if lacking.is_empty() {
            continue;
        }
        let what: Vec<&str> = lacking.iter().map(|(_, what)| *what).collect();
        let message = format!("`decision {}` does not say {}.", decision.name, what.join(" and "));
        let fields: Vec<String> = lacking.iter().map(|(field, _)| format!("`{field}: {{ … }}`")).collect();
        let help = format!("Explain it in words that readers can follow: add {}.", fields.join(" and "));
        findings.push(Finding::new(RULE.code, decision.name_span, message).help(help));
    }
}
