//! The General Data Protection Regulation, (EU) 2016/679.

mod abroad;
mod article_10;
mod article_12_1_change;
mod article_12_1_child;
mod article_12_1_hedges;
mod article_12_1_read;
mod article_12_1_separate;
mod article_12_2;
mod article_12_3;
mod article_12_3_max;
mod article_12_5;
mod article_12_6;
mod article_13_1_a;
mod article_13_1_a_contact;
mod article_13_1_a_multi;
mod article_13_1_a_rep;
mod article_13_1_b;
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
mod article_13_2_c;
mod article_13_2_d;
mod article_13_2_d_contact;
mod article_13_2_d_sa;
mod article_13_2_e;
mod article_13_2_e_cons;
mod article_13_2_e_conseq;
mod article_13_2_f;
mod article_13_2_f_profiling;
mod article_14_1_d;
mod article_14_2_f;
mod article_14_3;
mod article_14_5;
mod article_14_observed;
mod article_20_1;
mod article_20_1_na;
mod article_21_1;
mod article_21_1_na;
mod article_21_2;
mod article_21_6;
mod article_22_2;
mod article_22_3;
mod article_22_4;
mod article_22_child;
mod article_26_1;
mod article_26_2;
mod article_27_1;
mod article_27_2;
mod article_27_3;
mod article_28_3;
mod article_28_ctrl;
mod article_32_claim;
mod article_37_1;
mod article_37_1_bc;
mod article_38_6;
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
mod article_6_1_b_party;
mod article_6_1_b_scope;
mod article_6_1_c_law;
mod article_6_1_d;
mod article_6_1_e_law;
mod article_6_1_f;
mod article_6_1_f_ads;
mod article_6_1_f_bal;
mod article_6_1_f_pub;
mod article_6_1_f_vague;
mod article_6_1_link;
mod article_6_1_multi;
mod article_6_1_recognised;
mod article_6_3_foreign;
mod article_6_4;
mod article_7_2;
mod article_7_3_easy;
mod article_7_3_na;
mod article_7_gran;
mod article_7_imbal;
mod article_87;
mod article_88;
mod article_8_1;
mod article_8_1_low;
mod article_8_2;
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
mod dsa_28;
mod origin;
mod time;

pub(super) use abroad::{Way, ways};
pub(super) use article_22_4::tell_of_special_data;
pub(super) use time::days;

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack = Pack {
    regime: Regime::Gdpr,
    rules: &[
        article_6_1::RULE,
        article_6_1_multi::RULE,
        article_6_1_link::RULE,
        article_6_1_b_scope::RULE,
        article_6_1_b_party::RULE,
        article_6_1_c_law::RULE,
        article_6_1_d::RULE,
        article_6_1_e_law::RULE,
        article_6_1_f::RULE,
        article_6_1_f_vague::RULE,
        article_6_1_f_bal::RULE,
        article_6_1_f_pub::RULE,
        article_6_1_f_ads::RULE,
        article_6_4::RULE,
        article_7_2::RULE,
        article_7_3_easy::RULE,
        article_7_gran::RULE,
        article_7_imbal::RULE,
        article_8_1::RULE,
        article_8_2::RULE,
        article_12_1_child::RULE,
        article_13_1_a::RULE,
        article_13_1_a_contact::RULE,
        article_13_1_a_multi::RULE,
        article_13_1_a_rep::RULE,
        article_13_1_b::RULE,
        article_13_1_e::RULE,
        article_13_1_f_copy::RULE,
        article_13_2_a::RULE,
        article_13_2_a_vague::RULE,
        article_13_2_b::RULE,
        article_13_2_c::RULE,
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
        article_13_2_e_conseq::RULE,
        article_13_2_e_cons::RULE,
        article_26_1::RULE,
        article_26_2::RULE,
        article_37_1::RULE,
        article_37_1_bc::RULE,
        article_38_6::RULE,
        article_12_1_hedges::RULE,
        article_12_1_read::RULE,
        article_12_1_change::RULE,
        article_12_1_separate::RULE,
        article_12_2::RULE,
        article_12_3::RULE,
        article_12_3_max::RULE,
        article_12_5::RULE,
        article_12_6::RULE,
        article_13_2_d_contact::RULE,
        article_13_2_f::RULE,
        article_13_2_f_profiling::RULE,
        article_20_1::RULE,
        article_20_1_na::RULE,
        article_21_1::RULE,
        article_21_1_na::RULE,
        article_21_2::RULE,
        article_21_6::RULE,
        article_7_3_na::RULE,
        article_22_child::RULE,
        article_32_claim::RULE,
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
        article_27_1::RULE,
        article_27_2::RULE,
        article_27_3::RULE,
        article_6_3_foreign::RULE,
        article_8_1_low::RULE,
        article_6_1_recognised::RULE,
        article_22_2::RULE,
        article_22_3::RULE,
        article_22_4::RULE,
        dsa_28::RULE,
    ],
};
