//! The names of one policy: which declaration each of them means.

use std::collections::BTreeMap;

use super::value::{ItemId, What};
use crate::schema::Kind;

/// The declarations of a policy by kind and name.
#[derive(Debug, Default)]
pub(super) struct Scope {
    index: BTreeMap<(Kind, String), ItemId>,
}

impl Scope {
    /// Adds a name, and gives the declaration that has it already.
    pub(super) fn add(&mut self, kind: Kind, name: &str, id: ItemId) -> Option<ItemId> {
        let key = (kind, name.to_owned());
        if let Some(first) = self.index.get(&key) {
            return Some(*first);
        }
        self.index.insert(key, id);
        None
    }

    /// The declaration of `kind` called `name`.
    pub(super) fn find(&self, kind: Kind, name: &str) -> Option<ItemId> {
        self.index.get(&(kind, name.to_owned())).copied()
    }

    /// Some kind of which a declaration is called `name`.
    pub(super) fn kind_of(&self, name: &str) -> Option<Kind> {
        self.index.keys().find(|(_, known)| known == name).map(|(kind, _)| *kind)
    }

    /// The names of the declarations of `kind`.
    pub(super) fn names(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.index.keys().filter(move |(known, _)| *known == kind).map(|(_, name)| name.as_str())
    }

    /// What an author calls `what`, where it has a name.
    pub(super) fn name_of(&self, what: &What) -> String {
        #[expect(clippy::wildcard_enum_match_arm, reason = "the others have no names")]
        match what {
            What::Term(term) => term.id.to_owned(),
            What::Declared(id) => {
                let found = self.index.iter().find(|(_, known)| *known == id);
                found.map(|((_, name), _)| name.clone()).unwrap_or_default()
            }
            What::Country(country) => country.to_string(),
            What::Language(language) => language.to_string(),
            _ => String::new(),
        }
    }

    /// The index itself, for the finished policy.
    pub(super) fn into_index(self) -> BTreeMap<(Kind, String), ItemId> {
        self.index
    }
}
