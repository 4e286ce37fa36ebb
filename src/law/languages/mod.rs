//! Languages: which are built, and which controls.

mod controlling_built;

use super::{Pack, regime};

/// The rules, one a line.
pub(super) const PACK: Pack = Pack { applies: regime::always, rules: &[controlling_built::RULE] };
