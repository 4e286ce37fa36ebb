//! The names of one policy: which declaration each of them means, file by file.
//!
//! A file knows what it declares and what its imports bring. What it does not know it looks up in the policy's own file: what a shared
//! file names and does not declare is for each policy that imports it to declare.

use std::collections::BTreeMap;

use super::load::{Import, Loaded};
use super::value::ItemId;
use crate::schema::{Kind, Naming, Words};
use crate::source::{FileId, Span};

/// How many names prefixes may multiply into: more come of imports that double each other.
const MAX_NAMES: usize = 10_000;

/// A declaration before its fields are read, as far as names go.
#[derive(Debug, Clone, Copy)]
pub(super) struct Declared<'a> {
    /// Its file.
    pub(super) file: FileId,
    /// Its kind.
    pub(super) kind: Kind,
    /// Its name there.
    pub(super) name: &'a str,
    /// Which it is, or where it was taken away.
    pub(super) id: Meaning,
}

/// What a name means: a declaration, or why there is none.
pub(super) type Meaning = Result<ItemId, Gone>;

/// Why a name that some file declares means nothing here.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gone {
    /// Where that is said.
    pub(super) there: Span,
    /// What is said there.
    pub(super) why: &'static str,
}

/// The names that one file knows.
#[derive(Debug, Default)]
struct Scope {
    index: BTreeMap<Kind, BTreeMap<String, Meaning>>,
    /// Some kind of which a declaration has the name.
    kinds: BTreeMap<String, Kind>,
    count: usize,
}

/// One name for two declarations.
#[derive(Debug)]
pub(super) struct Clash {
    /// The one that has the name.
    pub(super) first: ItemId,
    /// The one that wants it.
    pub(super) second: ItemId,
    /// The name.
    pub(super) name: String,
}

/// The names of a policy, for each of its files.
#[derive(Debug)]
pub(super) struct Scopes {
    own: FileId,
    files: BTreeMap<FileId, Scope>,
    /// The names that stand twice.
    pub(super) clashes: Vec<Clash>,
    /// The imports that bring more names than are kept.
    pub(super) crowded: Vec<(String, Span)>,
    /// The names under `use` that the file does not have: the name, its place, the file.
    pub(super) lacking: Vec<(String, Span, FileId, String)>,
}

impl Scope {
    /// Adds a name, and gives the declaration that has it already.
    fn add(&mut self, kind: Kind, name: String, meaning: Meaning) -> Option<ItemId> {
        let known = self.index.entry(kind).or_default();
        match (known.get(&name), meaning) {
            (Some(Ok(first)), Ok(id)) => return (*first != id).then_some(*first),
            (Some(_), Err(_)) => return None,
            (Some(Err(_)), Ok(_)) | (None, _) => {}
        }
        if meaning.is_ok() {
            // The policy and its controller often share their name, and the controller is meant.
            let some = self.kinds.entry(name.clone()).or_insert(kind);
            if *some == Kind::Policy {
                *some = kind;
            }
        }
        known.insert(name, meaning);
        self.count += 1;
        None
    }

    fn find(&self, kind: Kind, name: &str) -> Option<Meaning> {
        self.index.get(&kind)?.get(name).copied()
    }

    fn has(&self, name: &str) -> bool {
        self.index.values().any(|names| matches!(names.get(name), Some(Ok(_))))
    }

    fn names(&self, kind: Kind) -> impl Iterator<Item = &str> {
        let names = self.index.get(&kind).into_iter().flatten();
        names.filter(|(_, meaning)| meaning.is_ok()).map(|(name, _)| name.as_str())
    }
}

impl Scopes {
    /// The names of `unit`, whose files declare what is in `declared`.
    pub(super) fn new(unit: &[Loaded], declared: &[Declared<'_>]) -> Option<Self> {
        let own = unit.last()?.tree.file;
        let mut scopes =
            Self { own, files: BTreeMap::new(), clashes: Vec::new(), crowded: Vec::new(), lacking: Vec::new() };
        let mut by_file: BTreeMap<FileId, Vec<&Declared<'_>>> = BTreeMap::new();
        for one in declared {
            by_file.entry(one.file).or_default().push(one);
        }
        for Loaded { tree, imports } in unit {
            let mut scope = Scope::default();
            for import in imports {
                scopes.bring(import, &mut scope);
            }
            for one in by_file.get(&tree.file).into_iter().flatten() {
                scopes.enter(&mut scope, one.kind, one.name.to_owned(), one.id);
            }
            scopes.files.insert(tree.file, scope);
        }
        Some(scopes)
    }

    fn enter(&mut self, scope: &mut Scope, kind: Kind, name: String, meaning: Meaning) {
        if let (Some(first), Ok(second)) = (scope.add(kind, name.clone(), meaning), meaning) {
            self.clashes.push(Clash { first, second, name });
        }
    }

    /// Puts what `import` brings into `scope`.
    fn bring(&mut self, import: &Import, scope: &mut Scope) {
        let Some(source) = self.files.remove(&import.target) else { return };
        let wanted = |name: &str| import.names.as_ref().is_none_or(|names| names.iter().any(|(one, _)| one == name));
        for (name, span) in import.names.iter().flatten().filter(|(name, _)| !source.has(name)) {
            self.lacking.push((name.clone(), *span, import.target, import.path.clone()));
        }
        let many = import.prefix.is_some() && scope.count + source.count > MAX_NAMES;
        if many {
            self.crowded.push((import.path.clone(), import.span));
        }
        let all = source.index.iter().flat_map(|(kind, names)| names.iter().map(move |(name, id)| (*kind, name, *id)));
        for (kind, name, meaning) in all.filter(|_| !many) {
            let left_out = Gone { there: import.span, why: "the `use` of this import leaves it out" };
            let meaning = if wanted(name) { meaning } else { Err(left_out) };
            self.enter(scope, kind, prefixed(import.prefix.as_deref(), kind, name), meaning);
        }
        self.files.insert(import.target, source);
    }

    /// The files where `file` looks, in order.
    fn of(&self, file: FileId) -> impl Iterator<Item = &Scope> {
        let outer = (file != self.own).then_some(self.own);
        [Some(file), outer].into_iter().flatten().filter_map(|file| self.files.get(&file))
    }

    /// The declaration of `kind` that `file` calls `name`.
    pub(super) fn find(&self, file: FileId, kind: Kind, name: &str) -> Option<ItemId> {
        self.of(file).find_map(|scope| scope.find(kind, name)).and_then(Result::ok)
    }

    /// Why there is no declaration of `kind` that `file` calls `name`, if some file declares one.
    pub(super) fn gone(&self, file: FileId, kind: Kind, name: &str) -> Option<Gone> {
        self.of(file).find_map(|scope| scope.find(kind, name)).and_then(Result::err)
    }

    /// Some kind of which a declaration is called `name` in `file`.
    pub(super) fn kind_of(&self, file: FileId, name: &str) -> Option<Kind> {
        self.of(file).find_map(|scope| scope.kinds.get(name).copied())
    }

    /// The names of the declarations of `kind` that `file` knows.
    pub(super) fn names(&self, file: FileId, kind: Kind) -> impl Iterator<Item = &str> {
        self.of(file).flat_map(move |scope| scope.names(kind))
    }

    /// Every name that the policy's own file knows.
    pub(super) fn own_names(&self) -> impl Iterator<Item = (Kind, &str, ItemId)> {
        let kinds = self.files.get(&self.own).into_iter().flat_map(|scope| &scope.index);
        let all = kinds.flat_map(|(kind, names)| names.iter().map(move |(name, meaning)| (*kind, name, *meaning)));
        all.filter_map(|(kind, name, meaning)| Some((kind, name.as_str(), meaning.ok()?)))
    }

    /// Every name that `file` has of its own or brings from others.
    pub(super) fn all_names(&self, file: FileId) -> impl Iterator<Item = &str> {
        self.files.get(&file).into_iter().flat_map(|scope| scope.kinds.keys().map(String::as_str))
    }

    /// The declarations that the policy's own file brings by their names.
    pub(super) fn brought<'s>(&'s self, import: &'s Import) -> impl Iterator<Item = ItemId> + 's {
        let names = import.names.iter().flatten();
        let source = self.files.get(&import.target);
        names.flat_map(move |(name, _)| {
            let found = source.into_iter().flat_map(|source| source.index.values());
            found.filter_map(move |names| names.get(name).copied().and_then(Result::ok))
        })
    }
}

/// A name as it is called behind an import. What has no name of its own has none that a prefix could tell from another.
pub(super) fn prefixed(prefix: Option<&str>, kind: Kind, name: &str) -> String {
    let info = kind.info();
    let named = info.naming == Naming::Named && !matches!(info.words, Words::Entry(_));
    // No name that is written in snake_case holds a hyphen, so the prefix is seen and never part of another name.
    prefix.filter(|_| named).map_or_else(|| name.to_owned(), |prefix| format!("{prefix}-{name}"))
}
