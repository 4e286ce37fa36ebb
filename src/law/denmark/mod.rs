//! Danish law: databeskyttelsesloven and the acts that stand beside the GDPR in Denmark.

mod cctv_act_3;
mod cctv_act_4_c;
mod cookie_order_3;
mod ecommerce_act_7;
mod marketing_act_10;
mod section_11_2;
mod section_11_3;
mod section_12;
mod section_13;
mod section_13_old;
mod section_39;
mod section_6_2;
mod section_8;

use crate::law::regime::Regime;
use crate::law::rule::Pack;
use crate::model::Policy;
use crate::vocabulary::{Class, Term};

/// The rules, one a line.
pub(super) const PACK: Pack = Pack {
    regime: Regime::Denmark,
    rules: &[
        section_6_2::RULE,
        section_8::RULE,
        section_11_2::RULE,
        section_11_3::RULE,
        section_12::RULE,
        section_13::RULE,
        section_13_old::RULE,
        cookie_order_3::RULE,
        marketing_act_10::RULE,
        cctv_act_3::RULE,
        cctv_act_4_c::RULE,
        section_39::RULE,
        ecommerce_act_7::RULE,
    ],
};

/// Whether the controller is a public authority or body, for which the act has rules of its own.
fn is_public(policy: &Policy) -> bool {
    policy.controller().is_some_and(|controller| controller.yes("public_body") == Some(true))
}

/// A CPR number, or a number whose country is not said.
fn number(class: Class, number: Option<&'static Term>) -> bool {
    let country = number.and_then(Term::country);
    class == Class::NationalId && country.is_none_or(|country| country.code() == "DK")
}
