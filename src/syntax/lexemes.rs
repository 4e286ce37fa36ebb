//! The flat view of a file: its comments, and whether its brackets nest too deeply to be read at all.
//!
//! The grammar is recursive, so depth is bounded before it runs. Quoted stretches and comments are found by the grammar's own
//! rules: a bracket counts here exactly where it can open something there.

use super::grammar::{self, Failure, Rule};
use super::layout;
use crate::source::{FileId, Span};

/// How deeply brackets and braces may stand inside each other.
pub const MAX_DEPTH: usize = 64;

/// What the flat view tells.
#[derive(Debug)]
pub(super) struct Lexemes {
    /// Every comment, in order.
    pub(super) comments: Vec<Span>,
    /// The first bracket that goes too deep.
    pub(super) too_deep: Option<Span>,
}

impl Lexemes {
    /// Reads the whole file flatly.
    pub(super) fn read(file: FileId, text: &str) -> Result<Lexemes, Failure> {
        let mut depth = Depth::default();
        let mut lexemes = Lexemes { comments: Vec::new(), too_deep: None };
        for pair in grammar::lexemes(text)? {
            if pair.as_rule() == Rule::comment {
                lexemes.comments.push(layout::trimmed(file, &pair.as_span()));
            } else if pair.as_rule() == Rule::bracket {
                depth.meet(pair.as_str());
                if depth.open.len() > MAX_DEPTH && lexemes.too_deep.is_none() {
                    lexemes.too_deep = Some(layout::trimmed(file, &pair.as_span()));
                }
            }
        }
        Ok(lexemes)
    }
}

/// The brackets that are open. Never fewer than the grammar has open at that place.
#[derive(Debug, Default)]
struct Depth<'a> {
    open: Vec<&'a str>,
}

impl<'a> Depth<'a> {
    /// Opens or closes. A closing brace closes the lists inside its block too; a bracket that fits nothing closes nothing.
    fn meet(&mut self, bracket: &'a str) {
        match bracket {
            "]" => drop(self.open.pop_if(|open| *open == "[")),
            "}" => {
                if let Some(at) = self.open.iter().rposition(|open| *open == "{") {
                    self.open.truncate(at);
                }
            }
            _ => self.open.push(bracket),
        }
    }
}
