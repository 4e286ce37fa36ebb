//! Since 30 September 2026 the regulator in the United Kingdom is the Information Commission, in the place of the Information Commissioner
//! (DPA 2018 s. 114A). It is still called ICO for short.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::wording::{Wording, tell};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::UK_SA_NAME, check).from(date(2026, 9, 30));

const WORDING: Wording = Wording {
    code: RULE.code,
    phrases: "phrases-british-regulator",
    deniable: false,
    message: |phrase, _| format!("`{phrase}` has given way to the Information Commission."),
    help: "Write `Information Commission`, or leave the sentence out: the notice names the authority itself.",
};

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    tell(policy, &[&WORDING], findings);
}
