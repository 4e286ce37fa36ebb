//! The law of California: the CCPA (Civ. Code § 1798.100 ff.) with its regulations (11 CCR § 7000 ff.), and `CalOPPA`.

mod business_code_22575_1;
mod business_code_22575_2;
mod business_code_22575_3;
mod business_code_22575_4;
mod business_code_22575_5;
mod business_code_22575_6;
mod business_code_22577;
mod business_code_22581;
mod facts;
mod regulation_7003;
mod regulation_7011_1a;
mod regulation_7011_1b;
mod regulation_7011_1d;
mod regulation_7011_1g;
mod regulation_7011_1h;
mod regulation_7011_1k;
mod regulation_7011_3;
mod regulation_7011_d;
mod regulation_7012;
mod regulation_7013;
mod regulation_7014;
mod regulation_7015;
mod regulation_7016;
mod regulation_7025;
mod regulation_7102;
mod regulation_7200;
mod section_1798_100_a1;
mod section_1798_100_a1_purpose;
mod section_1798_100_a1_sold;
mod section_1798_100_a2;
mod section_1798_100_a3;
mod section_1798_120_c;
mod section_1798_130_a1;
mod section_1798_130_a2;
mod section_1798_130_a5;
mod section_1798_140_d;
mod section_1798_83;
mod the_rights;

pub(super) use facts::business;
pub use facts::rights;

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack = Pack {
    regime: Regime::California,
    rules: &[
        section_1798_140_d::RULE,
        section_1798_100_a1::RULE,
        section_1798_100_a1_purpose::RULE,
        section_1798_100_a1_sold::RULE,
        section_1798_100_a2::RULE,
        section_1798_100_a3::RULE,
        regulation_7012::RULE,
        section_1798_130_a5::RULE,
        regulation_7011_1a::RULE,
        regulation_7011_1b::RULE,
        regulation_7011_1d::RULE,
        regulation_7011_1g::RULE,
        regulation_7011_1h::RULE,
        regulation_7011_1k::RULE,
        the_rights::RULE,
        section_1798_130_a1::RULE,
        section_1798_130_a2::RULE,
        regulation_7011_3::RULE,
        regulation_7013::RULE,
        regulation_7014::RULE,
        regulation_7015::RULE,
        regulation_7016::RULE,
        regulation_7025::RULE,
        section_1798_120_c::RULE,
        regulation_7003::RULE,
        regulation_7011_d::RULE,
        regulation_7200::RULE,
        regulation_7102::RULE,
        section_1798_83::RULE,
        business_code_22575_1::RULE,
        business_code_22575_2::RULE,
        business_code_22575_3::RULE,
        business_code_22575_4::RULE,
        business_code_22575_5::RULE,
        business_code_22575_6::RULE,
        business_code_22577::RULE,
        business_code_22581::RULE,
    ],
};
