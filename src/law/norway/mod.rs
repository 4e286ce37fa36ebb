//! Norwegian law: personopplysningsloven and the acts that stand beside the GDPR in Norway.

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack = Pack { regime: Regime::Norway, rules: &[] };
