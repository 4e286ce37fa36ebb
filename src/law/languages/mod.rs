//! Languages: which are built, which controls, and whether each text is in its own.

mod controlling_built;
mod evidence;
mod fallback;
mod leftover;

use super::{Pack, regime};

/// The rules, one a line.
pub(super) const PACK: Pack = Pack {
    applies: regime::always,
    facts: regime::whole,
    rules: &[controlling_built::RULE, fallback::RULE, leftover::RULE],
};
