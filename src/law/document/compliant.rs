//! That the law is followed is shown by what a notice says (GDPR Art. 5(2)), and not by the claim. A notice that calls itself compliant tells
//! its readers nothing, and is wrong as soon as anything in it is.

use crate::finding::codes;
use crate::law::Rule;
use crate::law::wording::{Wording, told_with_another};

pub(super) const RULE: Rule = Rule::new(codes::DOC_COMPLIANT, told_with_another);

pub(super) const WORDING: Wording = Wording {
    code: RULE.code,
    phrases: "phrases-compliant",
    deniable: true,
    message: |phrase, _| format!("`{phrase}` is a claim that tells readers nothing."),
    help: "Take it away. What you do for their data stands in the rest of the notice.",
};
