//! The canonical layout of a file: what `policyc fmt` makes of it.
//!
//! Comes in: the text of a file. Goes out: the same facts and comments in the one layout that every file has, so that a diff shows what
//! changed and nothing else. Guaranteed: the new text has the tree and the comments of the old one; laid out again it stays as it is;
//! what cannot be read stays as it was written.

mod around;
mod order;
mod print;
mod same;

use std::ops::Range;

use crate::finding::Finding;
use crate::source::{SourceMap, Span};
use crate::syntax::{Tree, parse};

/// The widest line, in characters, unless a text is longer by itself.
pub const WIDTH: usize = 100;

/// How often a text is laid out until it stays as it is. Once is enough for what can be read.
const ROUNDS: usize = 4;

/// `text` in its canonical layout. `None` where the layout would lose or change something: then the file stays as it is.
pub fn lay_out(text: &str) -> Option<String> {
    // What Windows writes at the end of its lines stays there.
    let windows = text.split_once('\n').is_some_and(|(first, _)| first.ends_with('\r'));
    let mut laid_out = text.replace("\r\n", "\n");
    for _ in 0..ROUNDS {
        let next = once(&laid_out)?;
        if next == laid_out {
            return Some(if windows { next.replace('\n', "\r\n") } else { next });
        }
        laid_out = next;
    }
    None
}

fn once(text: &str) -> Option<String> {
    let read = |text: &str| parse(SourceMap::new().add("", text), text);
    let (tree, findings) = read(text);
    let laid_out = print::file(text, &tree, &broken(&tree, &findings));
    let (again, _) = read(&laid_out);
    let kept =
        same::shape(&tree) == same::shape(&again) && same::comments(text, &tree) == same::comments(&laid_out, &again);
    kept.then_some(laid_out)
}

/// Which declarations hold something that cannot be read.
fn broken(tree: &Tree, findings: &[Finding]) -> Vec<bool> {
    let within = |span: Span| findings.iter().any(|one| one.span.start <= span.end && span.start <= one.span.end);
    tree.declarations.iter().map(|declaration| within(declaration.span)).collect()
}

/// The bytes of a span.
fn bytes(span: Span) -> Range<usize> {
    span.start as usize..span.end as usize
}
