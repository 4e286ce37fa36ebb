//! Languages: which are built, which controls, and where one edition shows the text of another.

mod controlling_built;
mod fallback;

use super::{Pack, regime};

/// The rules, one a line.
pub(super) const PACK: Pack = Pack { applies: regime::always, rules: &[controlling_built::RULE, fallback::RULE] };
