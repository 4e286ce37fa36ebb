//! Anchors that a site makes of the words of headings, and that are those of the notice already.
//!
//! Comes in: a document. Goes out: the anchors that its headings get without our help. Guaranteed: only where the site surely gives
//! the anchor, because the words are plain and no heading before has them; a second anchor of that name would make the page invalid.

use std::collections::BTreeSet;

use crate::locale::{Block, Document};
use crate::render::words::words;

/// The anchors of `document` that the site gives to the same headings by itself.
pub(super) fn given(document: &Document) -> BTreeSet<&str> {
    let mut walk = Walk { seen: BTreeSet::from([slug(&document.furniture.contents)]), given: BTreeSet::new() };
    for section in &document.sections {
        walk.heading(&section.id, &words(&section.heading));
        walk.below(&section.blocks);
    }
    walk.given
}

struct Walk<'d> {
    seen: BTreeSet<String>,
    given: BTreeSet<&'d str>,
}

impl<'d> Walk<'d> {
    fn heading(&mut self, id: &'d str, words: &str) {
        let slug = slug(words);
        if slug == id && !self.seen.contains(&slug) {
            self.given.insert(id);
        }
        self.seen.insert(slug);
    }

    fn below(&mut self, blocks: &'d [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph { .. } | Block::Table { .. } | Block::Map { .. } => {}
                Block::List { items, .. } => items.iter().for_each(|item| self.below(item)),
                Block::Definitions { items } => items.iter().for_each(|item| self.below(&item.meaning)),
                Block::Part { id, heading, blocks, .. } | Block::Notice { id, heading, blocks } => {
                    self.heading(id, &words(heading));
                    self.below(blocks);
                }
                Block::Quote { blocks } | Block::Foreign { blocks, .. } | Block::Traced { blocks, .. } => {
                    self.below(blocks);
                }
            }
        }
    }
}

/// The words as they stand in an address: what is neither letter nor digit is left out.
fn slug(words: &str) -> String {
    let kept = words.chars().filter(|c| c.is_alphanumeric() || "-_ ".contains(*c));
    kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
}
