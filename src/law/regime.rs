//! Which law applies to a policy, and which of its facts that law is about.
//!
//! A regime is on when the policy declares it, or when its controller is established there or its people live there.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::model::{Policy, Value, What, When};
use crate::schema::Kind;
use crate::vocabulary::{Country, holds};

/// A body of law with its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Regime {
    /// What holds whatever law applies.
    Everywhere,
    /// The GDPR in the EEA, and the UK GDPR where it says the same.
    Gdpr,
    /// The GDPR in the EEA alone.
    Eea,
    /// Denmark.
    Denmark,
    /// Norway.
    Norway,
    /// The United Kingdom.
    UnitedKingdom,
    /// California.
    California,
}

impl Regime {
    /// The codes of its places, as scripts see them.
    pub(super) fn places(self) -> &'static [&'static str] {
        match self {
            Self::Everywhere => &[],
            Self::Gdpr => &["EEA", "GB"],
            Self::Eea => &["EEA"],
            Self::Denmark => &["DK"],
            Self::Norway => &["NO"],
            Self::UnitedKingdom => &["GB"],
            Self::California => &["US-CA"],
        }
    }

    /// Whether it applies to `policy`.
    pub(super) fn applies(self, policy: &Policy) -> bool {
        self == Self::Everywhere || places(policy).any(|place| self.holds(place))
    }

    /// Whether it is the law of the place `code`, or of a part of it.
    pub(super) fn holds(self, code: &str) -> bool {
        self.places().iter().any(|place| holds(place, code))
    }

    /// The facts that hold where it does: what holds elsewhere alone neither breaks it nor answers it.
    pub(super) fn facts(self, policy: &Policy) -> Cow<'_, Policy> {
        if self == Self::Everywhere {
            return Cow::Borrowed(policy);
        }
        let jurisdiction: BTreeSet<&str> = places(policy).filter(|place| self.holds(place)).collect();
        let jurisdiction = jurisdiction.into_iter().map(str::to_owned).collect();
        policy.holding(&When { jurisdiction, ..policy.scope() })
    }
}

/// The places whose law applies, declared or implied.
fn places(policy: &Policy) -> impl Iterator<Item = &str> {
    declared(policy).chain(implied(policy).filter_map(country).map(|(_, code)| code))
}

/// The codes of the jurisdictions that the policy declares.
pub(super) fn declared(policy: &Policy) -> impl Iterator<Item = &str> {
    let values = policy.head().map_or(&[][..], |head| head.values("jurisdictions"));
    values
        .iter()
        .filter_map(|value| if let What::Jurisdiction(code) = &value.what { Some(code.as_str()) } else { None })
}

/// The countries that imply their law: where the controller is established, and where its people live.
pub(super) fn implied(policy: &Policy) -> impl Iterator<Item = &Value> {
    let controller = policy.controller().into_iter().flat_map(|controller| controller.values("established"));
    controller.chain(policy.all(Kind::Audience).flat_map(|audience| audience.values("countries")))
}

/// The country that `value` names, and its code.
pub(super) fn country(value: &Value) -> Option<(Country, &str)> {
    if let What::Country(country) = &value.what { Some((*country, country.code())) } else { None }
}
