//! Readers are told what is essential in the arrangement of joint controllers (Art. 26(2)): who informs them, who answers their
//! requests, where they turn. Whoever runs a page on a social network, or puts its button on a site, decides together with it
//! (CJEU C-210/16 and C-40/17).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_26_2, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for partner in policy.head().filter(|head| !head.torn).into_iter().flat_map(|head| head.values("joint")) {
        let Some(entity) = policy.declared(partner) else { continue };
        if partner.with.fact("essence").is_none() {
            let message =
                format!("Readers are not told what you have arranged with the joint controller `{}`.", entity.name);
            let help =
                "Add `essence: [{ en: \"We inform you, and both of us answer you.\" }]` in the block behind its name.";
            findings.push(Finding::new(RULE.code, partner.span, message).help(help));
        }
    }
}
