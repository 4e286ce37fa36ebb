//! What follows from the facts alone, whatever law applies.

mod model_empty;
mod model_orphan;
mod model_unknown;
mod when_never;

use super::{Pack, regime};

/// The rules, one a line.
pub(super) const PACK: Pack = Pack {
    applies: regime::always,
    facts: regime::whole,
    rules: &[model_empty::RULE, model_orphan::RULE, model_unknown::RULE, when_never::RULE],
};
