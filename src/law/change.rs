//! What the law says of a material change, and whether a change is about specially protected data.
//!
//! GDPR: another purpose is told of before data is used for it (Arts. 13(3), 14(4)); any other material change before it takes effect (Arts.
//! 5(1)(a), 12(1); WP260 rev.01, paras. 29 to 31). California: no category and no purpose is added before people are told (Civ. Code
//! § 1798.100(a)), and the notice says how material changes are told of (Bus. & Prof. Code § 22575(b)(3)).

use super::protected::{Protected, special};
use super::regime::Regime;
use crate::changes::{Change, Group, Part, Verdict};
use crate::model::{Policy, Value};
use crate::schema::Kind;

/// The provisions that want people to be told of `change` in `policy`, place by place. None where it is not material.
pub fn provisions_on(change: &Change<'_>, policy: &Policy) -> Vec<&'static str> {
    if change.verdict != Verdict::Material {
        return Vec::new();
    }
    let purpose = change.item.kind == Kind::Purpose && change.group == Group::Purposes;
    let collected = change.new.is_some() && (purpose || change.group == Group::Data);
    let laws = [
        (
            Regime::Eea,
            if purpose { "GDPR Arts. 13(3), 14(4)" } else { "GDPR Arts. 5(1)(a), 12(1); WP260 rev.01, paras. 29–31" },
        ),
        (Regime::UnitedKingdom, if purpose { "UK GDPR Arts. 13(3), 14(4)" } else { "UK GDPR Arts. 5(1)(a), 12(1)" }),
        (
            Regime::California,
            if collected { "Cal. Civ. Code § 1798.100(a)" } else { "Cal. Bus. & Prof. Code § 22575(b)(3)" },
        ),
    ];
    laws.into_iter().filter(|(regime, _)| regime.applies(policy)).map(|(_, law)| law).collect()
}

/// The data of a policy that is in a special category (GDPR Art. 9(1)).
#[derive(Debug)]
pub struct SpecialData<'p>(Protected<'p>);

impl<'p> SpecialData<'p> {
    /// That of `policy`.
    pub fn of(policy: &'p Policy) -> Self {
        Self(Protected::find(policy, special))
    }

    /// Whether `change` is about such data, on its side `part`.
    pub fn is_in(&self, change: &Change<'_>, part: Part<'_>) -> bool {
        if change.item.kind == Kind::Data && self.0.is_held_by(&change.item.name) {
            return true;
        }
        let holds = |values: &[Value]| values.iter().any(|value| self.0.holds(value));
        match part {
            Part::Value(value) => self.0.holds(value),
            Part::Fact(fact) => holds(fact.values()),
            Part::Item(item) => item.fields.iter().any(|(_, fact)| holds(fact.values())),
            Part::Words(_) => false,
        }
    }
}
