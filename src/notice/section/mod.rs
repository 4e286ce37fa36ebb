//! The sections of a notice, one file each, in the order in which readers meet them.

mod automated;
mod california;
mod changes;
mod children;
mod complain;
mod contact;
mod cookies;
mod data;
mod definitions;
mod disclosure;
mod history;
mod language;
mod law;
mod links;
mod map;
mod marketing;
mod own;
mod people;
mod provision;
mod purposes;
mod recipients;
mod retention;
mod rights;
mod sale;
mod scope;
mod security;
mod sources;
mod summary;
mod transfers;
mod verification;
mod who;

use super::speak::{Speaker, heading};
use super::tree::{Block, Row, Say, Section, Table};
use crate::law::all_duties;
use crate::schema::{SECTIONS, sections_of};
use crate::source::Span;

/// Makes what a section says.
type Compose = fn(&Speaker<'_>) -> Content;

/// What each section says, in the order of [`SECTIONS`].
const COMPOSERS: &[(&str, Compose)] = &[
    ("summary", summary::compose),
    ("who", who::compose),
    ("contact", contact::compose),
    ("scope", scope::compose),
    ("people", people::compose),
    ("purposes", purposes::compose),
    ("data", data::compose),
    ("recipients", recipients::compose),
    ("disclosure", disclosure::compose),
    ("transfers", transfers::compose),
    ("sources", sources::compose),
    ("provision", provision::compose),
    ("retention", retention::compose),
    ("cookies", cookies::compose),
    ("marketing", marketing::compose),
    ("sale", sale::compose),
    ("california", california::compose),
    ("security", security::compose),
    ("automated", automated::compose),
    ("rights", rights::compose),
    ("complain", complain::compose),
    ("children", children::compose),
    ("links", links::compose),
    ("changes", changes::compose),
    ("history", history::compose),
    ("law", law::compose),
    ("definitions", definitions::compose),
    ("language", language::compose),
];

/// What a section says, where it comes from and what it answers.
#[derive(Debug, Default)]
pub(super) struct Content {
    blocks: Vec<Block>,
    origin: Vec<Span>,
    articles: Vec<&'static str>,
}

impl Content {
    /// Nothing yet; what comes will answer `articles`.
    fn answering(articles: &[&'static str]) -> Self {
        debug_assert!(articles.iter().all(|one| all_duties().any(|duty| duty.id == *one)), "{articles:?}");
        Self { articles: articles.to_vec(), ..Self::default() }
    }

    /// Adds what `add` adds, which answers only these of the section's provisions.
    fn answer(&mut self, articles: &'static [&'static str], add: impl FnOnce(&mut Self)) {
        let before = self.blocks.len();
        add(self);
        let added = self.blocks.split_off(before);
        self.blocks.extend(added.into_iter().map(|block| Block::Answer(articles, Box::new(block))));
    }

    /// Adds a paragraph, unless there is nothing to say.
    fn paragraph(&mut self, says: impl IntoIterator<Item = Say>) {
        let says: Vec<Say> = says.into_iter().collect();
        if !says.is_empty() {
            self.blocks.push(Block::Paragraph(says));
        }
    }

    /// Adds a bullet list, unless there is nothing in it.
    fn list(&mut self, says: impl IntoIterator<Item = Say>) {
        let items: Vec<Vec<Say>> = says.into_iter().map(|say| vec![say]).collect();
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    /// Adds a table, unless it has no rows; a column with nothing in any row is left out.
    fn table(&mut self, id: &str, caption: &'static str, head: &[&'static str], rows: Vec<Row>) {
        let shown: Vec<bool> = (0..head.len())
            .map(|column| rows.iter().any(|row| row.cells.get(column).is_some_and(|cell| !cell.is_empty())))
            .collect();
        let keep = |column: usize| shown.get(column).copied().unwrap_or(false);
        let head: Vec<Say> =
            head.iter().enumerate().filter(|(at, _)| keep(*at)).map(|(_, id)| Say::message(id)).collect();
        let rows: Vec<Row> = rows
            .into_iter()
            .map(|row| {
                let cells =
                    row.cells.into_iter().enumerate().filter(|(at, _)| keep(*at)).map(|(_, cell)| cell).collect();
                Row { cells, ..row }
            })
            .collect();
        if !rows.is_empty() {
            self.origin.extend(rows.iter().map(|row| row.origin));
            self.blocks.push(Block::Table(Table {
                id: format!("table-{id}"),
                caption: Say::message(caption),
                head,
                rows,
            }));
        }
    }
}

/// Every section that has something to say; with `map`, one that shows the way that data goes stands behind the summary.
pub(super) fn all(speaker: &Speaker<'_>, map: bool) -> Vec<Section> {
    let mut sections = Vec::new();
    let mut clauses = speaker.clauses();
    let some = sections_of(speaker.kind());
    for id in SECTIONS.iter().copied().filter(|id| some.is_none_or(|some| some.contains(id))) {
        let compose = COMPOSERS.iter().find(|(section, _)| *section == id).map(|(_, compose)| compose);
        let mut content = compose.map(|compose| compose(speaker)).unwrap_or_default();
        for (span, block) in clauses.remove(id).unwrap_or_default() {
            content.origin.push(span);
            content.blocks.push(block);
        }
        if !content.blocks.is_empty() {
            let Content { blocks, origin, articles } = content;
            sections.push(Section { id: id.to_owned(), heading: Say::message(heading(id)), blocks, origin, articles });
        }
        if some.is_none() && map && id == "summary" {
            sections.extend(map::section(speaker));
        }
        if some.is_none() {
            sections.extend(own::after(speaker, id, &mut clauses));
        }
    }
    sections
}
