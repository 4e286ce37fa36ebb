//! The notice as a whole.

mod agreement;
mod compliant;
mod link;
mod placeholder;
mod revision;
mod right_all;
mod right_statutory;
mod right_twice;
mod stale;
mod view;

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack = Pack {
    regime: Regime::Everywhere,
    rules: &[
        agreement::RULE,
        compliant::RULE,
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
