//! Controllers who decide together must settle between them who does what: who answers requests, who informs people (Art. 26(1)). Where a
//! law settles it, write `arrangement: none because "…"`. That an arrangement exists is not told to readers.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, What};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_26_1, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for partner in policy.head().filter(|head| !head.torn).into_iter().flat_map(|head| head.values("joint")) {
        let Some(entity) = policy.declared(partner) else { continue };
        let refused = partner.with.value("arrangement").is_some_and(|value| value.what == What::Yes(false));
        if refused || partner.with.fact("arrangement").is_none() {
            let message = format!("There is no arrangement with the joint controller `{}`.", entity.name);
            let help = "Settle who informs people and who answers them, and add `arrangement: yes` in the block behind its name.";
            findings.push(Finding::new(RULE.code, partner.span, message).help(help));
        }
    }
}
