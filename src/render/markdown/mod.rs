//! The Markdown file.
//!
//! Comes in: a settled document, and the site it is for. Goes out: `CommonMark` with the tables of GitHub, fit for a code host as
//! it is, or for the generator of a site.
//! Guaranteed: the headings, tables, rows and their order are those of the page; every anchor of the page is an anchor here, but
//! that where HTML is not let through headings alone have one; a link leads to an anchor that is there; one line holds one
//! paragraph; there is no space at the end of a line and one newline at the end of the file.

mod address;
mod beside;
mod escape;
mod front;
mod shelter;
mod site;
mod slug;

use std::collections::{BTreeMap, BTreeSet};

use crate::locale::{Block, Definition, Document, Edition, Inline, Inlines, Row, Section};

use super::settle::{OwnPage, own_page};
use super::words::{last_visible, split_anchors, words};
pub use beside::{Beside, Listed, beside};
use escape::{Place, Writer, anchor};
use shelter::shelters;
use site::{Dialect, Habits};
pub use site::{Site, UnknownSite};

/// Makes the file.
pub(super) fn file(document: &Document, site: Site) -> String {
    let habits = site.habits();
    let shelters = if habits.html { BTreeMap::new() } else { shelters(document) };
    let given = if habits.slugs { slug::given(document) } else { BTreeSet::new() };
    File { document, site, habits, shelters, given }.text()
}

/// Where the file lies in the folder of its policy.
pub(super) fn path(document: &Document, site: Site) -> String {
    site.path(&document.notice, &document.language, document.language == first(document))
}

/// The language in which the site begins, as far as policyc knows: the one that controls, else the first.
fn first(document: &Document) -> &str {
    let controlling = document.editions.iter().find(|edition| edition.controlling);
    controlling.or(document.editions.first()).map_or(&document.language, |edition| &edition.language)
}

/// A file in the making.
struct File<'a> {
    document: &'a Document,
    site: Site,
    habits: Habits,
    /// Anchors that the site does not let through, each with that of the heading it stands under.
    shelters: BTreeMap<&'a str, &'a str>,
    /// Anchors that the site gives to their headings by itself.
    given: BTreeSet<&'a str>,
}

impl File<'_> {
    fn text(&self) -> String {
        let document = self.document;
        let mut parts = Vec::new();
        if self.habits.title {
            let title = format!("# {}", self.plain(&self.site.tame(&document.title), Place::Line));
            // Else MDX would take an anchor from the words of the title.
            parts.push(if self.habits.dialect == Dialect::Mdx {
                title + &self.heading_id("page-title")
            } else {
                title
            });
        }
        parts.push(self.plain(&document.controller, Place::Block));
        if let Some(draft) = &document.furniture.draft {
            parts.push(quoted(&format!("**{}**", self.plain(draft, Place::Line))));
        }
        parts.extend(document.archived.as_ref().map(|line| quoted(&self.run(line, Place::Line))));
        parts.push(self.run(&document.status, Place::Block));
        if !document.editions.is_empty() {
            parts.push(self.plain(&format!("{}:", document.furniture.languages), Place::Block));
            parts.push(self.editions());
        }
        parts.extend(document.controlling.as_ref().map(|line| self.run(line, Place::Block)));
        // The summary comes first, then the way to all the rest.
        let (summary, rest) = document.sections.split_at(document.summary().into_iter().count());
        parts.extend(summary.iter().flat_map(|section| self.section(section)));
        if document.sections.len() >= 5 {
            parts.push(format!("## {}", self.plain(&document.furniture.contents, Place::Line)));
            parts.push(self.contents());
        }
        parts.extend(rest.iter().flat_map(|section| self.section(section)));
        parts.push("---".to_owned());
        parts.push(self.plain(&document.furniture.footer, Place::Block));
        parts.retain(|part| !part.is_empty());
        front::matter(document, self.site) + &joined(&parts) + "\n"
    }

    fn section(&self, section: &Section) -> Vec<String> {
        let mut parts = self.heading(2, &section.id, &section.heading);
        parts.extend(self.blocks(&section.blocks, 2));
        parts
    }

    /// The switcher: the other editions as links, this one in strong.
    fn editions(&self) -> String {
        let Document { notice, editions, .. } = self.document;
        let line = |edition: &Edition| {
            let name = [Inline::Text { text: edition.name.clone() }];
            let mut writer = self.writer(Place::Block);
            if edition.current {
                writer.strong(|writer| self.write(&name, writer));
            } else {
                let page = OwnPage { folder: "", notice, language: &edition.language, anchor: "" };
                writer.link_as_written(&self.link(page), |writer| self.write(&name, writer));
            }
            writer.finish()
        };
        bullets(editions.iter().map(line))
    }

    fn contents(&self) -> String {
        let line = |section: &Section| {
            let (href, text) = (format!("#{}", section.id), split_anchors(&section.heading).1.to_vec());
            self.run(&[Inline::Link { href, text, language: None }], Place::Line)
        };
        bullets(self.document.sections.iter().map(line))
    }

    /// A heading and its anchor, in as many parts as it takes.
    fn heading(&self, level: usize, id: &str, text: &Inlines) -> Vec<String> {
        let heading = format!("{} {}", "#".repeat(level), self.run(text, Place::Line)).trim_end().to_owned();
        if self.habits.heading_ids {
            vec![heading + &self.heading_id(id)]
        } else if self.given.contains(id) {
            vec![heading]
        } else {
            vec![anchor(id), heading]
        }
    }

    /// The anchor behind a heading. MDX would take the brace for one of code, if it had no backslash.
    fn heading_id(&self, id: &str) -> String {
        let brace = if self.habits.dialect == Dialect::Mdx { "\\{" } else { "{" };
        format!(" {brace}#{id}}}")
    }

    /// The blocks under a heading of the level `outer`, each a number of lines. A level follows from what the heading stands in.
    fn blocks<'b>(&self, blocks: impl IntoIterator<Item = &'b Block>, outer: usize) -> Vec<String> {
        let level = (outer + 1).min(6);
        let mut parts = Vec::new();
        let mut previous = None;
        let mut other_mark = false;
        for block in unmarked(blocks) {
            let list = marker(block);
            // Two lists with nothing between them would be one.
            let touches = list.is_some() && list == previous;
            if touches && self.habits.html {
                parts.push("<!-- -->".to_owned());
            }
            other_mark = touches && !self.habits.html && !other_mark;
            previous = list;
            match block {
                Block::Paragraph { text } => parts.push(self.run(text, Place::Block)),
                Block::List { ordered, items } => {
                    let items = items.iter().map(|item| self.blocks(item, outer));
                    parts.push(list_of(items, *ordered, other_mark));
                }
                Block::Definitions { items } => {
                    let items = items.iter().map(|item| self.definition(item, outer));
                    parts.push(list_of(items, false, other_mark));
                }
                Block::Table { id, caption, head, rows } => {
                    let mut writer = self.writer(Place::Block);
                    writer.anchor(id);
                    self.write(caption, &mut writer);
                    writer.text(lead_in(caption));
                    parts.push(writer.finish());
                    parts.push(self.table(head, rows));
                }
                Block::Part { id, heading, blocks, .. } => {
                    parts.extend(self.heading(level, id, heading));
                    parts.extend(self.blocks(blocks, level));
                }
                Block::Notice { id, heading, blocks } => {
                    let mut inner = self.heading(level, id, heading);
                    inner.extend(self.blocks(blocks, level));
                    parts.push(quoted(&joined(&inner)));
                }
                Block::Quote { blocks } => parts.push(quoted(&joined(&self.blocks(blocks, outer)))),
                // What stands behind a map says the same in words; and of the others there is none any more.
                Block::Map { .. } | Block::Foreign { .. } | Block::Traced { .. } => {}
            }
        }
        parts.retain(|part| !part.is_empty());
        parts
    }

    /// A term and its meaning: the first paragraph stands on the line of the term.
    fn definition(&self, item: &Definition, outer: usize) -> Vec<String> {
        let mut writer = self.writer(Place::Block);
        if let Some(id) = &item.id {
            writer.anchor(id);
        }
        writer.strong(|writer| self.write(&item.term, writer));
        let unmarked = unmarked(&item.meaning);
        let mut meaning = unmarked.as_slice();
        if let [Block::Paragraph { text }, rest @ ..] = meaning {
            writer.text(lead_in(&item.term));
            writer.text(" ");
            self.write(text, &mut writer);
            meaning = rest;
        }
        let mut parts = vec![writer.finish()];
        parts.extend(self.blocks(meaning.iter().copied(), outer));
        parts
    }

    fn table(&self, head: &[Inlines], rows: &[Row]) -> String {
        let line = |cells: Vec<String>| ["| ", &cells.join(" | "), " |"].concat();
        let mut table = line(head.iter().map(|cell| self.run(cell, Place::Cell)).collect());
        table.extend(["\n", &line(head.iter().map(|_| "---".to_owned()).collect())]);
        for row in rows {
            let mut id = row.id.as_ref();
            let cells = row.cells.iter().map(|cell| self.table_cell(id.take(), cell));
            table.extend(["\n", &line(cells.collect())]);
        }
        table
    }

    /// The lines of a cell on one line: sentences one after another, fragments with a semicolon between them.
    fn table_cell(&self, id: Option<&String>, lines: &[Inlines]) -> String {
        let mut writer = self.writer(Place::Cell);
        if let Some(id) = id {
            writer.anchor(id);
        }
        for (index, line) in lines.iter().enumerate() {
            self.write(line, &mut writer);
            if index + 1 < lines.len() {
                writer.text(if ends_sentence(line) { " " } else { "; " });
            }
        }
        writer.finish()
    }

    fn writer(&self, place: Place) -> Writer {
        Writer::new(place, self.habits)
    }

    fn plain(&self, text: &str, place: Place) -> String {
        let mut writer = self.writer(place);
        writer.text(text);
        writer.finish()
    }

    fn run(&self, run: &[Inline], place: Place) -> String {
        let mut writer = self.writer(place);
        self.write(run, &mut writer);
        writer.finish()
    }

    fn write(&self, run: &[Inline], writer: &mut Writer) {
        for inline in run {
            match inline {
                Inline::Text { text } | Inline::Time { text, .. } => writer.text(text),
                Inline::Strong { text } => writer.strong(|writer| self.write(text, writer)),
                Inline::Emphasis { text } => writer.emphasis(|writer| self.write(text, writer)),
                Inline::Code { text } => writer.code(text),
                Inline::Link { href, text, .. } => {
                    let inner = |writer: &mut Writer| self.write(text, writer);
                    if let Some(page) = own_page(href) {
                        writer.link_as_written(&self.link(page), inner);
                    } else if let Some(heading) = href.strip_prefix('#').and_then(|id| self.shelters.get(id)) {
                        writer.link(&format!("#{heading}"), &words(text), inner);
                    } else if self.site.lets_through(href) {
                        writer.link(href, &words(text), inner);
                    } else {
                        inner(writer);
                    }
                }
                // Markdown has no way to name a language.
                Inline::Foreign { text, .. } => self.write(text, writer),
                Inline::Anchor { id } => writer.anchor(id),
                Inline::Break => writer.line_break(),
            }
        }
    }

    fn link(&self, page: OwnPage<'_>) -> String {
        self.site.link(page, &self.document.language, first(self.document))
    }
}

fn bullets(lines: impl Iterator<Item = String>) -> String {
    lines.map(|line| ["- ", &line].concat()).collect::<Vec<_>>().join("\n")
}

/// The blocks without what Markdown has no way to say: which language they are in, and where they come from.
fn unmarked<'b>(blocks: impl IntoIterator<Item = &'b Block>) -> Vec<&'b Block> {
    let mut unmarked = Vec::new();
    for block in blocks {
        if let Block::Foreign { blocks, .. } | Block::Traced { blocks, .. } = block {
            unmarked.extend(self::unmarked(blocks));
        } else {
            unmarked.push(block);
        }
    }
    unmarked
}

/// Whether a block is a list and, if so, whether it is numbered.
fn marker(block: &Block) -> Option<bool> {
    match block {
        Block::List { ordered, .. } => Some(*ordered),
        Block::Definitions { .. } => Some(false),
        Block::Paragraph { .. }
        | Block::Table { .. }
        | Block::Map { .. }
        | Block::Part { .. }
        | Block::Notice { .. }
        | Block::Quote { .. }
        | Block::Foreign { .. }
        | Block::Traced { .. } => None,
    }
}

fn joined(parts: &[String]) -> String {
    parts.join("\n\n")
}

fn quoted(text: &str) -> String {
    if text.is_empty() { String::new() } else { prefixed(text, "> ", "> ") }
}

/// A list: close together if every item is a single paragraph. Lists with different marks are two lists.
fn list_of(items: impl Iterator<Item = Vec<String>>, ordered: bool, other_mark: bool) -> String {
    let items: Vec<Vec<String>> = items.collect();
    let gap = if items.iter().all(|item| item.len() <= 1) { "\n" } else { "\n\n" };
    let item = |(index, parts): (usize, Vec<String>)| {
        let mark = match (ordered, other_mark) {
            (true, false) => format!("{}. ", index + 1),
            (true, true) => format!("{}) ", index + 1),
            (false, false) => "- ".to_owned(),
            (false, true) => "* ".to_owned(),
        };
        prefixed(&joined(&parts), &mark, &" ".repeat(mark.len()))
    };
    items.into_iter().enumerate().map(item).collect::<Vec<_>>().join(gap)
}

/// `text` with something before its first line and something before each other; no spaces are left at the end of a line.
fn prefixed(text: &str, first: &str, other: &str) -> String {
    let mut out = String::with_capacity(first.len() + text.len());
    for (index, line) in text.split('\n').enumerate() {
        out.extend(if index == 0 { ["", first] } else { ["\n", other] });
        out.push_str(line);
        out.truncate(out.trim_end_matches(' ').len());
    }
    out
}

/// What joins a term or a caption to what it leads to.
fn lead_in(run: &[Inline]) -> &'static str {
    if ends_sentence(run) { "" } else { ":" }
}

fn ends_sentence(run: &[Inline]) -> bool {
    matches!(last_visible(run), Some('.' | '!' | '?' | ':' | ';'))
}
