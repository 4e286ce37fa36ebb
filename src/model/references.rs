//! What `{name}` and `{ref name}` in prose point at.

use std::collections::BTreeSet;
use std::ops::Range;

use super::braces::{Interpolation, braces, interpolations};
use super::near::Guess;
use super::passage::Passage;
use super::policy::{Item, Policy};
use super::scope::Scopes;
use super::value::Fields;
use crate::finding::{Finding, Mistake, Sharing};
use crate::schema::{Kind, SECTIONS, section};

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

/// What a name in braces points at: a section if it is a `reference`.
pub fn resolve<'p>(policy: &'p Policy, reference: bool, name: &str) -> Option<Reference<'p>> {
    if !reference {
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
                let called = |name: &str| {
                    let found = kinds.iter().find_map(|kind| scopes.find(file, *kind, name));
                    found.and_then(|id| names.get(id.0))
                };
                let settle =
                    |(place, name): &(Range<usize>, &str)| called(name).map(|name| (place.clone(), name.as_str()));
                let Some(settled_names) = braces.names.iter().map(settle).collect::<Option<Vec<_>>>() else { continue };
                if settled_names == braces.names {
                    continue;
                }
                settled.push_str(passage.text.get(done..range.start).unwrap_or_default());
                settled.extend(["{", &Interpolation { names: settled_names, ..braces }.key(), "}"]);
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
pub(super) fn prose(fields: &Fields) -> impl Iterator<Item = &Passage> {
    fields.texts().into_iter().filter(|text| text.prose).flat_map(|text| text.words.texts.values())
}

/// Says which references point at nothing, and which stand where they cannot be followed: each once in a text.
pub(super) fn check(policy: &Policy, guess: &mut Guess) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (item, text) in
        policy.items().iter().flat_map(|item| item.fields.texts().into_iter().map(move |text| (item, text)))
    {
        for passage in text.words.texts.values() {
            findings.extend(if text.prose { in_prose(policy, item, passage, guess) } else { in_words(passage) });
        }
    }
    findings
}

/// What is wrong with the names in braces of prose.
fn in_prose(policy: &Policy, item: &Item, passage: &Passage, guess: &mut Guess) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut told = BTreeSet::new();
    for (range, braces) in braces(&passage.text) {
        if told.len() >= MAX_TOLD {
            break;
        }
        let whole = passage.text.get(range.clone()).unwrap_or("");
        let Some(braces) = braces else {
            if told.insert((false, whole)) {
                findings.push(Mistake::TextBraces { text: whole.to_owned() }.at(passage.place(&range)));
            }
            continue;
        };
        let alone = braces.names.len() == 1;
        for (part, name) in &braces.names {
            if let Some(found) = resolve(policy, braces.reference, name) {
                if let Reference::OwnSection(section) = found
                    && !section.when().is_always()
                    && section.when() != item.when()
                {
                    let mistake = Sharing::MayMiss { name: section.name.clone(), there: section.name_span };
                    findings.push(mistake.at(passage.place(if alone { &range } else { part })));
                }
                continue;
            }
            // One of several is shown by itself.
            let (text, place) = if alone { (whole, &range) } else { (*name, part) };
            if told.insert((braces.reference, text)) {
                let near = near(policy, braces.reference, name, guess).map(|(reference, near)| {
                    if alone || reference != braces.reference { written(reference, near) } else { near.to_owned() }
                });
                findings.push(Mistake::TextRef { text: text.to_owned(), near }.at(passage.place(place)));
            }
        }
    }
    findings
}

/// A few words stand inside sentences and links: nothing in braces is looked up there.
fn in_words(passage: &Passage) -> Vec<Finding> {
    let mut told = BTreeSet::new();
    let names = interpolations(&passage.text).filter(|(_, braces)| told.insert(braces.key()));
    names
        .take(MAX_TOLD)
        .map(|(range, braces)| Mistake::TextName { key: braces.key() }.at(passage.place(&range)))
        .collect()
}

fn written(reference: bool, name: &str) -> String {
    if reference { format!("{{ref {name}}}") } else { format!("{{{name}}}") }
}

/// What was probably meant by a name, and whether that is a section.
fn near<'p>(policy: &'p Policy, reference: bool, name: &'p str, guess: &mut Guess) -> Option<(bool, &'p str)> {
    let names = |kinds: &'static [Kind]| {
        let items = policy.items().iter().filter(move |item| kinds.contains(&item.kind));
        items.map(|item| item.name.as_str())
    };
    if reference {
        let sections = SECTIONS.iter().copied().chain(names(&[Kind::Section]));
        guess.nearest(name, sections).map(|near| (true, near))
    } else if section(name).is_some() || policy.find(Kind::Section, name).is_some() {
        Some((true, name))
    } else {
        guess.nearest(name, names(&IN_PROSE)).map(|near| (false, near))
    }
}
