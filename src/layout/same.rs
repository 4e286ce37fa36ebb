//! Whether two files say the same: the shape of their trees, whatever the order of their fields, and their comments.

use std::fmt::Write as _;

use super::bytes;
use super::order::{fields_behind, fields_of, order};
use crate::schema::Field;
use crate::syntax::{AtomKind, Block, Entry, Phrase, Tree};

/// The comments of a file, sorted: a comment moves with what it belongs to.
pub(super) fn comments<'t>(text: &'t str, tree: &Tree) -> Vec<&'t str> {
    let texts = tree.comments.iter().map(|comment| text.get(bytes(*comment)).unwrap_or_default().trim_end());
    let mut texts: Vec<&str> = texts.collect();
    texts.sort_unstable();
    texts
}

/// All that the tree of a file says, without places, its fields in canonical order.
pub(super) fn shape(tree: &Tree) -> String {
    let mut out = String::new();
    for declaration in &tree.declarations {
        phrase(declaration, fields_of(declaration), &mut out);
        out.push('\n');
    }
    out
}

fn phrase(one: &Phrase, fields: &'static [Field], out: &mut String) {
    for atom in &one.atoms {
        // Writing to a string cannot fail.
        let _ = match &atom.kind {
            AtomKind::List(items) => {
                out.push('[');
                for item in items {
                    phrase(item, fields, out);
                    out.push(',');
                }
                out.push(']');
                Ok(())
            }
            AtomKind::Name(_) | AtomKind::Number(_) | AtomKind::Date(_) | AtomKind::String(_) | AtomKind::Text(_) => {
                write!(out, "{:?} ", atom.kind)
            }
        };
    }
    if let Some(inner) = &one.block {
        block(inner, fields, out);
    }
}

fn block(block: &Block, fields: &'static [Field], out: &mut String) {
    out.push('{');
    for entry in order(&block.entries, fields).into_iter().filter_map(|at| block.entries.get(at)) {
        match entry {
            Entry::Field(field) => {
                out.extend([&field.name, ": "]);
                if let Some(value) = &field.value {
                    phrase(value, fields_behind(&field.name, fields), out);
                }
            }
            Entry::Note(note) => phrase(note, &[], out),
        }
        out.push(';');
    }
    out.push('}');
}
