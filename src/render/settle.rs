//! From a document to the same document made ready to be written.
//!
//! Comes in: the document as `locale` wrote it. Goes out: one in which every link has an address that a page may print, or is
//! plain text; no link stands in another or in a heading; no cell is empty; every row is as wide as its table.
//! Guaranteed: no word is lost, and nothing is nested deeper than the formats, which descend by recursion, can follow.

use std::borrow::Cow;

use super::words::is_blank;
use super::{Format, RenderError};
use crate::locale::{Block, Definition, Document, Edition, Inline, Inlines, Row, Section};

/// How deep blocks and inlines may be nested, counted together.
const DEEPEST: usize = 24;

/// The schemes a link may have. `locale` checks addresses as well: this is the second wall.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// The scheme of links to other editions: `edition:da`, and `edition:privacy.da` once they are settled.
pub(super) const EDITION: &str = "edition:";

/// The scheme of links to other notices of the policy: `notice:privacy#retention`, and `edition:privacy.da#retention` once they
/// are settled.
const NOTICE: &str = "notice:";

/// The scheme of links to copies of the page in other folders: `copy:archive/2026-10-01/1f0c/`, and
/// `edition:archive/2026-10-01/1f0c/privacy.da` once they are settled.
const COPY: &str = "copy:";

/// Shown where a cell has nothing to say.
const NOTHING: &str = "–";

/// A document that every format can write as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled(pub(super) Document);

/// Makes `document` ready to be written.
///
/// # Errors
///
/// Where it is not one that a page can show.
pub fn settle(document: Document) -> Result<Settled, RenderError> {
    let settler = Settler { notice: &document.notice, language: &document.language, editions: &document.editions };
    let section = |section: Section| {
        Ok(Section {
            id: section.id,
            heading: settler.heading(section.heading, DEEPEST)?,
            blocks: settler.blocks(section.blocks, DEEPEST)?,
            origin: section.origin,
        })
    };
    let run = |run: Inlines| settler.run(run, DEEPEST, true);
    let status = run(document.status)?;
    let controlling = document.controlling.map(run).transpose()?;
    let archived = document.archived.map(run).transpose()?;
    let sections = document.sections.into_iter().map(section).collect::<Result<_, _>>()?;
    Ok(Settled(Document { archived, status, controlling, sections, ..document }))
}

/// A page of this policy that a link of a settled document leads to.
#[derive(Debug, Clone, Copy)]
pub(super) struct OwnPage<'a> {
    /// The way to its folder, with a slash at its end; nothing for the folder of this page.
    pub(super) folder: &'a str,
    /// The notice's id.
    pub(super) notice: &'a str,
    /// The language's short code.
    pub(super) language: &'a str,
    /// The anchor with its `#`, or nothing.
    pub(super) anchor: &'a str,
}

/// The page of this policy that `href`, a link of a settled document, leads to.
pub(super) fn own_page(href: &str) -> Option<OwnPage<'_>> {
    let page = href.strip_prefix(EDITION)?;
    let (page, anchor) = page.find('#').map_or((page, ""), |at| page.split_at(at));
    let (notice, language) = page.rsplit_once('.')?;
    let (folder, notice) = notice.rfind('/').map_or(("", notice), |at| notice.split_at(at + 1));
    Some(OwnPage { folder, notice, language, anchor })
}

/// Where a link of a settled document leads: the file of another edition ends differently in each format.
pub(super) fn address(href: &str, format: Format) -> Cow<'_, str> {
    match own_page(href) {
        Some(page) => {
            let OwnPage { folder, notice, language, anchor } = page;
            Cow::Owned(format!("{folder}{}{anchor}", edition_href(format, notice, language)))
        }
        None => Cow::Borrowed(href),
    }
}

/// The address of another edition, as a link from this page.
pub(super) fn edition_href(format: Format, notice: &str, language: &str) -> String {
    segment(&format.file_name(notice, language))
}

/// `name` as one segment of an address: what is not a plain letter, digit or mark is encoded.
pub(super) fn segment(name: &str) -> String {
    let mut encoded = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || "-._~".contains(c) {
            encoded.push(c);
        } else {
            encoded.push_str(&percent(c));
        }
    }
    encoded
}

/// A character as it is encoded in addresses.
pub(super) fn percent(c: char) -> String {
    let bytes = &mut [0; 4];
    c.encode_utf8(bytes).bytes().fold(String::new(), |encoded, byte| format!("{encoded}%{byte:02X}"))
}

/// Whether a piece holds no other, and leads nowhere.
fn is_settled(inline: &Inline) -> bool {
    match inline {
        Inline::Text { .. } | Inline::Code { .. } | Inline::Time { .. } | Inline::Anchor { .. } | Inline::Break => true,
        Inline::Strong { .. } | Inline::Emphasis { .. } | Inline::Foreign { .. } | Inline::Link { .. } => false,
    }
}

struct Settler<'a> {
    notice: &'a str,
    language: &'a str,
    editions: &'a [Edition],
}

impl Settler<'_> {
    fn blocks(&self, blocks: Vec<Block>, left: usize) -> Result<Vec<Block>, RenderError> {
        let left = left.checked_sub(1).ok_or(RenderError::TooDeep)?;
        blocks.into_iter().map(|block| self.block(block, left)).collect()
    }

    fn block(&self, block: Block, left: usize) -> Result<Block, RenderError> {
        Ok(match block {
            Block::Paragraph { text } => Block::Paragraph { text: self.run(text, left, true)? },
            Block::List { ordered, items } => Block::List {
                ordered,
                items: items.into_iter().map(|item| self.blocks(item, left)).collect::<Result<_, _>>()?,
            },
            Block::Definitions { items } => Block::Definitions {
                items: items.into_iter().map(|item| self.definition(item, left)).collect::<Result<_, _>>()?,
            },
            Block::Table { id, caption, head, rows } => {
                if rows.iter().any(|row| row.cells.len() != head.len()) {
                    return Err(RenderError::Ragged { table: id });
                }
                Block::Table {
                    id,
                    caption: self.heading(caption, left)?,
                    head: head.into_iter().map(|cell| self.heading(cell, left)).collect::<Result<_, _>>()?,
                    rows: rows.into_iter().map(|row| self.row(row, left)).collect::<Result<_, _>>()?,
                }
            }
            Block::Map { .. } => block,
            Block::Part { id, level, heading, blocks } => {
                Block::Part { id, level, heading: self.heading(heading, left)?, blocks: self.blocks(blocks, left)? }
            }
            Block::Notice { id, heading, blocks } => {
                Block::Notice { id, heading: self.heading(heading, left)?, blocks: self.blocks(blocks, left)? }
            }
            Block::Quote { blocks } => Block::Quote { blocks: self.blocks(blocks, left)? },
            Block::Foreign { language, blocks } => Block::Foreign { language, blocks: self.blocks(blocks, left)? },
            // No depth of its own: no format nests it.
            Block::Traced { origin, blocks } => Block::Traced {
                origin,
                blocks: blocks.into_iter().map(|block| self.block(block, left)).collect::<Result<_, _>>()?,
            },
        })
    }

    fn definition(&self, item: Definition, left: usize) -> Result<Definition, RenderError> {
        Ok(Definition {
            id: item.id,
            term: self.run(item.term, left, true)?,
            meaning: self.blocks(item.meaning, left)?,
        })
    }

    fn row(&self, row: Row, left: usize) -> Result<Row, RenderError> {
        let cell = |lines: Vec<Inlines>| {
            let mut lines = lines.into_iter().map(|line| self.run(line, left, true)).collect::<Result<Vec<_>, _>>()?;
            lines.retain(|line| !is_blank(line));
            if lines.is_empty() {
                lines.push(vec![Inline::Text { text: NOTHING.to_owned() }]);
            }
            Ok(lines)
        };
        let cells = row.cells.into_iter().map(cell).collect::<Result<_, _>>()?;
        Ok(Row { id: row.id, cells, origin: row.origin })
    }

    /// A heading: the contents link to it, so that it holds no link of its own.
    fn heading(&self, run: Inlines, left: usize) -> Result<Inlines, RenderError> {
        self.run(run, left, false)
    }

    fn run(&self, run: Inlines, left: usize, links: bool) -> Result<Inlines, RenderError> {
        let left = left.checked_sub(1).ok_or(RenderError::TooDeep)?;
        if run.iter().all(is_settled) {
            return Ok(run);
        }
        let mut out = Vec::with_capacity(run.len());
        for inline in run {
            match inline {
                Inline::Strong { text } => out.push(Inline::Strong { text: self.run(text, left, links)? }),
                Inline::Emphasis { text } => out.push(Inline::Emphasis { text: self.run(text, left, links)? }),
                Inline::Foreign { language, text } => {
                    out.push(Inline::Foreign { language, text: self.run(text, left, links)? });
                }
                Inline::Link { href, text, language } => {
                    let mut inner = self.run(text, left, false)?;
                    if is_blank(&inner) {
                        let shown = href.strip_prefix("mailto:").or_else(|| href.strip_prefix("tel:"));
                        inner = vec![Inline::Text { text: shown.unwrap_or(&href).to_owned() }];
                    }
                    match self.address(&href).filter(|_| links) {
                        Some(href) => out.push(Inline::Link { href, text: inner, language }),
                        None => out.append(&mut inner),
                    }
                }
                Inline::Text { .. }
                | Inline::Code { .. }
                | Inline::Time { .. }
                | Inline::Anchor { .. }
                | Inline::Break => out.push(inline),
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
        if let Some(language) = href.strip_prefix(EDITION) {
            let edition = self.editions.iter().find(|edition| edition.language == language)?;
            return Some(format!("{EDITION}{}.{}", self.notice, edition.language));
        }
        if let Some(place) = href.strip_prefix(NOTICE) {
            let (notice, anchor) = place.find('#').map_or((place, ""), |at| place.split_at(at));
            return Some(format!("{EDITION}{notice}.{}{anchor}", self.language));
        }
        if let Some(folder) = href.strip_prefix(COPY) {
            let plain = |c: char| c.is_ascii_alphanumeric() || "./-".contains(c);
            let folder = Some(folder).filter(|folder| folder.ends_with('/') && folder.chars().all(plain))?;
            return Some(format!("{EDITION}{folder}{}.{}", self.notice, self.language));
        }
        let (scheme, rest) = href.split_once(':')?;
        let scheme = SCHEMES.into_iter().find(|known| scheme.eq_ignore_ascii_case(known))?;
        Some(format!("{scheme}:{rest}"))
    }
}
