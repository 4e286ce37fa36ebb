//! The Markdown file.
//!
//! Comes in: a settled document. Goes out: `CommonMark` with the tables of GitHub, fit for a code host as it is.
//! Guaranteed: the headings, tables, rows and their order are those of the page; every anchor of the page is an anchor here;
//! one line holds one paragraph; there is no space at the end of a line and one newline at the end of the file.

mod escape;

use crate::locale::{Block, Definition, Document, Edition, Inline, Inlines, Row, Section};

use super::Format;
use super::settle::{address, edition_href};
use super::words::{last_visible, words};
use escape::{Place, Writer, anchor};

/// Makes the file.
pub(super) fn file(document: &Document) -> String {
    let mut parts =
        vec![format!("# {}", plain(&document.title, Place::Line)), plain(&document.controller, Place::Block)];
    if let Some(draft) = &document.furniture.draft {
        parts.push(quoted(&format!("**{}**", plain(draft, Place::Line))));
    }
    parts.push(run(&document.status, Place::Block));
    if !document.editions.is_empty() {
        parts.push(plain(&format!("{}:", document.furniture.languages), Place::Block));
        parts.push(editions(document));
    }
    parts.extend(document.controlling.as_ref().map(|line| run(line, Place::Block)));
    // The summary comes first, then the way to all the rest.
    let (summary, rest) = document.sections.split_at(document.summary().into_iter().count());
    parts.extend(summary.iter().flat_map(section));
    if document.sections.len() >= 5 {
        parts.push(format!("## {}", plain(&document.furniture.contents, Place::Line)));
        parts.push(contents(document));
    }
    parts.extend(rest.iter().flat_map(section));
    parts.push("---".to_owned());
    parts.push(plain(&document.furniture.footer, Place::Block));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

fn section(section: &Section) -> Vec<String> {
    let mut parts = vec![anchor(&section.id), heading(2, &section.heading)];
    parts.extend(blocks(&section.blocks, 2));
    parts
}

/// The switcher: the other editions as links, this one in strong.
fn editions(document: &Document) -> String {
    let line = |edition: &Edition| {
        let name = vec![Inline::Text { text: edition.name.clone() }];
        let href = edition_href(Format::Markdown, &document.notice, &edition.language);
        let link = Inline::Link { href, text: name.clone(), language: None };
        run(&[if edition.current { Inline::Strong { text: name } } else { link }], Place::Block)
    };
    bullets(document.editions.iter().map(line))
}

fn contents(document: &Document) -> String {
    let line = |(id, heading): (&String, &Inlines)| {
        let text = heading.clone();
        run(&[Inline::Link { href: format!("#{id}"), text, language: None }], Place::Line)
    };
    bullets(document.sections.iter().map(|section| line((&section.id, &section.heading))))
}

fn bullets(lines: impl Iterator<Item = String>) -> String {
    lines.map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
}

fn heading(level: usize, text: &Inlines) -> String {
    format!("{} {}", "#".repeat(level), run(text, Place::Line)).trim_end().to_owned()
}

/// The blocks under a heading of the level `outer`, each a number of lines. A level follows from what the heading stands in.
fn blocks<'b>(blocks: impl IntoIterator<Item = &'b Block>, outer: usize) -> Vec<String> {
    let level = (outer + 1).min(6);
    let mut parts = Vec::new();
    let mut previous = None;
    for block in unmarked(blocks) {
        let list = marker(block);
        if list.is_some() && list == previous {
            // Two lists with nothing between them would be one.
            parts.push("<!-- -->".to_owned());
        }
        previous = list;
        match block {
            Block::Paragraph { text } => parts.push(run(text, Place::Block)),
            Block::List { ordered, items } => {
                parts.push(list_of(items.iter().map(|item| self::blocks(item, outer)), *ordered));
            }
            Block::Definitions { items } => {
                parts.push(list_of(items.iter().map(|item| definition(item, outer)), false));
            }
            Block::Table { id, caption, head, rows } => {
                let mut writer = Writer::new(Place::Block);
                writer.anchor(id);
                write(caption, &mut writer);
                writer.text(lead_in(caption));
                parts.push(writer.finish());
                parts.push(table(head, rows));
            }
            Block::Part { id, heading: text, blocks, .. } => {
                parts.push(anchor(id));
                parts.push(heading(level, text));
                parts.extend(self::blocks(blocks, level));
            }
            Block::Notice { id, heading: text, blocks } => {
                let mut inner = vec![anchor(id), heading(level, text)];
                inner.extend(self::blocks(blocks, level));
                parts.push(quoted(&joined(&inner)));
            }
            Block::Quote { blocks } => parts.push(quoted(&joined(&self::blocks(blocks, outer)))),
            // A settled document for Markdown has none.
            // There is none among them any more.
            Block::Foreign { .. } | Block::Traced { .. } => {}
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
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

/// A list: close together if every item is a single paragraph.
fn list_of(items: impl Iterator<Item = Vec<String>>, ordered: bool) -> String {
    let items: Vec<Vec<String>> = items.collect();
    let gap = if items.iter().all(|item| item.len() <= 1) { "\n" } else { "\n\n" };
    let item = |(index, parts): (usize, Vec<String>)| {
        let mark = if ordered { format!("{}. ", index + 1) } else { "- ".to_owned() };
        prefixed(&joined(&parts), &mark, &" ".repeat(mark.len()))
    };
    items.into_iter().enumerate().map(item).collect::<Vec<_>>().join(gap)
}

/// `text` with something before its first line and something before each other; no spaces are left at the end of a line.
fn prefixed(text: &str, first: &str, other: &str) -> String {
    let lines = text.split('\n').enumerate();
    let line =
        |(index, line)| format!("{}{line}", if index == 0 { first } else { other }).trim_end_matches(' ').to_owned();
    lines.map(line).collect::<Vec<_>>().join("\n")
}

/// A term and its meaning: the first paragraph stands on the line of the term.
fn definition(item: &Definition, outer: usize) -> Vec<String> {
    let mut writer = Writer::new(Place::Block);
    if let Some(id) = &item.id {
        writer.anchor(id);
    }
    writer.strong(|writer| write(&item.term, writer));
    let unmarked = unmarked(&item.meaning);
    let mut meaning = unmarked.as_slice();
    if let [Block::Paragraph { text }, rest @ ..] = meaning {
        writer.text(lead_in(&item.term));
        writer.text(" ");
        write(text, &mut writer);
        meaning = rest;
    }
    let mut parts = vec![writer.finish()];
    parts.extend(blocks(meaning.iter().copied(), outer));
    parts
}

/// What joins a term or a caption to what it leads to.
fn lead_in(run: &[Inline]) -> &'static str {
    if ends_sentence(run) { "" } else { ":" }
}

fn ends_sentence(run: &[Inline]) -> bool {
    matches!(last_visible(run), Some('.' | '!' | '?' | ':' | ';'))
}

fn table(head: &[Inlines], rows: &[Row]) -> String {
    let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let mut lines = vec![
        line(head.iter().map(|cell| run(cell, Place::Cell)).collect()),
        line(head.iter().map(|_| "---".to_owned()).collect()),
    ];
    lines.extend(rows.iter().map(|row| {
        let cells = row.cells.iter().enumerate();
        line(cells.map(|(index, cell)| table_cell(row.id.as_ref().filter(|_| index == 0), cell)).collect())
    }));
    lines.join("\n")
}

/// The lines of a cell on one line: sentences one after another, fragments with a semicolon between them.
fn table_cell(id: Option<&String>, lines: &[Inlines]) -> String {
    let mut writer = Writer::new(Place::Cell);
    if let Some(id) = id {
        writer.anchor(id);
    }
    for (index, line) in lines.iter().enumerate() {
        write(line, &mut writer);
        if index + 1 < lines.len() {
            writer.text(if ends_sentence(line) { " " } else { "; " });
        }
    }
    writer.finish()
}

fn plain(text: &str, place: Place) -> String {
    let mut writer = Writer::new(place);
    writer.text(text);
    writer.finish()
}

fn run(run: &[Inline], place: Place) -> String {
    let mut writer = Writer::new(place);
    write(run, &mut writer);
    writer.finish()
}

fn write(run: &[Inline], writer: &mut Writer) {
    for inline in run {
        match inline {
            Inline::Text { text } | Inline::Time { text, .. } => writer.text(text),
            Inline::Strong { text } => writer.strong(|writer| write(text, writer)),
            Inline::Emphasis { text } => writer.emphasis(|writer| write(text, writer)),
            Inline::Code { text } => writer.code(text),
            Inline::Link { href, text, .. } => {
                writer.link(&address(href, Format::Markdown), &words(text), |writer| write(text, writer));
            }
            // Markdown has no way to name a language.
            Inline::Foreign { text, .. } => write(text, writer),
            Inline::Break => writer.line_break(),
        }
    }
}
