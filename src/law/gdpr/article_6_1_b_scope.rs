//! A contract is a legal basis for what is necessary to perform it, and for nothing else (Art. 6(1)(b)). Marketing, statistics, better
//! services and the prevention of fraud hardly ever are, even if the terms speak of them (EDPB Guidelines 2/2019, paras. 48 to 56; CJEU
//! C-252/21, Meta Platforms, paras. 98 to 102).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis::{marked, on};
use crate::model::Policy;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_6_1_B_SCOPE, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (purpose, basis) in on(policy, &["contract", "pre_contract"]) {
        if let Some(term) = marked(purpose, Mark::BeyondContract) {
            let message = format!("A contract hardly ever covers `{}`.", term.id);
            let finding = Finding::new(RULE.code, basis.span, message).related(purpose.name_span, "the purpose");
            findings.push(finding.help(
                "Choose `consent`, or `legitimate_interests { interest: … }` if people expect it and it is fair to them.",
            ));
        }
    }
}
