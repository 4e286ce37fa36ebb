//! The General Data Protection Regulation, (EU) 2016/679.

mod article_13_1_a;
mod article_13_1_a_contact;
mod article_13_1_e;
mod article_13_1_f;
mod article_13_1_f_copy;
mod article_13_2_a;
mod article_13_2_a_vague;
mod article_13_2_b;
mod article_13_2_d;
mod article_13_2_d_sa;
mod article_13_2_e;
mod article_44_1;
mod article_6_1;
mod article_6_1_c_law;
mod article_6_1_f;
mod article_6_1_link;

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack = Pack {
    regime: Regime::Gdpr,
    rules: &[
        article_6_1::RULE,
        article_6_1_link::RULE,
        article_6_1_c_law::RULE,
        article_6_1_f::RULE,
        article_13_1_a::RULE,
        article_13_1_a_contact::RULE,
        article_13_1_e::RULE,
        article_13_1_f::RULE,
        article_13_1_f_copy::RULE,
        article_13_2_a::RULE,
        article_13_2_a_vague::RULE,
        article_13_2_b::RULE,
        article_13_2_d::RULE,
        article_13_2_d_sa::RULE,
        article_13_2_e::RULE,
        article_44_1::RULE,
    ],
};

/// The rules that the UK GDPR has otherwise, one a line.
pub(super) const EEA: Pack = Pack { regime: Regime::Eea, rules: &[] };
