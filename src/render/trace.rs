//! Where each paragraph and each row of a notice comes from, as a list.
//!
//! Comes in: a settled document that is traced. Goes out: one JSON object. Guaranteed: the list is in the order of the page.

use serde::Serialize;

use super::RenderError;
use super::words::words;
use crate::locale::{Block, Document, Inlines, Origin, Row};

/// A paragraph, a list or a row, and where it comes from.
#[derive(Debug, Serialize)]
struct Entry<'a> {
    /// The anchor of its section.
    section: &'a str,
    /// Its own anchor.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    /// Its words.
    text: String,
    #[serde(flatten)]
    origin: &'a Origin,
}

#[derive(Serialize)]
struct Trace<'a> {
    policy: &'a str,
    notice: &'a str,
    language: &'a str,
    parts: Vec<Entry<'a>>,
}

/// Makes the file.
pub(super) fn file(document: &Document) -> Result<String, RenderError> {
    let Document { policy, notice, language, sections, .. } = document;
    let mut parts = Vec::new();
    for section in sections {
        gather(&section.id, &section.blocks, &mut parts);
    }
    let trace = Trace { policy, notice, language, parts };
    let text = serde_json::to_string_pretty(&trace).map_err(|error| RenderError::Json(error.to_string()))?;
    Ok(text + "\n")
}

fn gather<'a>(section: &'a str, blocks: &'a [Block], parts: &mut Vec<Entry<'a>>) {
    for block in blocks {
        match block {
            Block::Traced { origin, blocks } => match blocks.as_slice() {
                [Block::Table { rows, .. }] => parts.extend(rows.iter().filter_map(|row| of_row(section, row))),
                blocks => {
                    let mut said = Vec::new();
                    each_run(blocks, &mut said);
                    let text = said.into_iter().map(|run| words(run)).collect::<Vec<_>>().join("\n");
                    parts.push(Entry { section, id: None, text, origin });
                }
            },
            Block::List { items, .. } => items.iter().for_each(|item| gather(section, item, parts)),
            Block::Definitions { items } => items.iter().for_each(|item| gather(section, &item.meaning, parts)),
            Block::Part { blocks, .. }
            | Block::Notice { blocks, .. }
            | Block::Quote { blocks }
            | Block::Foreign { blocks, .. } => gather(section, blocks, parts),
            Block::Paragraph { .. } | Block::Table { .. } | Block::Map { .. } => {}
        }
    }
}

fn of_row<'a>(section: &'a str, row: &'a Row) -> Option<Entry<'a>> {
    let cell = |lines: &Vec<Inlines>| lines.iter().map(|line| words(line)).collect::<Vec<_>>().join("; ");
    let text = row.cells.iter().map(cell).collect::<Vec<_>>().join(" | ");
    Some(Entry { section, id: row.id.as_deref(), text, origin: row.origin.as_ref()? })
}

/// The runs of text in some blocks.
fn each_run<'a>(blocks: &'a [Block], runs: &mut Vec<&'a Inlines>) {
    for block in blocks {
        match block {
            Block::Paragraph { text } => runs.push(text),
            Block::List { items, .. } => items.iter().for_each(|item| each_run(item, runs)),
            Block::Definitions { items } => {
                for item in items {
                    runs.push(&item.term);
                    each_run(&item.meaning, runs);
                }
            }
            Block::Table { head, rows, .. } => {
                runs.extend(head);
                runs.extend(rows.iter().flat_map(|row| row.cells.iter().flatten()));
            }
            Block::Map { .. } => {}
            Block::Part { heading, blocks, .. } | Block::Notice { heading, blocks, .. } => {
                runs.push(heading);
                each_run(blocks, runs);
            }
            Block::Quote { blocks } | Block::Foreign { blocks, .. } | Block::Traced { blocks, .. } => {
                each_run(blocks, runs);
            }
        }
    }
}
