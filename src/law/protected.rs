//! Which purposes use data that the law protects specially, however deep it lies in the categories that they name.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Item, Policy, Value, What};
use crate::schema::Kind;
use crate::vocabulary::{Class, Term};

/// The declared categories of data that hold something of one kind, and how to know that kind.
#[derive(Debug)]
pub(super) struct Protected<'p> {
    policy: &'p Policy,
    is: fn(Class, Option<&'static Term>) -> bool,
    holders: BTreeSet<&'p str>,
}

impl<'p> Protected<'p> {
    /// What `is` knows by its class and, where it is built in, by its concept.
    pub(super) fn find(policy: &'p Policy, is: fn(Class, Option<&'static Term>) -> bool) -> Self {
        let mut holders = BTreeSet::new();
        let mut wholes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut waiting: Vec<&str> = Vec::new();
        for data in policy.all(Kind::Data) {
            let parts = || data.values("items").iter().chain(data.values("examples"));
            let own = class(data).is_some_and(|class| is(class, data.entry));
            if own || parts().filter_map(Value::as_term).any(|term| is(term.class, Some(term))) {
                waiting.push(&data.name);
            }
            for part in parts().filter_map(|part| policy.declared(part)) {
                wholes.entry(&part.name).or_default().push(&data.name);
            }
        }
        while let Some(name) = waiting.pop() {
            if holders.insert(name) {
                waiting.extend(wholes.get(name).into_iter().flatten().copied());
            }
        }
        Self { policy, is, holders }
    }

    /// The first of `values` that is, or holds, something of the kind.
    pub(super) fn first<'v>(&self, values: &'v [Value]) -> Option<&'v Value> {
        values.iter().find(|value| self.holds(value))
    }

    /// Those of `values` that are, or hold, something of the kind.
    pub(super) fn all<'v>(&self, values: &'v [Value]) -> impl Iterator<Item = &'v Value> {
        values.iter().filter(|value| self.holds(value))
    }

    /// Whether the category of data called `name` is, or holds, something of the kind.
    pub(super) fn is_held_by(&self, name: &str) -> bool {
        self.holders.contains(name)
    }

    /// Whether `value` is, or holds, something of the kind.
    pub(super) fn holds(&self, value: &Value) -> bool {
        if let Some(term) = value.as_term() {
            return (self.is)(term.class, Some(term));
        }
        if let Some(data) = self.policy.declared(value) {
            return self.is_held_by(&data.name);
        }
        if value.what != What::All {
            return false;
        }
        let left_out: BTreeSet<&str> = value
            .with
            .values("except")
            .iter()
            .filter_map(|data| Some(self.policy.declared(data)?.name.as_str()))
            .collect();
        left_out.iter().filter(|name| self.holders.contains(*name)).count() < self.holders.len()
    }
}

/// The class that the author gives, else that of the concept behind it. Biometric data that identifies nobody is ordinary data (GDPR
/// Art. 9(1)).
pub(super) fn class(data: &Item) -> Option<Class> {
    if data.yes("identifies") == Some(false) {
        return Some(Class::Ordinary);
    }
    match data.word("class") {
        Some(word) => {
            [Class::Special, Class::Criminal, Class::NationalId].into_iter().find(|class| class.word() == word)
        }
        None => data.entry.map(|entry| entry.class),
    }
}

/// Data in a special category (GDPR Art. 9(1)).
pub(super) fn special(class: Class, _: Option<&'static Term>) -> bool {
    class == Class::Special
}

/// Data on convictions and offences (GDPR Art. 10).
pub(super) fn criminal(class: Class, _: Option<&'static Term>) -> bool {
    class == Class::Criminal
}
