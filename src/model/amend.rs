//! `override KIND name { … }` and `remove KIND name`: what they change, and whether it is there.

use std::collections::BTreeMap;

use super::near::Guess;
use super::scope::Scopes;
use super::typing::{INHERITED, Typer};
use super::value::{Fact, Fields, ItemId, State, Value, What};
use crate::finding::{Finding, Mistake, Sharing};
use crate::schema::{Kind, Naming};
use crate::source::Span;
use crate::syntax::Phrase;

/// An `override` or a `remove`, before its fields are read.
#[derive(Debug)]
pub(super) struct Amend<'a> {
    /// `override` or `remove`.
    word: &'static str,
    kind: Kind,
    name: Option<String>,
    /// The whole of it.
    pub(super) phrase: &'a Phrase,
    torn: bool,
}

/// What a policy's overrides and removals change, by what they change.
#[derive(Debug, Default)]
pub(super) struct Changes<'a> {
    /// The overrides of each declaration.
    pub(super) overrides: BTreeMap<ItemId, Vec<Amend<'a>>>,
    /// What is taken away, and where that is said.
    pub(super) removed: BTreeMap<ItemId, Span>,
}

impl<'a> Amend<'a> {
    /// What `phrase` says of a declaration of `kind`. `torn` if something of it could not be read.
    pub(super) fn read(phrase: &'a Phrase, kind: Kind, torn: bool, findings: &mut Vec<Finding>) -> Option<Self> {
        let word = if phrase.name(0) == Some("remove") { "remove" } else { "override" };
        let name = phrase.name(2).map(str::to_owned);
        let name_span = phrase.atoms.get(2).or(phrase.atoms.get(1)).map_or(phrase.span, |atom| atom.span);
        if kind == Kind::Policy {
            findings.push(Sharing::Head { word }.at(phrase.head_span()));
            return None;
        }
        if name.is_none() && (kind.info().naming == Naming::Named || phrase.atoms.len() > 2) {
            findings.push(Mistake::KindUnnamed { kind: word }.at(name_span));
            return None;
        }
        if let Some(extra) = phrase.atoms.get(3) {
            findings.push(Mistake::KindWords { kind: word }.at(extra.span));
        }
        let empty = phrase.block.as_ref().is_none_or(|block| block.entries.is_empty());
        match (&phrase.block, word) {
            (Some(block), "remove") => findings.push(Sharing::Block { word }.at(block.span)),
            (_, "override") if empty && !torn => findings.push(Sharing::Block { word }.at(phrase.head_span())),
            _ => {}
        }
        Some(Self { word, kind, name, phrase, torn })
    }

    fn removes(&self) -> bool {
        self.word == "remove"
    }

    /// What it is about: `purpose delivery`.
    fn title(&self) -> String {
        let kind = self.kind.word();
        self.name.as_ref().map_or_else(|| format!("`{kind}`"), |name| format!("`{kind} {name}`"))
    }

    /// The declaration that it is about.
    fn target(&self, scopes: &Scopes) -> Option<ItemId> {
        let file = self.phrase.span.file;
        let find = |name: &str| scopes.find(file, self.kind, name);
        match &self.name {
            Some(name) => find(name),
            // What stands once needs no name, and may have one.
            None => find(self.kind.word()).or_else(|| scopes.names(file, self.kind).next().and_then(find)),
        }
    }

    /// That there is nothing of the kind that is called so.
    fn astray(&self, scopes: &Scopes, guess: &mut Guess) -> Finding {
        let file = self.phrase.span.file;
        let name = self.name.clone().unwrap_or_default();
        let near = guess.nearest(&name, scopes.names(file, self.kind)).map(str::to_owned);
        let other = scopes.kind_of(file, &name).filter(|kind| *kind != self.kind).map(Kind::word);
        let mistake = Sharing::Target { word: self.word, title: self.title(), name, near, other };
        mistake.at(self.phrase.head_span())
    }

    /// Puts what it says in the place of what `fields` say. `given` are the fields that another override gave before.
    pub(super) fn apply(&self, typer: &mut Typer<'_>, fields: &mut Fields, given: &mut BTreeMap<&'static str, Span>) {
        let Some(block) = &self.phrase.block else { return };
        let torn = typer.torn;
        (typer.torn, typer.shapeless, typer.overriding) = (self.torn, self.torn, true);
        typer.file = self.phrase.span.file;
        let title = self.title();
        let said = typer.fields(self.kind.info().fields, block, &format!("`override` of {title}"));
        typer.overriding = false;
        typer.torn |= torn;
        for (name, fact) in said.iter() {
            if let Some(first) = given.insert(name, fact.span) {
                let mistake = Sharing::FieldTwice { field: name, title: title.clone(), first };
                typer.findings.push(mistake.at(fact.span));
                continue;
            }
            let fact = kept(typer, name, fact, fields, &title);
            fields.set(name, fact);
        }
    }
}

/// `fact` with what was there in the place of `inherited`.
fn kept(typer: &mut Typer<'_>, name: &'static str, fact: &Fact, fields: &Fields, title: &str) -> Fact {
    let before = fields.values(name);
    let lost = fact.lost || fields.fact(name).is_some_and(|before| before.lost);
    let mut values: Vec<Value> = Vec::new();
    let Some(at) = fact.values().iter().position(|value| value.what == What::Word(INHERITED)) else {
        return fact.clone();
    };
    for (place, value) in fact.values().iter().enumerate() {
        if place == at {
            if before.is_empty() && !lost {
                let mistake = Sharing::NothingInherited { field: name, title: title.to_owned() };
                typer.findings.push(mistake.at(value.span));
            }
            values.extend(before.iter().cloned());
            continue;
        }
        if let Some(first) = before.iter().find(|one| one.what == value.what && one.with == value.with) {
            let text = typer.texts.sources.text(value.span).to_owned();
            typer.findings.push(Mistake::TypeTwice { text, first: first.span }.at(value.span));
            continue;
        }
        values.push(value.clone());
    }
    Fact { state: State::Values(values), span: fact.span, lost }
}

impl<'a> Changes<'a> {
    /// Finds what each of `amends` is about.
    pub(super) fn find(
        amends: Vec<Amend<'a>>,
        scopes: &Scopes,
        guess: &mut Guess,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let mut changes = Self::default();
        let mut first: BTreeMap<ItemId, Span> = BTreeMap::new();
        for amend in amends {
            let Some(target) = amend.target(scopes) else {
                findings.push(amend.astray(scopes, guess));
                continue;
            };
            if !amend.removes() {
                changes.overrides.entry(target).or_default().push(amend);
            } else if let Some(first) = first.get(&target) {
                let title = amend.title();
                findings.push(Sharing::RemovedTwice { title, first: *first }.at(amend.phrase.head_span()));
            } else {
                first.insert(target, amend.phrase.head_span());
            }
        }
        for (target, there) in &first {
            for amend in changes.overrides.remove(target).unwrap_or_default() {
                let mistake = Sharing::Removed { title: amend.title(), there: *there };
                findings.push(mistake.at(amend.phrase.head_span()));
            }
        }
        changes.removed = first;
        changes
    }
}
