//! Only who was asked for consent can withdraw it (Art. 7(3)). Where nothing rests on consent, a promise of it tells readers that they
//! consented, and that they could stop what they cannot (Art. 5(1)(a)).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::promised;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_7_3_NA, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some((rights, value)) = promised(policy, RULE.code) {
        let message =
            format!("`rights {}` promises that consent can be withdrawn, and nothing rests on consent.", rights.name);
        let help = "Take `withdrawal` away, or name the purpose that needs consent: `basis: consent`.";
        findings.push(Finding::new(RULE.code, value.span, message).help(help));
    }
}
