//! A right to complain is of use to someone who knows where. Name the authority of each country whose people the notice speaks to
//! (Art. 77(1)).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, What};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_D_SA, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(right) = policy.find(Kind::Right, "complaint") else { return };
    if let Some(value) = right.value("authority")
        && value.what == What::Word("local")
    {
        let finding =
            Finding::new(RULE.code, value.span, "The notice does not name the authority that takes complaints.");
        findings.push(finding.help("Leave `authority` out, and the authorities of `jurisdictions` are named."));
    }
}
