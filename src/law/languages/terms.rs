//! The law has its words, and each language has them in its official text: Danish `dataansvarlig`, Norwegian `behandlingsansvarlig`. Other
//! words for the same thing make readers look for a difference (GDPR Art. 12(1)).

use crate::finding::codes;
use crate::law::Rule;
use crate::law::wording::{Wording, told_with_another};

pub(super) const RULE: Rule = Rule::new(codes::LANG_TERM, told_with_another);

pub(super) const WORDING: Wording = Wording {
    code: RULE.code,
    phrases: "phrases-terms",
    deniable: false,
    message: |word, language| format!("`{word}` is not the law's word for it in {}.", language.english()),
    help: "Write the law's word.",
};
