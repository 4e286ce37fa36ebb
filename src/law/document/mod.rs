//! The notice as a whole.

mod address;
mod agreement;
mod compliant;
mod link;
mod link_words;
mod old_law;
mod placeholder;
mod revision;
mod right_all;
mod right_statutory;
mod right_twice;
mod stale;
mod two_words;
mod view;

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack = Pack {
    regime: Regime::Everywhere,
    rules: &[
        agreement::RULE,
        compliant::RULE,
        old_law::RULE,
        address::RULE,
        link_words::RULE,
        two_words::RULE,
        placeholder::RULE,
        link::RULE,
        revision::RULE,
        view::RULE,
        right_statutory::RULE,
        right_twice::RULE,
        right_all::RULE,
        stale::RULE,
    ],
};
