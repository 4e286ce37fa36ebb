//! The clauses of 2021 have four modules: controller to controller (1), controller to processor (2), processor to processor (3),
//! processor to controller (4). One of them is agreed on.

use super::abroad::mechanisms;
use super::article_46_scc_old::is_old;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, What};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_46_SCC_MOD, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for mechanism in mechanisms(policy).filter(|mechanism| mechanism.term.id == "scc") {
        if mechanism.value.with.value("year").is_some_and(is_old) {
            continue;
        }
        let module = mechanism.value.with.value("module");
        let known = module.is_some_and(|module| matches!(module.what, What::Number(1..=4)));
        if mechanism.silent("module") || module.is_some() && !known {
            let place = module.map_or(mechanism.value.span, |module| module.span);
            let message = "Nothing says which of the four modules of the standard contractual clauses is used.";
            let finding = Finding::new(RULE.code, place, message);
            findings.push(
                finding
                    .help("With a processor it is `scc { module: 2 }`, with another controller `scc { module: 1 }`."),
            );
        }
    }
}
