//! Every anchor of a document, and every link in it, written anew.
//!
//! Comes in: a settled document, and what becomes of an anchor and of the address of a link. Goes out: the same document with all of
//! them changed. Guaranteed: nothing else is.

use crate::locale::{Block, Definition, Document, Inline, Inlines, Row, Section};

/// What becomes of anchors and addresses.
pub(super) struct Rewrite<'a> {
    /// The anchor in place of another.
    pub(super) anchor: &'a dyn Fn(&str) -> String,
    /// The address in place of another.
    pub(super) address: &'a dyn Fn(&str) -> String,
}

impl Rewrite<'_> {
    /// The document with its anchors and links changed.
    pub(super) fn document(&self, document: &Document) -> Document {
        let mut document = document.clone();
        self.run(&mut document.status);
        for line in [&mut document.controlling, &mut document.archived].into_iter().flatten() {
            self.run(line);
        }
        for section in &mut document.sections {
            self.section(section);
        }
        document
    }

    fn id(&self, id: &mut String) {
        *id = (self.anchor)(id);
    }

    fn section(&self, Section { id, heading, blocks, .. }: &mut Section) {
        self.id(id);
        self.run(heading);
        self.blocks(blocks);
    }

    fn blocks(&self, blocks: &mut [Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&self, block: &mut Block) {
        match block {
            Block::Paragraph { text } => self.run(text),
            Block::List { items, .. } => {
                for item in items {
                    self.blocks(item);
                }
            }
            Block::Definitions { items } => {
                for item in items {
                    self.definition(item);
                }
            }
            Block::Table { id, caption, head, rows } => {
                self.id(id);
                self.run(caption);
                for cell in head {
                    self.run(cell);
                }
                for row in rows {
                    self.row(row);
                }
            }
            Block::Map { id, .. } => self.id(id),
            Block::Part { id, heading, blocks, .. } | Block::Notice { id, heading, blocks } => {
                self.id(id);
                self.run(heading);
                self.blocks(blocks);
            }
            Block::Quote { blocks } | Block::Foreign { blocks, .. } | Block::Traced { blocks, .. } => {
                self.blocks(blocks);
            }
        }
    }

    fn definition(&self, Definition { id, term, meaning }: &mut Definition) {
        if let Some(id) = id {
            self.id(id);
        }
        self.run(term);
        self.blocks(meaning);
    }

    fn row(&self, Row { id, cells, .. }: &mut Row) {
        if let Some(id) = id {
            self.id(id);
        }
        for line in cells.iter_mut().flatten() {
            self.run(line);
        }
    }

    fn run(&self, run: &mut Inlines) {
        for inline in run {
            match inline {
                Inline::Strong { text } | Inline::Emphasis { text } | Inline::Foreign { text, .. } => self.run(text),
                Inline::Link { href, text, .. } => {
                    *href = (self.address)(href);
                    self.run(text);
                }
                Inline::Anchor { id } => self.id(id),
                Inline::Text { .. } | Inline::Code { .. } | Inline::Time { .. } | Inline::Break => {}
            }
        }
    }
}
