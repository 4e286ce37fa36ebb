//! From a document to the same document made ready for one format.
//!
//! Comes in: the document as `locale` wrote it. Goes out: one in which every link has an address that this format may print,
//! or is plain text; no link stands in another or in a heading; no cell is empty; every row is as wide as its table.
//! Guaranteed: no word is lost, and nothing is nested deeper than the formats, which descend by recursion, can follow.

use super::words::words;
use super::{Format, RenderError};
use crate::locale::{Block, Definition, Document, Inline, Inlines, Row, Section};

/// How deep blocks and inlines may be nested, counted together.
const DEEPEST: usize = 24;

/// The schemes a link may have. `locale` checks addresses as well: this is the second wall.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// The scheme of links to other editions: `edition:da`.
const EDITION: &str = "edition";

/// The scheme of links to other notices of the policy: `notice:privacy#retention`.
const NOTICE: &str = "notice";

/// Shown where a cell has nothing to say.
const NOTHING: &str = "–";

/// Makes `document` ready for `format`.
pub(super) fn settle(document: &Document, format: Format) -> Result<Document, RenderError> {
    let settler = Settler { document, format };
    let section = |section: &Section| {
        Ok(Section {
            id: section.id.clone(),
            heading: settler.heading(&section.heading, DEEPEST)?,
            blocks: settler.blocks(&section.blocks, DEEPEST)?,
        })
    };
    let run = |run: &Inlines| settler.run(run, DEEPEST, true);
    Ok(Document {
        status: run(&document.status)?,
        controlling: document.controlling.as_ref().map(run).transpose()?,
        sections: document.sections.iter().map(section).collect::<Result<_, _>>()?,
        policy: document.policy.clone(),
        notice: document.notice.clone(),
        language: document.language.clone(),
        tag: document.tag.clone(),
        title: document.title.clone(),
        controller: document.controller.clone(),
        description: document.description.clone(),
        furniture: document.furniture.clone(),
        editions: document.editions.clone(),
    })
}

/// The address of another edition, as a link from this page.
pub(super) fn edition_href(format: Format, notice: &str, language: &str) -> String {
    segment(&format.file_name(notice, language))
}

/// `name` as one segment of an address: what is not a plain letter, digit or mark is encoded.
pub(super) fn segment(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~".contains(c);
    name.chars().map(|c| if plain(c) { c.to_string() } else { percent(c) }).collect()
}

/// A character as it is encoded in addresses.
pub(super) fn percent(c: char) -> String {
    let bytes = &mut [0; 4];
    c.encode_utf8(bytes).bytes().fold(String::new(), |encoded, byte| format!("{encoded}%{byte:02X}"))
}

struct Settler<'a> {
    document: &'a Document,
    format: Format,
}

impl Settler<'_> {
    fn blocks(&self, blocks: &[Block], left: usize) -> Result<Vec<Block>, RenderError> {
        let left = left.checked_sub(1).ok_or(RenderError::TooDeep)?;
        let mut settled = Vec::with_capacity(blocks.len());
        for block in blocks {
            if let Block::Foreign { blocks, .. } = block
                && self.format == Format::Markdown
            {
                // Markdown has no way to name a language: there the blocks stand as they are.
                settled.extend(self.blocks(blocks, left)?);
            } else {
                settled.push(self.block(block, left)?);
            }
        }
        Ok(settled)
    }

    fn block(&self, block: &Block, left: usize) -> Result<Block, RenderError> {
        Ok(match block {
            Block::Paragraph { text } => Block::Paragraph { text: self.run(text, left, true)? },
            Block::List { ordered, items } => Block::List {
                ordered: *ordered,
                items: items.iter().map(|item| self.blocks(item, left)).collect::<Result<_, _>>()?,
            },
            Block::Definitions { items } => Block::Definitions {
                items: items.iter().map(|item| self.definition(item, left)).collect::<Result<_, _>>()?,
            },
            Block::Table { id, caption, head, rows } => {
                if rows.iter().any(|row| row.cells.len() != head.len()) {
                    return Err(RenderError::Ragged { table: id.clone() });
                }
                Block::Table {
                    id: id.clone(),
                    caption: self.heading(caption, left)?,
                    head: head.iter().map(|cell| self.heading(cell, left)).collect::<Result<_, _>>()?,
                    rows: rows.iter().map(|row| self.row(row, left)).collect::<Result<_, _>>()?,
                }
            }
            Block::Part { id, level, heading, blocks } => Block::Part {
                id: id.clone(),
                level: *level,
                heading: self.heading(heading, left)?,
                blocks: self.blocks(blocks, left)?,
            },
            Block::Notice { id, heading, blocks } => Block::Notice {
                id: id.clone(),
                heading: self.heading(heading, left)?,
                blocks: self.blocks(blocks, left)?,
            },
            Block::Quote { blocks } => Block::Quote { blocks: self.blocks(blocks, left)? },
            Block::Foreign { language, blocks } => {
                Block::Foreign { language: language.clone(), blocks: self.blocks(blocks, left)? }
            }
        })
    }

    fn definition(&self, item: &Definition, left: usize) -> Result<Definition, RenderError> {
        Ok(Definition {
            id: item.id.clone(),
            term: self.run(&item.term, left, true)?,
            meaning: self.blocks(&item.meaning, left)?,
        })
    }

    fn row(&self, row: &Row, left: usize) -> Result<Row, RenderError> {
        let cell = |lines: &Vec<Inlines>| {
            let mut lines = lines.iter().map(|line| self.run(line, left, true)).collect::<Result<Vec<_>, _>>()?;
            lines.retain(|line| !words(line).trim().is_empty());
            if lines.is_empty() {
                lines.push(vec![Inline::Text { text: NOTHING.to_owned() }]);
            }
            Ok(lines)
        };
        Ok(Row { id: row.id.clone(), cells: row.cells.iter().map(cell).collect::<Result<_, _>>()? })
    }

    /// A heading: the contents link to it, so that it holds no link of its own.
    fn heading(&self, run: &[Inline], left: usize) -> Result<Inlines, RenderError> {
        self.run(run, left, false)
    }

    fn run(&self, run: &[Inline], left: usize, links: bool) -> Result<Inlines, RenderError> {
        let left = left.checked_sub(1).ok_or(RenderError::TooDeep)?;
        let mut out = Vec::with_capacity(run.len());
        for inline in run {
            match inline {
                Inline::Strong { text } => out.push(Inline::Strong { text: self.run(text, left, links)? }),
                Inline::Emphasis { text } => out.push(Inline::Emphasis { text: self.run(text, left, links)? }),
                Inline::Foreign { language, text } => {
                    out.push(Inline::Foreign { language: language.clone(), text: self.run(text, left, links)? });
                }
                Inline::Link { href, text, language } => {
                    let mut inner = self.run(text, left, false)?;
                    if words(&inner).trim().is_empty() {
                        let shown = href.strip_prefix("mailto:").or_else(|| href.strip_prefix("tel:")).unwrap_or(href);
                        inner = vec![Inline::Text { text: shown.to_owned() }];
                    }
                    match self.address(href).filter(|_| links) {
                        Some(href) => out.push(Inline::Link { href, text: inner, language: language.clone() }),
                        None => out.append(&mut inner),
                    }
                }
                Inline::Text { .. } | Inline::Code { .. } | Inline::Time { .. } | Inline::Break => {
                    out.push(inline.clone());
                }
            }
        }
        Ok(out)
    }

    /// Where a link to `href` leads; `None` where it may not lead.
    fn address(&self, href: &str) -> Option<String> {
        if href.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return None;
        }
        if let Some(anchor) = href.strip_prefix('#') {
            return (!anchor.is_empty()).then(|| href.to_owned());
        }
        let (scheme, rest) = href.split_once(':')?;
        if scheme == EDITION {
            let edition = self.document.editions.iter().find(|edition| edition.language == rest)?;
            return Some(edition_href(self.format, &self.document.notice, &edition.language));
        }
        if scheme == NOTICE {
            let (notice, anchor) = rest.split_once('#')?;
            return Some(format!("{}#{anchor}", edition_href(self.format, notice, &self.document.language)));
        }
        let scheme = SCHEMES.into_iter().find(|known| scheme.eq_ignore_ascii_case(known))?;
        Some(format!("{scheme}:{rest}"))
    }
}
