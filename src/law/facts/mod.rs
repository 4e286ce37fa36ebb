//! What follows from the facts alone, whatever law applies.

mod model_denied;
mod model_empty;
mod model_kind;
mod model_orphan;
mod model_unknown;
mod scope;
mod when_never;

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack = Pack {
    regime: Regime::Everywhere,
    rules: &[
        scope::RULE,
        model_empty::RULE,
        model_orphan::RULE,
        model_denied::RULE,
        model_kind::RULE,
        model_unknown::RULE,
        when_never::RULE,
    ],
};
