//! How hard a page is to read.
//!
//! Comes in: a page. Goes out: what was counted in its summary, and in all the rest. Guaranteed: prose alone counts. Headings, tables
//! and what ends unlike a sentence, such as a name in a list, are no prose; an item of a list that is prose is a sentence of its own.

use super::settle::Settled;
use super::words::words;
use crate::locale::{Block, Inline, Section};
use crate::vocabulary::{Language, Reading};

/// How prose ends, before quotation marks and brackets that close.
const ENDS: [char; 4] = ['.', '!', '?', ':'];

/// What was counted in the summary of a page, and in its other sections.
pub fn reading(Settled(document): &Settled) -> (Reading, Reading) {
    let mut counted = (Reading::default(), Reading::default());
    if let Some(language) = Language::find(&document.language) {
        let summary = document.summary().map(|section| section.id.as_str());
        for Section { id, blocks, .. } in &document.sections {
            let part = if Some(id.as_str()) == summary { &mut counted.0 } else { &mut counted.1 };
            prose(blocks, &mut |text| part.add(text, language));
        }
    }
    counted
}

/// A paragraph without the strong words before a colon that it begins with: they are the heading of an item.
fn behind_label(text: &[Inline]) -> &[Inline] {
    match text {
        [Inline::Strong { text: label }, rest @ ..] if words(label).ends_with(':') => rest,
        _ => text,
    }
}

/// Shows `look` each paragraph of prose.
fn prose(blocks: &[Block], look: &mut dyn FnMut(&str)) {
    for block in blocks {
        match block {
            Block::Paragraph { text } => {
                let text = words(behind_label(text));
                let end = text.trim_end_matches(|sign: char| sign.is_whitespace() || "”’\"»)".contains(sign));
                if end.ends_with(ENDS) {
                    look(&text);
                }
            }
            Block::List { items, .. } => items.iter().for_each(|item| prose(item, look)),
            Block::Definitions { items } => items.iter().for_each(|item| prose(&item.meaning, look)),
            Block::Part { blocks, .. }
            | Block::Notice { blocks, .. }
            | Block::Quote { blocks }
            | Block::Traced { blocks, .. } => prose(blocks, look),
            Block::Table { .. } | Block::Map { .. } | Block::Foreign { .. } => {}
        }
    }
}
