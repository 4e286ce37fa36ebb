//! What is stored and read on devices: Directive 2002/58/EC Art. 5(3), as each country of the EEA and the United Kingdom has it.

mod cookie_info;
mod cookie_life;

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack = Pack { regime: Regime::Gdpr, rules: &[cookie_info::RULE, cookie_life::RULE] };
