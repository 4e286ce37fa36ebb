//! The shape of a file: phrases, blocks, fields and lists, each with its place.
//!
//! The tree knows no word of privacy law. It is there for every input: what could not be read is missing from it, and a finding
//! says where.

use crate::source::{FileId, Span};

/// One file as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    /// The file.
    pub file: FileId,
    /// What stands at the top, in order.
    pub declarations: Vec<Phrase>,
    /// Every comment, in order, `//` included.
    pub comments: Vec<Span>,
}

/// One or more words on a line, then at most one block: a declaration, a value or a list item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The words. Empty only where the phrase is a bare block.
    pub atoms: Vec<Atom>,
    /// What stands in braces behind them.
    pub block: Option<Block>,
    /// From the first word to the end of the last, or of the block.
    pub span: Span,
}

/// One word of a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Atom {
    /// What it is.
    pub kind: AtomKind,
    /// Where it stands, quotes and brackets included.
    pub span: Span,
}

/// What a word is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AtomKind {
    /// A name or code: `email_address`, `DK`, `GDPR-6-1`. In Unicode NFC.
    Name(String),
    /// Whole digits: `13`. Kept as written; the schema judges its size.
    Number(String),
    /// Four, two and two digits: `2026-10-01`. Kept as written; the schema judges whether there is such a day.
    Date(String),
    /// What stands between two quotes on a line, backslashes as written.
    String(String),
    /// What stands between two lines of `"""`, its common indentation taken away, without the last newline.
    Text(String),
    /// A list.
    List(Vec<Phrase>),
}

/// Fields and notes between braces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it holds, in order.
    pub entries: Vec<Entry>,
    /// From the opening brace to the closing one, or to where reading gave up.
    pub span: Span,
}

/// What a block may hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// `name: value`.
    Field(Field),
    /// A phrase without a colon: `allow CODE because "…"`. Anything else here is a mistake that the schema names.
    Note(Phrase),
}

/// A name, a colon, a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The name before the colon.
    pub name: String,
    /// Where the name stands.
    pub name_span: Span,
    /// What stands behind the colon; `None` where nothing does (a finding says so already).
    pub value: Option<Phrase>,
    /// From the name to the end of the value.
    pub span: Span,
}

impl Phrase {
    /// The word at `index` if it is a name.
    pub fn name(&self, index: usize) -> Option<&str> {
        self.atoms.get(index).and_then(Atom::as_name)
    }

    /// The span of the words alone, without the block.
    pub fn head_span(&self) -> Span {
        match (self.atoms.first(), self.atoms.last()) {
            (Some(first), Some(last)) => first.span.to(last.span),
            _ => self.span,
        }
    }
}

impl Atom {
    /// The name, if it is one.
    pub fn as_name(&self) -> Option<&str> {
        match &self.kind {
            AtomKind::Name(name) => Some(name),
            AtomKind::Number(_) | AtomKind::Date(_) | AtomKind::String(_) | AtomKind::Text(_) | AtomKind::List(_) => {
                None
            }
        }
    }
}

impl Block {
    /// The fields, in order.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Field(field) => Some(field),
            Entry::Note(_) => None,
        })
    }
}
