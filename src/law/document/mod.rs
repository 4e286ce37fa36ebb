//! The notice as a whole.

mod agreement;
mod revision;
mod right_statutory;
mod right_twice;
mod view;

use super::{Pack, regime};

/// The rules, one a line.
pub(super) const PACK: Pack = Pack {
    applies: regime::always,
    facts: regime::whole,
    rules: &[agreement::RULE, revision::RULE, view::RULE, right_statutory::RULE, right_twice::RULE],
};
