//! What the pages of a policy's notices say, and where references in prose lead: to a place of the page itself, or of the page of a
//! notice that it adds to.

use std::collections::{BTreeMap, BTreeSet};

use super::section;
use super::speak::Speaker;
use super::tree::{Block, Say, Section, Target};
use crate::finding::{Finding, Mistake};
use crate::model::{Item, Passage, Policy, Reference, When, Words, anchor, interpolations, resolve};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::Language;

/// The pages of a policy's notices, in the order of their declarations: what each says, composed once.
#[derive(Debug)]
pub struct Pages(pub(super) Vec<Page>);

/// What one notice says.
#[derive(Debug)]
pub(super) struct Page {
    /// The notice.
    notice: String,
    /// The notice of this policy that it adds to.
    parent: Option<String>,
    /// The languages that it is written in.
    languages: Vec<Language>,
    /// Its sections.
    pub(super) sections: Vec<Section>,
    /// Its sections in each language, where a declaration keeps itself to some editions.
    pub(super) editions: BTreeMap<Language, Vec<Section>>,
}

impl Page {
    fn of(policy: &Policy, view: &Item, map: bool) -> Self {
        let scope = policy.scope_of(view);
        let facts = policy.holding(&scope);
        let composed = |facts: &Policy| section::all(&Speaker { policy: facts, view, scope: scope.clone() }, map);
        let edition = |language: &Language| {
            (*language, composed(&facts.holding(&When { languages: vec![*language], ..scope.clone() })))
        };
        let alike = facts.items().iter().all(|item| item.when().languages.is_empty());
        let parent = view.value("supplements").and_then(|parent| policy.declared(parent));
        Self {
            notice: view.name.clone(),
            parent: parent.filter(|parent| parent.kind == Kind::Notice).map(|parent| parent.name.clone()),
            sections: composed(&facts),
            editions: if alike { BTreeMap::new() } else { scope.languages.iter().map(edition).collect() },
            languages: scope.languages,
        }
    }

    /// The sections of the edition in `language`; none where there is no such edition.
    fn sections_in(&self, language: Language) -> &[Section] {
        let written = self.languages.contains(&language);
        if written { self.editions.get(&language).unwrap_or(&self.sections) } else { &[] }
    }
}

impl Pages {
    /// Those of `policy`, with a map of the data if that is wanted.
    pub fn of(policy: &Policy, map: bool) -> Self {
        Self(policy.all(Kind::Notice).map(|view| Page::of(policy, view, map)).collect())
    }

    /// Where a link to `anchor` leads from the page of `notice` in `language`. `None` where neither it nor a notice that it adds to has
    /// the anchor in that language: a reader is not sent to a page in another.
    pub(super) fn target(&self, notice: &str, language: Language, anchor: String) -> Option<Target> {
        let page = self.chain(notice).into_iter().find(|page| holds(page.sections_in(language), &anchor))?;
        let here = page.notice == notice;
        Some(if here { Target::Anchor(anchor) } else { Target::Notice { notice: page.notice.clone(), anchor } })
    }

    /// The notice on whose page `anchor` stands in some language: `notice` or one that it adds to.
    fn anywhere(&self, notice: &str, anchor: &str) -> Option<&str> {
        let page = self.chain(notice).into_iter().find(|page| holds(&page.sections, anchor))?;
        Some(&page.notice)
    }

    /// The page of `notice`, and those of the notices that it adds to, the nearest first.
    fn chain(&self, notice: &str) -> Vec<&Page> {
        let mut chain: Vec<&Page> = Vec::new();
        let mut next = Some(notice);
        while let Some(page) = next.and_then(|notice| self.0.iter().find(|page| page.notice == notice))
            // Notices that add to each other in a circle end where the circle closes.
            && !chain.iter().any(|known| known.notice == page.notice)
        {
            chain.push(page);
            next = page.parent.as_deref();
        }
        chain
    }
}

/// Whether a link can lead to `anchor`: that of a section, or of a part in one.
fn holds(sections: &[Section], anchor: &str) -> bool {
    sections.iter().any(|section| section.id == anchor || has_part(&section.blocks, anchor))
}

fn has_part(blocks: &[Block], anchor: &str) -> bool {
    blocks.iter().any(|block| match block {
        Block::Part { id, blocks, .. } => id == anchor || has_part(blocks, anchor),
        Block::Answer(_, block) => has_part(std::slice::from_ref(block), anchor),
        Block::Paragraph(_)
        | Block::List(_)
        | Block::Definitions(_)
        | Block::Table(_)
        | Block::Map(_)
        | Block::Prose(_) => false,
    })
}

/// The anchor of the section that a reference points at.
pub(super) fn section_anchor(reference: Reference<'_>) -> Option<String> {
    match reference {
        Reference::Section(id) => Some(id.to_owned()),
        Reference::OwnSection(item) => Some(anchor(item)),
        Reference::Item(_) => None,
    }
}

/// Says which references in the prose of a policy lead to a section that the notice with that prose does not have in that language.
///
/// What a section lacks may be missing because of another mistake: ask this of a policy without errors.
pub fn check(policy: &Policy, pages: &Pages) -> Vec<Finding> {
    let mut findings = Vec::new();
    for page in &pages.0 {
        for language in &page.languages {
            let mut texts = Vec::new();
            for section in page.sections_in(*language) {
                prose(&section.blocks, &mut texts);
            }
            let shown = texts.into_iter().filter_map(|words| words.shown(*language));
            // A text may stand on a page more than once.
            let passages: BTreeMap<Span, &Passage> = shown.map(|(_, passage)| (passage.span, passage)).collect();
            let absent =
                passages.into_values().flat_map(|passage| absent(policy, pages, &page.notice, *language, passage));
            findings.extend(absent);
        }
    }
    findings
}

/// The references of one text to sections that are on none of the pages in its language, each once.
fn absent(policy: &Policy, pages: &Pages, notice: &str, language: Language, passage: &Passage) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for (range, braces) in interpolations(&passage.text).filter(|(_, braces)| braces.reference) {
        for (part, name) in &braces.names {
            let Some(anchor) = resolve(policy, true, name).and_then(section_anchor) else { continue };
            if !told.insert(name) || pages.target(notice, language, anchor.clone()).is_some() {
                continue;
            }
            let section = (*name).to_owned();
            let mistake = match pages.anywhere(notice, &anchor) {
                Some(other) => {
                    Mistake::TextEdition { section, notice: other.to_owned(), language: language.to_string() }
                }
                None => Mistake::TextAbsent { section, notice: notice.to_owned() },
            };
            let place = if braces.names.len() == 1 { &range } else { part };
            findings.push(mistake.at(passage.place(place)));
        }
    }
    findings
}

/// The prose in some blocks.
fn prose<'b>(blocks: &'b [Block], texts: &mut Vec<&'b Words>) {
    let spoken = |says: &'b [Say], texts: &mut Vec<&'b Words>| {
        texts.extend(says.iter().filter_map(|say| if let Say::Prose(words) = say.bare() { Some(words) } else { None }));
    };
    for block in blocks {
        match block {
            Block::Paragraph(says) => spoken(says, texts),
            Block::List(items) => items.iter().for_each(|says| spoken(says, texts)),
            Block::Definitions(items) => items.iter().for_each(|item| prose(&item.meaning, texts)),
            Block::Part { blocks, .. } => prose(blocks, texts),
            Block::Prose(words) => texts.push(words),
            Block::Answer(_, block) => prose(std::slice::from_ref(block), texts),
            Block::Table(_) | Block::Map(_) => {}
        }
    }
}
