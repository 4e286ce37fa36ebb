//! Languages: which are built, which controls, and whether each text is in its own.

mod controlling_built;
mod evidence;
mod fallback;
mod leftover;

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack =
    Pack { regime: Regime::Everywhere, rules: &[controlling_built::RULE, fallback::RULE, leftover::RULE] };
