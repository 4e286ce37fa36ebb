//! Which places the page of a notice has, and where references in prose lead: to a place of the page itself, or of the page of a
//! notice that it adds to.

use std::collections::{BTreeMap, BTreeSet};

use super::section;
use super::speak::Speaker;
use super::tree::{Block, Say, Section, Target};
use crate::finding::{Finding, Mistake};
use crate::model::{Item, Passage, Policy, Reference, Words, anchor, interpolations, resolve};
use crate::schema::Kind;
use crate::source::Span;

/// The anchors of a notice's page, and of the pages of those that it adds to.
pub(super) struct Pages<'p> {
    /// Of the page itself.
    here: BTreeSet<String>,
    /// Of the others, by their notices, the nearest first.
    above: Vec<(&'p Item, BTreeSet<String>)>,
}

impl<'p> Pages<'p> {
    /// Those for the notice `view`, which has these `sections`.
    pub(super) fn of(policy: &'p Policy, view: &'p Item, sections: &[Section]) -> Self {
        let mut above: Vec<(&'p Item, BTreeSet<String>)> = Vec::new();
        let mut below = view;
        // Notices that add to each other in a circle end where the circle closes.
        while let Some(parent) = parent(policy, below)
            && parent.name != view.name
            && !above.iter().any(|(known, _)| known.name == parent.name)
        {
            above.push((parent, anchors(&composed(policy, parent))));
            below = parent;
        }
        Self { here: anchors(sections), above }
    }

    /// Where a link to `anchor` leads. `None` where no page has it.
    pub(super) fn target(&self, anchor: String) -> Option<Target> {
        if self.here.contains(&anchor) {
            return Some(Target::Anchor(anchor));
        }
        let (notice, _) = self.above.iter().find(|(_, anchors)| anchors.contains(&anchor))?;
        Some(Target::Notice { notice: notice.name.clone(), anchor })
    }
}

/// The sections of the notice `view`, in whichever edition they stand.
fn composed(policy: &Policy, view: &Item) -> Vec<Section> {
    let scope = policy.scope_of(view);
    section::all(&Speaker { policy: &policy.holding(&scope), view, scope })
}

/// The notice of this policy that `view` adds to.
fn parent<'p>(policy: &'p Policy, view: &Item) -> Option<&'p Item> {
    policy.declared(view.value("supplements")?).filter(|parent| parent.kind == Kind::Notice)
}

/// The anchors of sections, and of the parts in them.
fn anchors(sections: &[Section]) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    for section in sections {
        anchors.insert(section.id.clone());
        parts(&section.blocks, &mut anchors);
    }
    anchors
}

fn parts(blocks: &[Block], anchors: &mut BTreeSet<String>) {
    for block in blocks {
        if let Block::Part { id, blocks, .. } = block {
            anchors.insert(id.clone());
            parts(blocks, anchors);
        }
    }
}

/// The anchor of the section that a reference points at.
pub(super) fn section_anchor(reference: Reference<'_>) -> Option<String> {
    match reference {
        Reference::Section(id) => Some(id.to_owned()),
        Reference::OwnSection(item) => Some(anchor(item)),
        Reference::Item(_) => None,
    }
}

/// Says which references in the prose of a policy lead to a section that the notice with that prose does not have.
///
/// What a section lacks may be missing because of another mistake: ask this of a policy without errors.
pub fn check(policy: &Policy) -> Vec<Finding> {
    let mut findings = Vec::new();
    for view in policy.all(Kind::Notice) {
        let sections = composed(policy, view);
        let pages = Pages::of(policy, view, &sections);
        let languages = policy.scope_of(view).languages;
        let mut texts = Vec::new();
        for section in &sections {
            prose(&section.blocks, &mut texts);
        }
        let shown = texts.iter().flat_map(|words| languages.iter().filter_map(|one| words.shown(*one)));
        // A text that two languages show is one.
        let passages: BTreeMap<Span, &Passage> = shown.map(|(_, passage)| (passage.span, passage)).collect();
        findings.extend(passages.into_values().flat_map(|passage| absent(policy, view, &pages, passage)));
    }
    findings
}

/// The references of one text to sections that are on none of the pages, each once.
fn absent(policy: &Policy, view: &Item, pages: &Pages<'_>, passage: &Passage) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for (range, braces) in interpolations(&passage.text).filter(|(_, braces)| braces.reference) {
        for (part, name) in &braces.names {
            let anchor = resolve(policy, true, name).and_then(section_anchor);
            if told.insert(name) && anchor.is_some_and(|anchor| pages.target(anchor).is_none()) {
                let mistake = Mistake::TextAbsent { section: (*name).to_owned(), notice: view.name.clone() };
                let place = if braces.names.len() == 1 { &range } else { part };
                findings.push(mistake.at(passage.place(place)));
            }
        }
    }
    findings
}

/// The prose in some blocks.
fn prose<'b>(blocks: &'b [Block], texts: &mut Vec<&'b Words>) {
    let spoken = |says: &'b [Say], texts: &mut Vec<&'b Words>| {
        texts.extend(says.iter().filter_map(|say| if let Say::Prose(words) = say { Some(words) } else { None }));
    };
    for block in blocks {
        match block {
            Block::Paragraph(says) => spoken(says, texts),
            Block::List(items) => items.iter().for_each(|says| spoken(says, texts)),
            Block::Definitions(items) => items.iter().for_each(|item| prose(&item.meaning, texts)),
            Block::Part { blocks, .. } => prose(blocks, texts),
            Block::Prose(words) => texts.push(words),
            Block::Table(_) => {}
        }
    }
}
