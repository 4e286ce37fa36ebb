//! The law of the United Kingdom where it is not what the GDPR says: the UK GDPR, the Data Protection Act 2018 and PECR as amended.

mod article_13_2_ca;
mod article_22_b;
mod article_22_c;
mod article_27;
mod article_44a;
mod article_46_idta;
mod article_6_1_ea;
mod article_8;
mod dpf;
mod pecr_a1;
mod section_114a;
mod section_164a;
mod transfers;

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack = Pack {
    regime: Regime::UnitedKingdom,
    rules: &[
        article_27::RULE,
        article_6_1_ea::RULE,
        article_8::RULE,
        article_13_2_ca::RULE,
        section_164a::RULE,
        section_114a::RULE,
        article_22_b::RULE,
        article_22_c::RULE,
        article_44a::RULE,
        article_46_idta::RULE,
        dpf::RULE,
        pecr_a1::RULE,
    ],
};
