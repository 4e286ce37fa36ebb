//! The names of one policy: which declaration each of them means.

use std::collections::BTreeMap;

use super::value::ItemId;
use crate::schema::Kind;

/// The declarations of a policy by kind and name.
#[derive(Debug, Default)]
pub(super) struct Scope {
    index: BTreeMap<(Kind, String), ItemId>,
    /// Some kind of which a declaration has the name.
    kinds: BTreeMap<String, Kind>,
}

impl Scope {
    /// Adds a name, and gives the declaration that has it already.
    pub(super) fn add(&mut self, kind: Kind, name: &str, id: ItemId) -> Option<ItemId> {
        if let Some(first) = self.find(kind, name) {
            return Some(first);
        }
        self.index.insert((kind, name.to_owned()), id);
        // The policy and its controller often share their name, and the controller is meant.
        let known = self.kinds.entry(name.to_owned()).or_insert(kind);
        if *known == Kind::Policy {
            *known = kind;
        }
        None
    }

    /// The declaration of `kind` called `name`.
    pub(super) fn find(&self, kind: Kind, name: &str) -> Option<ItemId> {
        self.index.get(&(kind, name.to_owned())).copied()
    }

    /// Some kind of which a declaration is called `name`.
    pub(super) fn kind_of(&self, name: &str) -> Option<Kind> {
        self.kinds.get(name).copied()
    }

    /// The names of the declarations of `kind`.
    pub(super) fn names(&self, kind: Kind) -> impl Iterator<Item = &str> {
        let from = self.index.range((kind, String::new())..);
        from.take_while(move |((known, _), _)| *known == kind).map(|((_, name), _)| name.as_str())
    }

    /// The index itself, for the finished policy.
    pub(super) fn into_index(self) -> BTreeMap<(Kind, String), ItemId> {
        self.index
    }
}
