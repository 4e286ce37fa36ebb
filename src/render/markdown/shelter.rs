//! Where links find shelter: for each anchor inside a text, the anchor of the heading it stands under.
//!
//! A site that lets no HTML through has anchors at headings alone. A link to a row or a term leads to the heading above it.

use std::collections::BTreeMap;

use crate::locale::{Block, Document};

/// The anchors of `document` that are not those of headings, each with the one that shelters it.
pub(super) fn shelters(document: &Document) -> BTreeMap<&str, &str> {
    let mut found = BTreeMap::new();
    for section in &document.sections {
        below(&section.id, &section.blocks, &mut found);
    }
    found
}

fn below<'d>(heading: &'d str, blocks: &'d [Block], found: &mut BTreeMap<&'d str, &'d str>) {
    for block in blocks {
        match block {
            Block::Paragraph { .. } | Block::Map { .. } => {}
            Block::List { items, .. } => items.iter().for_each(|item| below(heading, item, found)),
            Block::Definitions { items } => {
                for item in items {
                    found.extend(item.id.as_deref().map(|id| (id, heading)));
                    below(heading, &item.meaning, found);
                }
            }
            Block::Table { id, rows, .. } => {
                let ids = rows.iter().filter_map(|row| row.id.as_deref());
                found.extend(ids.chain([id.as_str()]).map(|id| (id, heading)));
            }
            Block::Part { id, blocks, .. } | Block::Notice { id, blocks, .. } => below(id, blocks, found),
            Block::Quote { blocks } | Block::Foreign { blocks, .. } | Block::Traced { blocks, .. } => {
                below(heading, blocks, found);
            }
        }
    }
}
