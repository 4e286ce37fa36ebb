//! From trees to declarations: which kind, which name, which words for readers.
//!
//! The passes, in order: every declaration gets its place and its name; the languages of the policy are looked up, for every text
//! needs them; the fields are typed; what `every` says is inherited; what is overridden is replaced; words are found; what must be
//! said and is not is named.

use std::collections::BTreeMap;

use super::amend::Amend;
use super::load::Loaded;
use super::named::Named;
use super::near::Guess;
use super::notes::because;
use super::origin::Origins;
use super::policy::{Item, Policy};
use super::top::{Draft, Top};
use super::typing::{Typer, entry};
use super::value::{Fields, ItemId};
use super::{absence, anchor, circle, needs, references, text, used};
use crate::finding::{Finding, Mistake};
use crate::schema::{Kind, Words};
use crate::source::{SourceMap, Span};
use crate::syntax::{Atom, AtomKind, Block, Phrase, Tree};
use crate::vocabulary::CHECKED;
use crate::vocabulary::Language;

/// The policy that `unit` declares; its own file is the last. Without a `policy` declaration there is none. `torn` are the places
/// that could not be read, in order.
pub(super) fn policy(
    unit: &[Loaded],
    origins: &Origins,
    sources: &SourceMap,
    torn: &[Span],
    imported_only: bool,
) -> (Option<Policy>, Vec<Finding>) {
    let Some(own) = unit.last() else { return (None, Vec::new()) };
    let mut top = Top::default();
    for Loaded { tree, .. } in unit {
        top.read(tree, tree.file != own.tree.file, torn);
    }
    let head = top.drafts.iter().find(|draft| draft.kind == Kind::Policy && !draft.imported && !draft.absent);
    if head.is_none() && imported_only {
        // It is there for others to import, and is checked with each of them.
        return (None, Vec::new());
    }
    let name = head.map(|head| head.name.clone());
    let languages = head.map(|head| languages(head.phrase)).unwrap_or_default();
    missing_kinds(&mut top, &own.tree);

    let Some(named) = Named::of(&mut top, unit, origins, sources) else { return (None, top.findings) };
    let Named { drafts, names, overrides, scopes } = named;
    let Top { defaults, notes, findings, guess, .. } = top;
    let texts = text::Reader { languages: languages.clone(), sources };
    let mut typer = Typer::new(&scopes, own.tree.file, texts, findings, guess);
    for note in notes {
        typer.note(note, Vec::new());
    }
    let inherited: BTreeMap<Kind, Fields> =
        defaults.iter().map(|every| (every.kind, every.fields(&mut typer))).collect();
    let items = drafts.iter().zip(names).enumerate().map(|(at, (draft, name))| {
        let overrides = overrides.get(&ItemId(at)).map_or(&[][..], Vec::as_slice);
        Item { name, ..item(&mut typer, draft, &inherited, overrides) }
    });
    let items: Vec<Item> = items.collect();

    let Typer { mut findings, allows, mut guess, .. } = typer;
    let known = scopes.own_names().map(|(kind, name, id)| ((kind, name.to_owned()), id));
    // The wording of a right is looked up by the right: one that the policy's own file does not know is not there.
    let named = items.iter().enumerate().filter(|(_, item)| !item.absent && item.kind != Kind::Right);
    let named = named.map(|(at, item)| ((item.kind, item.name.clone()), ItemId(at)));
    let index = known.chain(named).collect();
    let mut policy = Policy { name: name.clone().unwrap_or_default(), languages, items, index, allows, day: CHECKED };
    policy.day = policy.scope().from.unwrap_or(CHECKED);
    references::settle(&mut policy, &scopes);
    for id in own.imports.iter().flat_map(|import| scopes.brought(import)) {
        if let Some(item) = policy.items.get_mut(id.0) {
            item.imported = false;
        }
    }
    used::bring_in(&mut policy);
    findings.extend(absence::check(&policy));
    findings.extend(anchor::check(&policy));
    findings.extend(references::check(&policy, &mut guess));
    findings.extend(circle::check(&policy));
    findings.extend(needs::check(&policy));
    if name.is_some() && findings.is_empty() && torn.is_empty() {
        findings.extend(used::check(&policy));
    }
    (name.map(|_| policy), findings)
}

/// The languages that the policy is published in, before anything else is known. Without any, texts need no language in particular.
fn languages(head: &Phrase) -> Vec<Language> {
    let field = head.block.as_ref().and_then(|block| block.fields().find(|field| field.name == "languages"));
    field.and_then(|field| field.value.as_ref()).map(written).unwrap_or_default()
}

/// The editions that a declaration limits itself to, before its fields are read.
fn editions(declaration: &Phrase) -> Option<Vec<Language>> {
    let find = |block: &Block, name: &str| block.fields().find(|field| field.name == name).cloned();
    let when = find(declaration.block.as_ref()?, "when")?.value?;
    let languages = find(when.block.as_ref()?, "language")?.value?;
    Some(written(&languages))
}

/// The languages that `value` names.
fn written(value: &Phrase) -> Vec<Language> {
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

fn item(typer: &mut Typer<'_>, draft: &Draft<'_>, inherited: &BTreeMap<Kind, Fields>, overrides: &[Amend<'_>]) -> Item {
    let Draft { kind, name, name_span, phrase, absent, imported, torn } = draft;
    let info = kind.info();
    (typer.torn, typer.shapeless, typer.file) = (*torn, *torn, name_span.file);
    let all = typer.texts.languages.clone();
    let editions = overrides.iter().map(|one| one.phrase).rev().chain([*phrase]).find_map(editions);
    if let Some(editions) = editions {
        // An edition that does not say it needs no words for it.
        typer.texts.languages.retain(|language| editions.contains(language));
    }
    typer.within = std::iter::once(phrase.span).chain(overrides.iter().map(|one| one.phrase.span)).collect();
    let block = phrase.block.as_ref();
    let mut fields = block.map(|block| typer.fields(info.fields, block, &draft.title())).unwrap_or_default();
    if *absent {
        if let Err(wrong) = because(phrase, 2) {
            typer.bad_reason(wrong);
        }
    } else {
        if let Some(defaults) = inherited.get(kind) {
            fields.inherit(defaults);
        }
        let mut given = BTreeMap::new();
        for one in overrides {
            one.apply(typer, &mut fields, &mut given);
        }
        typer.file = name_span.file;
        typer.required(info.fields, &fields, &draft.title(), *name_span);
    }
    typer.texts.languages = all;
    let label = fields.value("label").and_then(|label| label.as_words().cloned());
    let vocab = match info.words {
        Words::None => None,
        Words::Needed(vocab) | Words::Optional(vocab) | Words::Entry(vocab) => Some(vocab),
    };
    let entry = vocab.and_then(|vocab| entry(vocab, &fields, name));
    let torn = typer.torn;
    let wordless =
        label.is_none() && entry.is_none() && fields.lacks("label") && fields.lacks("is") && !absent && !torn;
    match info.words {
        Words::Needed(vocab) | Words::Optional(vocab) if wordless => {
            let may_do_without = matches!(info.words, Words::Optional(_)) && has_proper_name(&fields);
            if !may_do_without {
                let kin = Guess::kin(name, vocab.terms().map(|term| term.id));
                let (form, vocabulary) = (typer.own_form(), vocab.noun());
                let mistake = Mistake::NameWords { kind: info.word, name: name.clone(), form, vocabulary, kin };
                typer.findings.push(mistake.at(*name_span));
            }
        }
        Words::Entry(vocab) if entry.is_none() => {
            let near = typer.guess.nearest(name, vocab.terms().map(|term| term.id));
            typer.findings.push(Mistake::NameEntry { kind: info.word, name: name.clone(), near }.at(*name_span));
        }
        Words::None | Words::Needed(_) | Words::Optional(_) | Words::Entry(_) => {}
    }
    Item {
        kind: *kind,
        name: name.clone(),
        name_span: *name_span,
        span: phrase.span,
        absent: *absent,
        label,
        entry,
        fields,
        imported: *imported,
        torn,
    }
}

/// Whether something in the fields can stand where a label would: a name, or for a channel its address.
fn has_proper_name(fields: &Fields) -> bool {
    ["name", "email", "phone", "url", "post", "domains"].iter().any(|field| fields.fact(field).is_some())
}

/// Says which kinds every policy needs and this one lacks.
fn missing_kinds(top: &mut Top<'_>, own: &Tree) {
    let has = |kind| top.drafts.iter().find(|draft| draft.kind == kind && !draft.imported);
    let missing = match (has(Kind::Policy), has(Kind::Notice)) {
        (Some(head), None) => {
            let why = "without one, no page is written";
            Some((Mistake::KindMissing { kind: "notice", why }, head.name_span))
        }
        (None, _) => own.declarations.first().map(|first| {
            let why = "this file declares facts that no policy uses";
            (Mistake::KindMissing { kind: "policy", why }, first.head_span())
        }),
        (Some(_), _) => None,
    };
    top.findings.extend(missing.map(|(mistake, place)| mistake.at(place)));
}
