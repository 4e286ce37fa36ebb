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
    for (span, sign) in turns(file, text) {
        report.add((span, Problem::Direction { sign }));
    }
    if tree.declarations.is_empty() && report.is_empty() {
        report.add((Span { file, start: 0, end: 0 }, Problem::Empty));
    }
    (tree, report.findings())
}

/// The signs in `text` that turn its direction, wherever they stand: whoever reads a change to the file would see the words in another
/// order than they have.
fn turns(file: FileId, text: &str) -> impl Iterator<Item = (Span, char)> {
    const TURNS: [char; 9] =
        ['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
    // Each of them begins with this byte, which few files have.
    let text = if text.bytes().any(|byte| byte == 0xE2) { text } else { "" };
    text.match_indices(TURNS).filter_map(move |(at, sign)| {
        let (start, end) = (u32::try_from(at).ok()?, u32::try_from(at + sign.len()).ok()?);
        Some((Span { file, start, end }, sign.chars().next()?))
    })
}

/// The grammar accepts every text, so this is met only where the machine has no room left to read it.
fn unreadable(file: FileId, text: &str, failure: Failure) -> (Span, Problem) {
    let span = layout::thing_at(file, text, failure.at);
    (span, Problem::Unreadable { text: layout::covered(text, span).to_owned(), hint: Hint::Simplify })
}
