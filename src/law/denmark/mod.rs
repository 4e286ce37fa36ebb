//! Danish law: databeskyttelsesloven and the acts that stand beside the GDPR in Denmark.

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack = Pack { regime: Regime::Denmark, rules: &[] };
