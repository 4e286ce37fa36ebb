//! From trees to declarations: which kind, which name, which words for readers.
//!
//! The passes, in order: every declaration gets its place and its name; the languages of the policy are looked up, for every text
//! needs them; the fields are typed; words are found; what `every` says is inherited; what must be said and is not is named.

use std::rc::Rc;

use super::near::nearest;
use super::policy::{Item, Policy};
use super::scope::Scope;
use super::typing::{Typer, entry};
use super::value::{Fields, ItemId, Words as Texts};
use super::{anchor, references, used};
use crate::finding::{Finding, Mistake};
use crate::schema::{KINDS, Kind, Naming, Words};
use crate::source::Span;
use crate::syntax::{Atom, AtomKind, Phrase, Tree};
use crate::vocabulary::Language;

/// A declaration before its fields are typed.
struct Draft<'a> {
    kind: Kind,
    name: String,
    name_span: Span,
    phrase: &'a Phrase,
    absent: bool,
    imported: bool,
}

/// What `every KIND { … }` says.
struct Every<'a> {
    kind: Kind,
    phrase: &'a Phrase,
}

/// The policy that `unit` declares; its own file is the last. Without a `policy` declaration there is none.
pub(super) fn policy(unit: &[Rc<Tree>], imported_only: bool) -> (Option<Policy>, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut drafts = Vec::new();
    let mut defaults = Vec::new();
    let mut notes = Vec::new();
    let own = unit.last().map(|tree| tree.file);
    for tree in unit {
        for phrase in &tree.declarations {
            let imported = Some(tree.file) != own;
            match phrase.name(0) {
                Some("import") => {}
                Some("allow") => notes.push(phrase),
                Some("every") => defaults.extend(every(phrase, &mut findings)),
                _ => drafts.extend(draft(phrase, imported, &mut findings)),
            }
        }
    }

    let mut scope = Scope::default();
    let mut kept: Vec<Draft<'_>> = Vec::new();
    for draft in drafts {
        let taken = (!draft.absent).then(|| scope.add(draft.kind, &draft.name, ItemId(kept.len()))).flatten();
        match taken.and_then(|first| kept.get(first.0)) {
            Some(first) => {
                let (kind, name) = (draft.kind.word(), draft.name.clone());
                findings.push(Mistake::NameTwice { kind, name, first: first.name_span }.at(draft.name_span));
            }
            None => kept.push(draft),
        }
    }

    let languages = languages(&kept);
    let mut typer = Typer { scope: &scope, languages: &languages, findings, allows: Vec::new() };
    for note in notes {
        typer.note(note, None);
    }
    let inherited: Vec<(Kind, Fields)> =
        defaults.iter().map(|every| (every.kind, typed(&mut typer, every.kind, every.phrase, "every"))).collect();
    let items: Vec<Item> = kept.iter().map(|draft| item(&mut typer, draft, &inherited)).collect();
    let (mut findings, allows) = (typer.findings, typer.allows);

    if !imported_only {
        missing_kinds(&kept, own.and_then(|_| unit.last()), &mut findings);
    }
    let name = items.iter().find(|item| item.kind == Kind::Policy && !item.imported).map(|item| item.name.clone());
    let mut policy =
        Policy { name: name.clone().unwrap_or_default(), languages, items, index: scope.into_index(), allows };
    used::bring_in(&mut policy);
    findings.extend(anchor::check(&policy));
    findings.extend(references::check(&policy));
    if name.is_some() && findings.is_empty() {
        findings.extend(used::check(&policy));
    }
    (name.map(|_| policy), findings)
}

/// `every purpose { … }`.
fn every<'a>(phrase: &'a Phrase, findings: &mut Vec<Finding>) -> Option<Every<'a>> {
    let span = phrase.atoms.get(1).map_or(phrase.span, |atom| atom.span);
    match phrase.name(1) {
        Some(word) => match Kind::find(word) {
            Some(kind) => return Some(Every { kind, phrase }),
            None => findings.push(kind_unknown(word).at(span)),
        },
        None => findings.push(Mistake::KindUnnamed { kind: "every" }.at(phrase.span)),
    }
    None
}

fn kind_unknown(word: &str) -> Mistake {
    let near = nearest(word, KINDS.iter().map(|info| info.word).chain(["import", "allow", "every"]));
    Mistake::KindUnknown { word: word.to_owned(), near }
}

fn draft<'a>(phrase: &'a Phrase, imported: bool, findings: &mut Vec<Finding>) -> Option<Draft<'a>> {
    let first = phrase.atoms.first()?;
    let word = first.as_name().unwrap_or("this");
    let Some(kind) = Kind::find(word) else {
        findings.push(kind_unknown(word).at(first.span));
        return None;
    };
    let info = kind.info();
    let draft =
        |name: &str, name_span, absent| Draft { kind, name: name.to_owned(), name_span, phrase, absent, imported };
    match phrase.atoms.as_slice() {
        [_] if info.naming == Naming::Single => Some(draft(info.word, first.span, false)),
        [_] => {
            findings.push(Mistake::KindUnnamed { kind: info.word }.at(first.span));
            None
        }
        [_, name, rest @ ..] => {
            if name.as_name() == Some("none") {
                if !info.none {
                    findings.push(Mistake::KindNone { kind: info.word }.at(name.span));
                    return None;
                }
                return Some(draft("none", name.span, true));
            }
            let AtomKind::Name(text) = &name.kind else {
                findings.push(Mistake::KindUnnamed { kind: info.word }.at(name.span));
                return None;
            };
            if let Some(extra) = rest.first() {
                findings.push(Mistake::KindWords { kind: info.word }.at(extra.span));
            }
            Some(draft(text, name.span, false))
        }
        [] => None,
    }
}

/// The languages that the policy is published in, before anything else is known. Without any, texts need no language in particular.
fn languages(drafts: &[Draft<'_>]) -> Vec<Language> {
    let head = drafts.iter().find(|draft| draft.kind == Kind::Policy && !draft.imported);
    let block = head.and_then(|draft| draft.phrase.block.as_ref());
    let field = block.and_then(|block| block.fields().find(|field| field.name == "languages"));
    let Some(value) = field.and_then(|field| field.value.as_ref()) else { return Vec::new() };
    let names: Vec<&str> = match value.atoms.as_slice() {
        [Atom { kind: AtomKind::List(items), .. }] => items.iter().filter_map(|item| item.name(0)).collect(),
        _ => value.name(0).into_iter().collect(),
    };
    let mut languages: Vec<Language> = Vec::new();
    for language in names.into_iter().filter_map(Language::find) {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages
}

/// The fields of a declaration, typed.
fn typed(typer: &mut Typer<'_>, kind: Kind, phrase: &Phrase, name: &str) -> Fields {
    let owner = if name == kind.word() { format!("`{name}`") } else { format!("`{} {name}`", kind.word()) };
    match &phrase.block {
        Some(block) => typer.fields(kind.info().fields, block, &owner, phrase.span),
        None => Fields::default(),
    }
}

fn item(typer: &mut Typer<'_>, draft: &Draft<'_>, inherited: &[(Kind, Fields)]) -> Item {
    let Draft { kind, name, name_span, phrase, absent, imported } = draft;
    let (kind, name_span) = (*kind, *name_span);
    let info = kind.info();
    let mut fields = typed(typer, kind, phrase, name);
    if !absent {
        for (_, defaults) in inherited.iter().filter(|(of, _)| *of == kind) {
            fields.inherit(defaults);
        }
        let owner = if name == info.word { format!("`{name}`") } else { format!("`{} {name}`", info.word) };
        typer.required(info.fields, &fields, &owner, name_span);
    }
    let label = label(&fields);
    let vocab = match info.words {
        Words::None => None,
        Words::Needed(vocab) | Words::Optional(vocab) | Words::Entry(vocab) => Some(vocab),
    };
    let entry = vocab.and_then(|vocab| entry(vocab, &fields, name));
    let wordless =
        label.is_none() && entry.is_none() && fields.fact("label").is_none() && fields.fact("is").is_none() && !absent;
    match info.words {
        Words::Needed(vocab) if wordless => {
            let vocabulary = vocab.noun();
            typer.findings.push(Mistake::NameWords { kind: info.word, name: name.clone(), vocabulary }.at(name_span));
        }
        Words::Optional(vocab) if wordless && !has_proper_name(&fields) => {
            let vocabulary = vocab.noun();
            typer.findings.push(Mistake::NameWords { kind: info.word, name: name.clone(), vocabulary }.at(name_span));
        }
        Words::Entry(vocab) if entry.is_none() => {
            let near = nearest(name, vocab.terms().map(|term| term.id));
            typer.findings.push(Mistake::NameEntry { kind: info.word, name: name.clone(), near }.at(name_span));
        }
        Words::None | Words::Needed(_) | Words::Optional(_) | Words::Entry(_) => {}
    }
    Item {
        kind,
        name: name.clone(),
        name_span,
        span: phrase.span,
        absent: *absent,
        label,
        entry,
        fields,
        imported: *imported,
    }
}

fn label(fields: &Fields) -> Option<Texts> {
    fields.value("label")?.as_words().cloned()
}

/// Whether something in the fields can stand where a label would: a name, or for a channel its address.
fn has_proper_name(fields: &Fields) -> bool {
    ["name", "email", "phone", "url", "post", "domains"].iter().any(|field| fields.fact(field).is_some())
}

/// Says which kinds every policy needs and this one lacks.
fn missing_kinds(drafts: &[Draft<'_>], tree: Option<&Rc<Tree>>, findings: &mut Vec<Finding>) {
    let own = |kind| drafts.iter().find(|draft| draft.kind == kind && !draft.imported);
    let Some(head) = own(Kind::Policy) else {
        let place = tree.and_then(|tree| tree.declarations.first()).map(Phrase::head_span);
        if let Some(place) = place {
            let why = "this file declares facts that no policy uses";
            findings.push(Mistake::KindMissing { kind: "policy", why }.at(place));
        }
        return;
    };
    if own(Kind::Notice).is_none() {
        let why = "without one, no page is written";
        findings.push(Mistake::KindMissing { kind: "notice", why }.at(head.name_span));
    }
}
