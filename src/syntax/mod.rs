//! From text to a tree.
//!
//! Comes in: the text of one file. Goes out: a [`Tree`] and the mistakes in its shape. Guaranteed: there is a tree for every text,
//! nothing nests deeper than [`MAX_DEPTH`], every span lies on character borders inside the text, reading takes time in proportion
//! to the text, and no error of the parsing library reaches the reader. This is the only room that knows that library.

mod grammar;
mod layout;
mod lexemes;
mod quotes;
mod reader;
mod report;
mod tree;

pub use lexemes::MAX_DEPTH;
pub use report::MAX_FINDINGS;
pub use tree::{Atom, AtomKind, Block, Entry, Field, Phrase, Tree};

use crate::finding::{Finding, Hint, Problem};
use crate::source::{FileId, Span};
use grammar::Failure;
use lexemes::Lexemes;
use reader::Reader;
use report::Report;

/// Reads `text`: the tree of what could be read, and a finding for each thing that could not.
pub fn parse(file: FileId, text: &str) -> (Tree, Vec<Finding>) {
    let mut tree = Tree { file, declarations: Vec::new(), comments: Vec::new() };
    let mut report = Report::default();
    match Lexemes::read(file, text) {
        Err(failure) => report.add(unreadable(file, text, failure)),
        Ok(Lexemes { comments, too_deep }) => {
            tree.comments = comments;
            match too_deep {
                Some(span) => report.add((span, Problem::TooDeep { limit: MAX_DEPTH })),
                None => match grammar::file(text) {
                    Err(failure) => report.add(unreadable(file, text, failure)),
                    Ok(pairs) => tree.declarations = Reader::new(file, text, &mut report).file(pairs),
                },
            }
        }
    }
    if tree.declarations.is_empty() && report.is_empty() {
        report.add((Span { file, start: 0, end: 0 }, Problem::Empty));
    }
    (tree, report.findings())
}

/// The grammar accepts every text, so this is met only where the machine has no room left to read it.
fn unreadable(file: FileId, text: &str, failure: Failure) -> (Span, Problem) {
    let span = layout::thing_at(file, text, failure.at);
    (span, Problem::Unreadable { text: layout::covered(text, span).to_owned(), hint: Hint::Simplify })
}
