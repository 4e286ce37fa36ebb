//! The notice in plain text, for mail and for paper forms.
//!
//! Comes in: a settled document. Goes out: text in lines of at most [`WIDTH`] characters, where no word is longer. Guaranteed: it says
//! what the page says, in the same order; the address of a link stands behind its words unless they show it.

use super::words::{printable, words};
use crate::locale::{Block, Definition, Document, Inline, Inlines, Row};

/// The widest line.
const WIDTH: usize = 72;

/// Makes the file.
pub(super) fn file(document: &Document) -> String {
    let mut parts = vec![underlined(&document.title, '='), document.controller.clone()];
    parts.extend(document.furniture.draft.clone());
    parts.extend(document.archived.iter().chain([&document.status]).chain(&document.controlling).map(said));
    for section in &document.sections {
        parts.push(underlined(&words(&section.heading), '-'));
        parts.extend(blocks(&section.blocks));
    }
    parts.push(document.furniture.footer.clone());
    parts.retain(|part| !part.is_empty());
    let lines = parts.iter().map(|part| wrapped(part)).collect::<Vec<_>>().join("\n\n");
    lines.chars().map(printable).chain(['\n']).collect()
}

fn underlined(heading: &str, sign: char) -> String {
    let width = textwrap::core::display_width(heading).min(WIDTH);
    format!("{heading}\n{}", sign.to_string().repeat(width))
}

/// Each line of `part` wrapped, its other lines as far in as its words.
fn wrapped(part: &str) -> String {
    let line = |line: &str| {
        let indent = line.len() - line.trim_start_matches([' ', '-', '>']).len();
        let indent = " ".repeat(indent.min(WIDTH / 2));
        let options = textwrap::Options::new(WIDTH)
            .subsequent_indent(&indent)
            .break_words(false)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        textwrap::fill(line, options)
    };
    part.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// The blocks, each a number of lines.
fn blocks(blocks: &[Block]) -> Vec<String> {
    blocks.iter().flat_map(block).collect()
}

fn block(block: &Block) -> Vec<String> {
    match block {
        Block::Paragraph { text } => vec![said(text)],
        Block::List { ordered, items } => {
            let item = |(at, item): (usize, &Vec<Block>)| {
                let sign = if *ordered { format!("{}. ", at + 1) } else { "- ".to_owned() };
                within(&sign, &self::blocks(item))
            };
            vec![items.iter().enumerate().map(item).collect::<Vec<_>>().join("\n")]
        }
        Block::Definitions { items } => items.iter().map(definition).collect(),
        Block::Table { caption, head, rows, .. } => {
            std::iter::once(said(caption)).chain(rows.iter().map(|row| self::row(head, row))).collect()
        }
        Block::Map { .. } => Vec::new(),
        Block::Part { heading, blocks, .. } => std::iter::once(words(heading)).chain(self::blocks(blocks)).collect(),
        Block::Notice { heading, blocks, .. } => {
            let inner: Vec<String> = std::iter::once(words(heading)).chain(self::blocks(blocks)).collect();
            vec![before_each_line("> ", &inner.join("\n\n"))]
        }
        Block::Quote { blocks } => vec![before_each_line("> ", &self::blocks(blocks).join("\n\n"))],
        Block::Foreign { blocks, .. } | Block::Traced { blocks, .. } => self::blocks(blocks),
    }
}

fn definition(Definition { term, meaning, .. }: &Definition) -> String {
    let meaning = before_each_line("  ", &blocks(meaning).join("\n"));
    format!("{}\n{meaning}", said(term))
}

/// A row: its header, and below it a line for each cell behind the name of its column.
fn row(head: &[Inlines], row: &Row) -> String {
    let cell = |lines: &Vec<Inlines>| lines.iter().map(said).collect::<Vec<_>>();
    let mut cells = head.iter().zip(&row.cells);
    let header = cells.next().map(|(_, lines)| cell(lines).join("\n")).unwrap_or_default();
    let rest = cells.map(|(name, lines)| match cell(lines).as_slice() {
        [one] => format!("  {}: {one}", words(name)),
        lines => format!("  {}:\n{}", words(name), before_each_line("  - ", &lines.join("\n"))),
    });
    std::iter::once(header).chain(rest).collect::<Vec<_>>().join("\n")
}

/// Blocks as one item behind `sign`.
fn within(sign: &str, blocks: &[String]) -> String {
    let indent = " ".repeat(sign.len());
    let text = before_each_line(&indent, &blocks.join("\n"));
    format!("{sign}{}", text.strip_prefix(indent.as_str()).unwrap_or(&text))
}

fn before_each_line(before: &str, text: &str) -> String {
    text.lines().map(|line| format!("{before}{line}").trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

/// A run in plain words.
fn said(run: &Inlines) -> String {
    let mut out = String::new();
    say(run, &mut out);
    out
}

fn say(run: &[Inline], out: &mut String) {
    for inline in run {
        match inline {
            Inline::Text { text } | Inline::Code { text } | Inline::Time { text, .. } => out.push_str(text),
            Inline::Strong { text } | Inline::Emphasis { text } | Inline::Foreign { text, .. } => say(text, out),
            Inline::Link { href, text, .. } => {
                say(text, out);
                if let Some(address) = worth_showing(href, &words(text)) {
                    out.extend([" (", address, ")"]);
                }
            }
            Inline::Anchor { .. } => {}
            Inline::Break => out.push('\n'),
        }
    }
}

/// The address of a link that leads out of the notice, unless its words show it.
fn worth_showing<'h>(href: &'h str, text: &str) -> Option<&'h str> {
    let address = href.strip_prefix("mailto:").or_else(|| href.strip_prefix("tel:"));
    let address = address.or_else(|| href.starts_with("http").then_some(href))?;
    let shown = address.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
    let text: String = text.split_whitespace().collect();
    (!text.contains(shown)).then_some(address)
}
