//! Languages: which are built, which controls, and whether each text is in its own.

mod audience;
mod authority;
mod citation;
mod controlling_audience;
mod controlling_built;
mod controlling_excuse;
mod controlling_public;
mod countries;
mod evidence;
mod fallback;
mod leftover;
mod terms;

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack = Pack {
    regime: Regime::Everywhere,
    rules: &[
        audience::RULE,
        controlling_built::RULE,
        controlling_audience::RULE,
        controlling_excuse::RULE,
        controlling_public::RULE,
        authority::RULE,
        fallback::RULE,
        leftover::RULE,
        terms::RULE,
        citation::RULE,
    ],
};
