//! The law of the United Kingdom where it is not what the GDPR says: the UK GDPR, the Data Protection Act 2018 and PECR as amended.

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack = Pack { regime: Regime::UnitedKingdom, rules: &[] };
