//! The declarations of a policy with their names: what each is called where, what is removed, what an override changes.

use std::collections::BTreeMap;

use super::amend::{Amend, Changes};
use super::load::Loaded;
use super::near::Guess;
use super::origin::Origins;
use super::scope::{Declared, Gone, Scopes, prefixed};
use super::top::{Draft, Top};
use super::value::ItemId;
use crate::finding::{Finding, Mistake, Sharing};
use crate::schema::Kind;
use crate::source::{SourceMap, Span};

/// The declarations of a policy, before their fields are read.
pub(super) struct Named<'a> {
    /// The declarations, less those that are removed.
    pub(super) drafts: Vec<Draft<'a>>,
    /// What each is called in the policy: the name that its own file gives it, behind the prefix of its import.
    pub(super) names: Vec<String>,
    /// The overrides of each.
    pub(super) overrides: BTreeMap<ItemId, Vec<Amend<'a>>>,
    /// What names mean, file by file.
    pub(super) scopes: Scopes,
}

impl<'a> Named<'a> {
    /// What the files of `unit` declare. `top` is what stands in them.
    pub(super) fn of(top: &mut Top<'a>, unit: &[Loaded], origins: &Origins, sources: &SourceMap) -> Option<Self> {
        let mut drafts = top.distinct();
        let mut scopes = Scopes::new(unit, &declared(&drafts, &BTreeMap::new()))?;
        told(&scopes, &drafts, &mut top.guess, &mut top.findings);
        let amends = std::mem::take(&mut top.amends);
        let own = unit.last().map(|own| own.tree.file);
        let changes = Changes::find(amends, &scopes, &mut top.guess, &mut top.findings);
        let Changes { mut overrides, removed } = changes;
        for (id, _) in overrides.iter().filter(|(_, all)| all.iter().any(|one| Some(one.phrase.span.file) == own)) {
            if let Some(draft) = drafts.get_mut(id.0) {
                // To override is to name.
                draft.imported = false;
            }
        }
        if !removed.is_empty() {
            scopes = Scopes::new(unit, &declared(&drafts, &removed))?;
            let mut kept = Vec::new();
            let mut moved = BTreeMap::new();
            for (at, draft) in drafts.into_iter().enumerate() {
                if !removed.contains_key(&ItemId(at)) {
                    moved.extend(overrides.remove(&ItemId(at)).map(|all| (ItemId(kept.len()), all)));
                    kept.push(draft);
                }
            }
            (drafts, overrides) = (kept, moved);
        }
        let names = names(&drafts, &scopes, origins, sources);
        Some(Self { drafts, names, overrides, scopes })
    }
}

/// The declarations as far as names go, and in the place of those that are removed where that is said.
fn declared<'d>(drafts: &'d [Draft<'_>], removed: &BTreeMap<ItemId, Span>) -> Vec<Declared<'d>> {
    let mut next = 0;
    let mut declared = Vec::new();
    for (at, Draft { kind, name, name_span, absent, .. }) in drafts.iter().enumerate() {
        let gone = removed.get(&ItemId(at)).map(|there| Gone { there: *there, why: "it is removed here" });
        let id = gone.map_or(Ok(ItemId(next)), Err);
        next += usize::from(id.is_ok());
        if !absent {
            declared.push(Declared { file: name_span.file, kind: *kind, name, id });
        }
    }
    declared
}

/// Says what is wrong with the names that imports bring.
fn told(scopes: &Scopes, drafts: &[Draft<'_>], guess: &mut Guess, findings: &mut Vec<Finding>) {
    for clash in &scopes.clashes {
        if let (Some(first), Some(second)) = (drafts.get(clash.first.0), drafts.get(clash.second.0)) {
            let (kind, name) = (second.kind.word(), clash.name.clone());
            findings.push(Sharing::Clash { kind, name, first: first.name_span }.at(second.name_span));
        }
    }
    for (name, span, file, path) in &scopes.lacking {
        let near = guess.nearest(name, scopes.all_names(*file)).map(str::to_owned);
        findings.push(Sharing::Lacking { name: name.clone(), path: path.clone(), near }.at(*span));
    }
    for (path, span) in &scopes.crowded {
        let why = "it brings too many names, each under many prefixes".to_owned();
        findings.push(Mistake::ImportPath { path: path.clone(), why }.at(*span));
    }
}

/// What each declaration is called in the policy. Two that the policy's own file does not tell apart get their file's name too.
fn names(drafts: &[Draft<'_>], scopes: &Scopes, origins: &Origins, sources: &SourceMap) -> Vec<String> {
    let mut taken: BTreeMap<(Kind, String), ItemId> =
        scopes.own_names().map(|(kind, name, id)| ((kind, name.to_owned()), id)).collect();
    let mut names = Vec::new();
    for (at, draft) in drafts.iter().enumerate() {
        let file = draft.name_span.file;
        if draft.absent {
            names.push(draft.name.clone());
            continue;
        }
        let mut name = prefixed(origins.prefix(file), draft.kind, &draft.name);
        let stem = sources.file(file).name.file_stem().unwrap_or_default();
        while *taken.entry((draft.kind, name.clone())).or_insert(ItemId(at)) != ItemId(at) {
            name = format!("{}-{name}", word(stem));
        }
        names.push(name);
    }
    names
}

/// As much of a file's name as can stand in a name.
fn word(stem: &str) -> String {
    let word: String = stem.chars().filter(|sign| sign.is_alphanumeric() || "_-".contains(*sign)).collect();
    if word.starts_with(char::is_alphabetic) { word } else { format!("file{word}") }
}
