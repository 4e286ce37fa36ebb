//! What `{name}` and `{ref name}` in prose point at.

use std::collections::BTreeSet;

use super::braces::{Interpolation, braces, interpolations};
use super::near::Guess;
use super::place::place;
use super::policy::{Item, Policy};
use super::scope::Scopes;
use super::value::{Fields, Passage, Value, What};
use crate::finding::{Finding, Mistake, Sharing};
use crate::schema::{Kind, SECTIONS, section};
use crate::source::SourceMap;

/// The kinds that share one space of names in prose.
const IN_PROSE: [Kind; 6] = [Kind::Entity, Kind::Channel, Kind::Document, Kind::Service, Kind::Law, Kind::Term];

/// How many of one text are told of: no person mends more at once.
const MAX_TOLD: usize = 50;

/// What braces in prose point at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reference<'p> {
    /// A declaration: its name or its link.
    Item(&'p Item),
    /// A section, built in or declared: its heading and its link.
    Section(&'static str),
    /// A section of the author's own.
    OwnSection(&'p Item),
}

/// What a name in braces points at.
pub fn resolve<'p>(policy: &'p Policy, braces: &Interpolation<'_>) -> Option<Reference<'p>> {
    let name = braces.name;
    if !braces.reference {
        return IN_PROSE.iter().find_map(|kind| policy.find(*kind, name)).map(Reference::Item);
    }
    let own = policy.find(Kind::Section, name).map(Reference::OwnSection);
    own.or_else(|| section(name).map(Reference::Section))
}

/// Puts into the prose of imported files what the policy calls the things that they name.
pub(super) fn settle(policy: &mut Policy, scopes: &Scopes) {
    let names: Vec<String> = policy.items.iter().map(|item| item.name.clone()).collect();
    for item in &mut policy.items {
        item.fields.each_prose(&mut |passage| {
            let file = passage.span.file;
            let mut settled = String::new();
            let mut done = 0;
            for (range, braces) in interpolations(&passage.text) {
                let kinds = if braces.reference { &[Kind::Section][..] } else { &IN_PROSE[..] };
                let found = kinds.iter().find_map(|kind| scopes.find(file, *kind, braces.name));
                let Some(name) = found.and_then(|id| names.get(id.0)).filter(|name| *name != braces.name) else {
                    continue;
                };
                settled.push_str(passage.text.get(done..range.start).unwrap_or_default());
                settled.extend(["{", &Interpolation { name, ..braces }.key(), "}"]);
                done = range.end;
            }
            if done > 0 {
                settled.push_str(passage.text.get(done..).unwrap_or_default());
                passage.text = settled;
            }
        });
    }
}

/// The prose in `fields`, each passage of it.
pub(super) fn prose(fields: &Fields) -> Vec<&Passage> {
    let mut passages = Vec::new();
    let mut waiting = vec![fields];
    while let Some(fields) = waiting.pop() {
        for Value { what, with, .. } in fields.iter().flat_map(|(_, fact)| fact.values()) {
            if let What::Prose(words) = what {
                passages.extend(words.texts.values());
            }
            waiting.push(with);
        }
    }
    passages
}

/// Says which references point at nothing: each once in a text.
pub(super) fn check(policy: &Policy, sources: &SourceMap, guess: &mut Guess) -> Vec<Finding> {
    let mut findings = Vec::new();
    let all =
        policy.items().iter().flat_map(|item| prose(&item.fields).into_iter().map(move |passage| (item, passage)));
    for (item, passage) in all {
        let mut told = BTreeSet::new();
        for (range, name) in braces(&passage.text) {
            if told.len() >= MAX_TOLD {
                break;
            }
            let text = passage.text.get(range.clone()).unwrap_or("");
            let found = name.and_then(|name| resolve(policy, &name));
            if let Some(Reference::OwnSection(section)) = found
                && !section.when().is_always()
                && section.when() != item.when()
            {
                let mistake = Sharing::MayMiss { name: section.name.clone(), there: section.name_span };
                findings.push(mistake.at(place(sources, passage, &range)));
            }
            if found.is_some() || !told.insert(text) {
                continue;
            }
            let near = name.and_then(|name| near(policy, &name, guess));
            let mistake = Mistake::TextRef { text: text.to_owned(), near, name: name.is_some() };
            findings.push(mistake.at(place(sources, passage, &range)));
        }
    }
    findings
}

/// What was probably meant, in braces.
fn near(policy: &Policy, braces: &Interpolation<'_>, guess: &mut Guess) -> Option<String> {
    let names = |kinds: &'static [Kind]| {
        let items = policy.items().iter().filter(move |item| kinds.contains(&item.kind));
        items.map(|item| item.name.as_str())
    };
    if braces.reference {
        let sections = SECTIONS.iter().copied().chain(names(&[Kind::Section]));
        guess.nearest(braces.name, sections).map(|near| format!("{{ref {near}}}"))
    } else if section(braces.name).is_some() || policy.find(Kind::Section, braces.name).is_some() {
        Some(format!("{{ref {}}}", braces.name))
    } else {
        guess.nearest(braces.name, names(&IN_PROSE)).map(|near| format!("{{{near}}}"))
    }
}
