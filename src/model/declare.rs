//! From trees to declarations: which kind, which name, which words for readers.
//!
//! The passes, in order: every declaration gets its place and its name; the languages of the policy are looked up, for every text
//! needs them; the fields are typed; words are found; what `every` says is inherited; what must be said and is not is named.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::near::Guess;
use super::policy::{Item, Policy};
use super::scope::Scope;
use super::typing::{Typer, because, entry};
use super::value::{Fields, ItemId};
use super::{absence, anchor, circle, needs, references, text, used};
use crate::finding::{Finding, Mistake};
use crate::schema::{KINDS, Kind, Naming, Words};
use crate::source::{SourceMap, Span};
use crate::syntax::{Atom, AtomKind, Phrase, Tree};
use crate::vocabulary::Language;

/// Words that mean something wherever a name may stand.
const RESERVED: [&str; 3] = ["all", "none", "unknown"];

/// A declaration before its fields are typed.
struct Draft<'a> {
    kind: Kind,
    name: String,
    name_span: Span,
    phrase: &'a Phrase,
    absent: bool,
    imported: bool,
    torn: bool,
}

impl Draft<'_> {
    /// What a finding calls it: `purpose delivery`.
    fn title(&self) -> String {
        let word = self.kind.word();
        if self.name == word { format!("`{word}`") } else { format!("`{word} {}`", self.name) }
    }
}

/// What `every KIND { … }` says.
struct Every<'a> {
    kind: Kind,
    phrase: &'a Phrase,
    torn: bool,
}

/// What stands at the top of some files.
#[derive(Default)]
struct Top<'a> {
    drafts: Vec<Draft<'a>>,
    defaults: Vec<Every<'a>>,
    notes: Vec<&'a Phrase>,
    findings: Vec<Finding>,
    guess: Guess,
}

/// The policy that `unit` declares; its own file is the last. Without a `policy` declaration there is none. `torn` are the places
/// that could not be read, in order.
pub(super) fn policy(
    unit: &[Rc<Tree>],
    sources: &SourceMap,
    torn: &[Span],
    imported_only: bool,
) -> (Option<Policy>, Vec<Finding>) {
    let Some(own) = unit.last() else { return (None, Vec::new()) };
    let mut top = Top::default();
    for tree in unit {
        top.read(tree, tree.file != own.file, torn);
    }
    let head = top.drafts.iter().find(|draft| draft.kind == Kind::Policy && !draft.imported && !draft.absent);
    if head.is_none() && imported_only {
        // It is there for others to import, and is checked with each of them.
        return (None, Vec::new());
    }
    let name = head.map(|head| head.name.clone());
    let languages = head.map(|head| languages(head.phrase)).unwrap_or_default();
    missing_kinds(&mut top, own);

    let mut scope = Scope::default();
    let kept = top.named(&mut scope);
    let Top { defaults, notes, findings, guess, .. } = top;
    let texts = text::Reader { languages: &languages, sources };
    let mut typer = Typer { scope: &scope, texts, findings, allows: Vec::new(), guess, torn: false, shapeless: false };
    for note in notes {
        typer.note(note, None);
    }
    let inherited: BTreeMap<Kind, Fields> =
        defaults.iter().map(|every| (every.kind, every.fields(&mut typer))).collect();
    let items: Vec<Item> = kept.iter().map(|draft| item(&mut typer, draft, &inherited)).collect();

    let Typer { mut findings, allows, mut guess, .. } = typer;
    let mut policy =
        Policy { name: name.clone().unwrap_or_default(), languages, items, index: scope.into_index(), allows };
    used::bring_in(&mut policy);
    findings.extend(absence::check(&policy));
    findings.extend(anchor::check(&policy));
    findings.extend(references::check(&policy, sources, &mut guess));
    findings.extend(circle::check(&policy, sources));
    findings.extend(needs::check(&policy));
    if name.is_some() && findings.is_empty() && torn.is_empty() {
        findings.extend(used::check(&policy));
    }
    (name.map(|_| policy), findings)
}

impl<'a> Top<'a> {
    /// Takes in what stands at the top of `tree`.
    fn read(&mut self, tree: &'a Tree, imported: bool, torn: &[Span]) {
        let mut next = tree.declarations.iter().skip(1);
        for phrase in &tree.declarations {
            // What is lost behind a declaration may have been part of it.
            let end = next.next().map_or(u32::MAX, |next| next.span.start);
            let torn = any_within(torn, Span { end, ..phrase.span });
            match phrase.name(0) {
                Some("import") => {}
                Some("allow") => self.notes.push(phrase),
                Some("every") => self.every(phrase, torn),
                _ => self.declaration(phrase, imported, torn),
            }
        }
    }

    /// `every purpose { … }`.
    fn every(&mut self, phrase: &'a Phrase, torn: bool) {
        let span = phrase.atoms.get(1).map_or(phrase.span, |atom| atom.span);
        let Some(word) = phrase.name(1) else {
            self.findings.push(Mistake::KindUnnamed { kind: "every" }.at(span));
            return;
        };
        let Some(kind) = self.kind(word, span) else { return };
        if let Some(extra) = phrase.atoms.get(2) {
            self.findings.push(Mistake::KindWords { kind: "every" }.at(extra.span));
        }
        if kind.info().naming == Naming::Single {
            self.findings.push(Mistake::KindEvery { kind: kind.word() }.at(phrase.head_span()));
            return;
        }
        if let Some(first) = self.defaults.iter().find(|first| first.kind == kind) {
            let what = format!("every {}", kind.word());
            let mistake = Mistake::NameSingle { what, first: first.phrase.head_span() };
            self.findings.push(mistake.at(phrase.head_span()));
            return;
        }
        self.defaults.push(Every { kind, phrase, torn });
    }

    /// The kind written `word`. A word with a slip in it is reported, and read as the kind that was probably meant.
    fn kind(&mut self, word: &str, span: Span) -> Option<Kind> {
        let kind = Kind::find(word);
        if kind.is_some() {
            return kind;
        }
        let words = KINDS.iter().map(|info| info.word).chain(["import", "allow", "every"]);
        let near = self.guess.nearest(word, words);
        self.findings.push(Mistake::KindUnknown { word: word.to_owned(), near }.at(span));
        near.and_then(Kind::find)
    }

    fn declaration(&mut self, phrase: &'a Phrase, imported: bool, torn: bool) {
        let Some(first) = phrase.atoms.first() else { return };
        let Some(word) = first.as_name() else {
            self.findings.push(Mistake::KindWordless.at(first.span));
            return;
        };
        let Some(kind) = self.kind(word, first.span) else { return };
        let info = kind.info();
        let Some(name) = phrase.atoms.get(1) else {
            if info.naming == Naming::Single {
                let name = info.word.to_owned();
                self.drafts.push(Draft { kind, name, name_span: first.span, phrase, absent: false, imported, torn });
            } else {
                self.findings.push(Mistake::KindUnnamed { kind: info.word }.at(first.span));
            }
            return;
        };
        let AtomKind::Name(text) = &name.kind else {
            self.findings.push(Mistake::KindUnnamed { kind: info.word }.at(name.span));
            return;
        };
        let absent = text == "none";
        if absent && !info.none {
            self.findings.push(Mistake::KindNone { kind: info.word }.at(phrase.head_span()));
            return;
        }
        if !absent && RESERVED.contains(&text.as_str()) {
            self.findings.push(Mistake::NameReserved { name: text.clone() }.at(name.span));
        }
        if let Some(extra) = phrase.atoms.get(2).filter(|_| !absent) {
            self.findings.push(Mistake::KindWords { kind: info.word }.at(extra.span));
        }
        self.drafts.push(Draft { kind, name: text.clone(), name_span: name.span, phrase, absent, imported, torn });
    }

    /// The declarations whose names are their own, each in `scope`.
    fn named(&mut self, scope: &mut Scope) -> Vec<Draft<'a>> {
        let mut kept: Vec<Draft<'a>> = Vec::new();
        let mut single: BTreeMap<Kind, Span> = BTreeMap::new();
        let mut absent: BTreeMap<Kind, Span> = BTreeMap::new();
        for draft in std::mem::take(&mut self.drafts) {
            let kind = draft.kind.word();
            let first = if draft.absent {
                (!draft.imported).then(|| absent.insert(draft.kind, draft.name_span)).flatten()
            } else {
                let taken = scope.add(draft.kind, &draft.name, ItemId(kept.len()));
                taken.and_then(|first| kept.get(first.0)).map(|first| first.name_span)
            };
            if let Some(first) = first {
                let what = format!("{kind} none");
                let twice = Mistake::NameTwice { kind, name: draft.name.clone(), first };
                let mistake = if draft.absent { Mistake::NameSingle { what, first } } else { twice };
                self.findings.push(mistake.at(draft.name_span));
                continue;
            }
            if draft.kind.info().naming == Naming::Single
                && !draft.imported
                && !draft.absent
                && let Some(first) = single.insert(draft.kind, draft.name_span)
            {
                self.findings.push(Mistake::NameSingle { what: kind.to_owned(), first }.at(draft.name_span));
            }
            kept.push(draft);
        }
        kept
    }
}

impl Every<'_> {
    /// What it says.
    fn fields(&self, typer: &mut Typer<'_>) -> Fields {
        (typer.torn, typer.shapeless) = (self.torn, self.torn);
        let owner = format!("`every {}`", self.kind.word());
        let block = self.phrase.block.as_ref();
        block.map(|block| typer.fields(self.kind.info().fields, block, &owner, self.phrase.span)).unwrap_or_default()
    }
}

/// Whether one of `places`, which are in order, begins in `whole`.
fn any_within(places: &[Span], whole: Span) -> bool {
    let after = places.get(places.partition_point(|place| *place < whole.start_point())..).unwrap_or_default();
    after.first().is_some_and(|place| place.file == whole.file && place.start < whole.end)
}

/// The languages that the policy is published in, before anything else is known. Without any, texts need no language in particular.
fn languages(head: &Phrase) -> Vec<Language> {
    let field = head.block.as_ref().and_then(|block| block.fields().find(|field| field.name == "languages"));
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

fn item(typer: &mut Typer<'_>, draft: &Draft<'_>, inherited: &BTreeMap<Kind, Fields>) -> Item {
    let Draft { kind, name, name_span, phrase, absent, imported, torn } = draft;
    let info = kind.info();
    (typer.torn, typer.shapeless) = (*torn, *torn);
    let block = phrase.block.as_ref();
    let mut fields =
        block.map(|block| typer.fields(info.fields, block, &draft.title(), phrase.span)).unwrap_or_default();
    if *absent {
        if let Err(wrong) = because(phrase, 2) {
            typer.bad_reason(wrong);
        }
    } else {
        if let Some(defaults) = inherited.get(kind) {
            fields.inherit(defaults);
        }
        typer.required(info.fields, &fields, &draft.title(), *name_span);
    }
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
