//! The notice as a whole.

mod agreement;

use super::{Pack, regime};

/// The rules, one a line.
pub(super) const PACK: Pack = Pack { applies: regime::always, facts: regime::whole, rules: &[agreement::RULE] };
