//! The law of California: the CCPA (Civ. Code § 1798.100 ff.) with its regulations (11 CCR § 7000 ff.), and `CalOPPA`.

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack = Pack { regime: Regime::California, rules: &[] };
