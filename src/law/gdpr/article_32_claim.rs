//! Nobody can promise that data is safe whatever happens: the law asks for security that fits the risk (Arts. 5(1)(f) and 32), and a
//! promise of more misleads (Art. 5(1)(a)). What is done can be said: `security` has the measures.

use crate::finding::codes;
use crate::law::Rule;
use crate::law::wording::{Wording, told_with_another};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_32_CLAIM, told_with_another).unverified();

pub(super) const WORDING: Wording = Wording {
    code: RULE.code,
    phrases: "phrases-secure",
    deniable: true,
    message: |phrase, _| format!("`{phrase}` promises more than anybody can keep."),
    help: "Say what you do instead: `security { measures: [encryption_in_transit, access_control] }`.",
};
