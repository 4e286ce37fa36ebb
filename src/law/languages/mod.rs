//! Languages: which are built, and which controls.

mod controlling_built;

use super::{Pack, regime};

/// The rules, one a line.
pub(super) const PACK: Pack = Pack { applies: regime::always, facts: regime::whole, rules: &[controlling_built::RULE] };
