//! A contract is a legal basis only for the data of those who are party to it (Art. 6(1)(b)). For the relatives of a customer, for those
//! whom an applicant names, for the people who work for a customer, it is not.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis::{groups, on};
use crate::model::Policy;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_6_1_B_PARTY, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (purpose, basis) in on(policy, &["contract", "pre_contract"]) {
        if let Some((group, value)) = groups(policy, purpose.values("for")).find(|(group, _)| group.has(Mark::NotParty))
        {
            let message =
                format!("`{}` are not party to the contract that `purpose {}` rests on.", group.id, purpose.name);
            let finding = Finding::new(RULE.code, basis.span, message).related(value.span, "they are named here");
            findings
                .push(finding.help("Choose `legitimate_interests { interest: … }` for them, in a purpose of its own."));
        }
    }
}
