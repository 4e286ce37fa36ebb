//! What the templates see of a document.
//!
//! Comes in: a settled document. Goes out: maps and lists with the names of the document's own fields. A run of text is markup
//! already, safe to print; beside a heading stand its bare words, for attributes.

use minijinja::context;
use minijinja::value::Value;

use super::inlines::markup;
use super::map::map;
use crate::locale::{Block, Definition, Document, Furniture, Inline, Inlines, Line, Origin, Row, Section};
use crate::render::words::{split_anchors, words};

pub(super) fn document(document: &Document) -> Value {
    context! {
        notice => &document.notice,
        tag => &document.tag,
        title => &document.title,
        controller => &document.controller,
        description => &document.description,
        furniture => furniture(&document.furniture),
        archived => document.archived.as_deref().map(run),
        status => run(&document.status),
        controlling => document.controlling.as_deref().map(run),
        sections => list(&document.sections, section),
    }
}

fn furniture(furniture: &Furniture) -> Value {
    context! {
        skip => &furniture.skip,
        contents => &furniture.contents,
        languages => &furniture.languages,
        draft => &furniture.draft,
        footer => &furniture.footer,
        permalink => &furniture.permalink,
    }
}

fn section(section: &Section) -> Value {
    let (anchors, heading) = split_anchors(&section.heading);
    context! {
        id => &section.id,
        anchors => run(anchors),
        heading => run(heading),
        heading_words => words(heading),
        blocks => list(&section.blocks, block),
    }
}

fn block(block: &Block) -> Value {
    match block {
        Block::Paragraph { text } => context! { kind => "paragraph", text => run(text) },
        Block::List { ordered, items } => context! {
            kind => "list",
            ordered => ordered,
            entries => list(items, |item| content(item)),
        },
        Block::Definitions { items } => context! { kind => "definitions", entries => list(items, definition) },
        Block::Table { id, caption, head, rows } => context! {
            kind => "table",
            id => id,
            caption => run(caption),
            head => list(head, |cell| run(cell)),
            labels => list(head, |cell| Value::from(words(cell))),
            rows => list(rows, row),
        },
        Block::Map { id, caption, columns, lines } => map(id, caption, columns, lines),
        Block::Part { id, heading, blocks, .. } => part("part", id, heading, blocks),
        Block::Notice { id, heading, blocks } => part("notice", id, heading, blocks),
        Block::Quote { blocks } => context! { kind => "quote", blocks => list(blocks, self::block) },
        Block::Foreign { language, blocks } => {
            context! { kind => "foreign", language => language, blocks => list(blocks, self::block) }
        }
        Block::Traced { origin: from, blocks } => {
            context! { kind => "traced", origin => origin(from), blocks => list(blocks, self::block) }
        }
    }
}

fn part(kind: &str, id: &str, heading: &Inlines, blocks: &[Block]) -> Value {
    let (anchors, heading) = split_anchors(heading);
    context! {
        kind => kind,
        id => id,
        anchors => run(anchors),
        heading => run(heading),
        heading_words => words(heading),
        blocks => list(blocks, block),
    }
}

fn definition(item: &Definition) -> Value {
    context! { id => &item.id, term => run(&item.term), meaning => content(&item.meaning) }
}

/// What stands in an item: the text of a lone paragraph, else blocks.
fn content(blocks: &[Block]) -> Value {
    match blocks {
        [Block::Paragraph { text }] => run(text),
        _ => list(blocks, block),
    }
}

fn row(row: &Row) -> Value {
    context! { id => &row.id, origin => row.origin.as_ref().map(origin), cells => list(&row.cells, |lines| cell(lines)) }
}

/// What stands in a cell: its only line, else a list of lines.
fn cell(lines: &[Inlines]) -> Value {
    match lines {
        [line] => run(line),
        _ => list(lines, |line| run(line)),
    }
}

/// Where something comes from: lines and provisions, as they are shown.
fn origin(origin: &Origin) -> Value {
    let lines = origin.source.iter().map(|Line { file, line }| format!("{file}:{line}"));
    let answers = origin.answers.iter().map(|provision| provision.citation.clone());
    lines.chain(answers).map(Value::from).collect()
}

fn run(run: &[Inline]) -> Value {
    Value::from_safe_string(markup(run))
}

fn list<T>(items: &[T], value: impl Fn(&T) -> Value) -> Value {
    items.iter().map(value).collect()
}
