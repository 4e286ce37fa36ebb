//! Norwegian law: personopplysningsloven and the acts that stand beside the GDPR in Norway.

mod cameras;
mod ecom_act_3_15;
mod ecom_act_old;
mod ecommerce_act_8;
mod marketing_act_15;
mod marketing_act_16;
mod section_1;
mod section_11;
mod section_12;
mod section_20;
mod section_5;
mod section_6;
mod section_9;

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack = Pack {
    regime: Regime::Norway,
    rules: &[
        section_5::RULE,
        section_11::RULE,
        section_12::RULE,
        section_6::RULE,
        section_9::RULE,
        ecom_act_3_15::RULE,
        ecom_act_old::RULE,
        section_1::RULE,
        marketing_act_15::RULE,
        marketing_act_16::RULE,
        cameras::RULE,
        section_20::RULE,
        ecommerce_act_8::RULE,
    ],
};
