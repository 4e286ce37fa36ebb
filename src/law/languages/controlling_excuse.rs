//! That one edition prevails excuses no wrong translation: each edition must be right for those who read it (GDPR Arts. 5(2) and 12(1);
//! WP260 rev.01, para. 13), and towards consumers what is unclear is read in their favour (Directive 93/13/EEC Art. 5). `controlling`
//! says which prevails in every edition, and that it takes nothing from what the law gives; a clause of one's own does not.

use super::terms;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::wording::{Wording, tell};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::LANG_CTRL_EXCUSE, check);

const WORDING: Wording = Wording {
    code: RULE.code,
    phrases: "phrases-prevails",
    deniable: true,
    message: |phrase, _| format!("`{phrase}`: that an edition prevails excuses no wrong translation."),
    help: "Take it away and name the language in the policy: `controlling: da`. Each edition then says it, and what it does not \
           change.",
};

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    // The texts are read once for all rules of this pack.
    tell(policy, &[&WORDING, &terms::WORDING], findings);
}
