//! What is stored and read on devices, and electronic marketing: Directive 2002/58/EC Arts. 5(3) and 13, as each country of the EEA and
//! the United Kingdom has them.

mod cookie_consent;
mod cookie_gdpr;
mod cookie_info;
mod cookie_life;
mod cookie_nec;
mod cookie_none;
mod cookie_withdraw;
mod device;
mod electronic_mail;
mod email_consent;
mod email_soft;

pub(in crate::law) use cookie_consent::{is_british_exception, without_consent};
pub(in crate::law) use cookie_withdraw::no_way_back;
pub(in crate::law) use device::{is_necessary, is_off_device};
pub(in crate::law) use electronic_mail::{ask_for_permission, electronic, existing_customers};

use crate::law::regime::Regime;
use crate::law::rule::Pack;

/// The rules, one a line.
pub(super) const PACK: Pack = Pack {
    regime: Regime::Gdpr,
    rules: &[
        cookie_consent::RULE,
        cookie_nec::RULE,
        cookie_info::RULE,
        cookie_life::RULE,
        cookie_withdraw::RULE,
        cookie_gdpr::RULE,
        cookie_none::RULE,
        email_consent::RULE,
        email_soft::RULE,
    ],
};
