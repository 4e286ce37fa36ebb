//! The General Data Protection Regulation, (EU) 2016/679.

mod abroad;
mod article_10;
mod article_13_1_a;
mod article_13_1_a_contact;
mod article_13_1_e;
mod article_13_1_e_name;
mod article_13_1_e_public;
mod article_13_1_e_vague;
mod article_13_1_f;
mod article_13_1_f_copy;
mod article_13_1_f_country;
mod article_13_2_a;
mod article_13_2_a_min;
mod article_13_2_a_start;
mod article_13_2_a_vague;
mod article_13_2_b;
mod article_13_2_d;
mod article_13_2_d_sa;
mod article_13_2_e;
mod article_14_1_d;
mod article_14_2_f;
mod article_14_3;
mod article_14_5;
mod article_14_observed;
mod article_28_3;
mod article_28_ctrl;
mod article_44_1;
mod article_44_eea;
mod article_44_parent;
mod article_44_realm;
mod article_45_1;
mod article_45_3;
mod article_45_dpf;
mod article_45_dpf_risk;
mod article_45_partial;
mod article_46_1;
mod article_46_scc_module;
mod article_46_scc_old;
mod article_46_scc_scope;
mod article_46_tia;
mod article_47;
mod article_49_1;
mod article_49_1_a;
mod article_49_1_interests;
mod article_5_1_e;
mod article_6_1;
mod article_6_1_c_law;
mod article_6_1_f;
mod article_6_1_link;
mod article_87;
mod article_88;
mod article_9_2;
mod article_9_2_a;
mod article_9_2_d;
mod article_9_2_e;
mod article_9_2_law;
mod article_9_4;
mod article_9_bio;
mod article_9_infer;
mod article_9_li;
mod article_9_not_6;
mod origin;

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
        article_13_1_f_copy::RULE,
        article_13_2_a::RULE,
        article_13_2_a_vague::RULE,
        article_13_2_b::RULE,
        article_13_2_d::RULE,
        article_13_2_d_sa::RULE,
        article_13_2_e::RULE,
        article_9_2::RULE,
        article_9_not_6::RULE,
        article_9_2_a::RULE,
        article_9_2_law::RULE,
        article_9_2_d::RULE,
        article_9_2_e::RULE,
        article_9_li::RULE,
        article_9_infer::RULE,
        article_9_bio::RULE,
        article_10::RULE,
        article_88::RULE,
        article_13_1_e_name::RULE,
        article_13_1_e_vague::RULE,
        article_13_1_e_public::RULE,
        article_28_3::RULE,
        article_28_ctrl::RULE,
        article_13_2_a_start::RULE,
        article_5_1_e::RULE,
        article_13_2_a_min::RULE,
        article_49_1_a::RULE,
        article_49_1_interests::RULE,
        article_14_1_d::RULE,
        article_14_2_f::RULE,
        article_14_3::RULE,
        article_14_5::RULE,
        article_14_observed::RULE,
    ],
};

/// The rules that the UK GDPR has otherwise, one a line.
pub(super) const EEA: Pack = Pack {
    regime: Regime::Eea,
    rules: &[
        article_13_1_f::RULE,
        article_44_1::RULE,
        article_9_4::RULE,
        article_87::RULE,
        article_44_parent::RULE,
        article_44_eea::RULE,
        article_44_realm::RULE,
        article_13_1_f_country::RULE,
        article_45_1::RULE,
        article_45_3::RULE,
        article_45_partial::RULE,
        article_45_dpf::RULE,
        article_45_dpf_risk::RULE,
        article_46_1::RULE,
        article_46_scc_old::RULE,
        article_46_scc_module::RULE,
        article_46_scc_scope::RULE,
        article_46_tia::RULE,
        article_47::RULE,
        article_49_1::RULE,
    ],
};
