//! What is stored and read on devices: Directive 2002/58/EC Art. 5(3), as each country of the EEA and the United Kingdom has it.

mod cookie_info;
mod cookie_life;

use super::{Pack, regime};

/// The rules, one a line.
pub(super) const PACK: Pack =
    Pack { applies: regime::gdpr, facts: regime::under_gdpr, rules: &[cookie_info::RULE, cookie_life::RULE] };
