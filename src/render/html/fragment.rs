//! A notice for a page of the author's own site.
//!
//! Comes in: a settled document. Goes out: the same document with every anchor behind the notice's name, so that none is one of the
//! page around it. Guaranteed: every link to an anchor of a notice still finds it.

use crate::locale::{Block, Definition, Document, Inline, Inlines, Row, Section};
use crate::render::settle::EDITION;

/// The document for a fragment.
pub(super) fn prefixed(document: &Document) -> Document {
    let mut document = document.clone();
    let own = Own { prefix: document.notice.clone() };
    own.run(&mut document.status);
    document.controlling.iter_mut().for_each(|run| own.run(run));
    document.sections.iter_mut().for_each(|section| own.section(section));
    document
}

/// The anchors of one notice.
struct Own {
    prefix: String,
}

impl Own {
    fn id(&self, id: &mut String) {
        *id = format!("{}-{id}", self.prefix);
    }

    fn section(&self, Section { id, heading, blocks }: &mut Section) {
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
            Block::List { items, .. } => items.iter_mut().for_each(|item| self.blocks(item)),
            Block::Definitions { items } => items.iter_mut().for_each(|item| self.definition(item)),
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
            Block::Part { id, heading, blocks, .. } | Block::Notice { id, heading, blocks } => {
                self.id(id);
                self.run(heading);
                self.blocks(blocks);
            }
            Block::Quote { blocks } | Block::Foreign { blocks, .. } => self.blocks(blocks),
        }
    }

    fn definition(&self, Definition { id, term, meaning }: &mut Definition) {
        if let Some(id) = id {
            self.id(id);
        }
        self.run(term);
        self.blocks(meaning);
    }

    fn row(&self, Row { id, cells }: &mut Row) {
        if let Some(id) = id {
            self.id(id);
        }
        cells.iter_mut().flatten().for_each(|line| self.run(line));
    }

    fn run(&self, run: &mut Inlines) {
        for inline in run {
            match inline {
                Inline::Strong { text } | Inline::Emphasis { text } | Inline::Foreign { text, .. } => self.run(text),
                Inline::Link { href, text, .. } => {
                    self.href(href);
                    self.run(text);
                }
                Inline::Text { .. } | Inline::Code { .. } | Inline::Time { .. } | Inline::Break => {}
            }
        }
    }

    /// An anchor of this notice, or of another: the page of a notice has its name, and its anchors stand behind that.
    fn href(&self, href: &mut String) {
        let Some((page, anchor)) = href.split_once('#') else { return };
        if page.is_empty() {
            *href = format!("#{}-{anchor}", self.prefix);
        } else if let Some(notice) = page.strip_prefix(EDITION).and_then(|file| file.rsplit_once('.')) {
            *href = format!("{page}#{}-{anchor}", notice.0);
        }
    }
}
