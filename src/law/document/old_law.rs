//! What no longer holds protects nobody and gives nobody a right: the Privacy Shield (CJEU C-311/18), Safe Harbor (CJEU C-362/14), Directive
//! 95/46/EC (GDPR Art. 94) and the laws that carried it out. A notice that names one was not read for years. That it no longer holds may
//! be said.

use crate::finding::codes;
use crate::law::Rule;
use crate::law::wording::{Wording, told_with_another};

pub(super) const RULE: Rule = Rule::new(codes::DOC_OLD_LAW, told_with_another);

pub(super) const WORDING: Wording = Wording {
    code: RULE.code,
    phrases: "phrases-old-law",
    deniable: true,
    message: |phrase, _| format!("`{phrase}` no longer holds."),
    help: "Name what holds today: the GDPR, the law of the country, a decision or clauses that are in force.",
};
