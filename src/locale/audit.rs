//! What a notice answers, as a table in one language: the page behind `policyc audit`.

use std::borrow::Cow;

use fluent::FluentArgs;

use super::catalogue::Catalogue;
use super::document::{Block, Document, Inline, Inlines, Row, Section};
use super::error::LocaleError;
use super::page::localize;
use crate::notice::Notice;
use crate::vocabulary::Language;

/// How a notice answers a duty.
#[derive(Debug, Clone)]
pub struct Answered {
    /// The duty's name.
    pub duty: &'static str,
    /// Its provisions.
    pub citation: &'static str,
    /// `said`, `allowed`, `missing`, `silent` or `not-needed`.
    pub state: &'static str,
    /// The anchors of the sections that answer it, and the places each comes from.
    pub sections: Vec<(String, String)>,
    /// The findings and departures that stand in its place, a line each.
    pub findings: Vec<String>,
}

/// The words for a duty or a result in `language`.
///
/// # Errors
/// Where the catalogue lacks them.
pub fn audit_words(language: Language, id: &str) -> Result<String, LocaleError> {
    Catalogue::open(language).format(&format!("audit-{id}"), None, &FluentArgs::new()).map(Cow::into_owned)
}

/// The page that shows what `notices` answer, a section for each. `None` where there is no notice.
///
/// # Errors
/// Where a notice cannot be worded in `language`.
pub fn audit(notices: &[(&Notice, Vec<Answered>)], language: Language) -> Result<Option<Document>, LocaleError> {
    let mut catalogue = Catalogue::open(language);
    let mut words =
        |id: &str| catalogue.format(&format!("audit-{id}"), None, &FluentArgs::new()).map(|words| text(&words));
    let head: Vec<Inlines> =
        ["head-duty", "head-law", "head-state", "head-where"].iter().map(|id| words(id)).collect::<Result<_, _>>()?;
    let mut page: Option<Document> = None;
    for (notice, answers) in notices {
        let worded = localize(notice, language)?;
        let heading = |id: &str| worded.sections.iter().find(|section| section.id == id).map(|one| &one.heading);
        let mut rows = Vec::new();
        for answer in answers {
            let place = |(id, places): &(String, String)| {
                let mut line = heading(id).cloned().unwrap_or_default();
                line.extend(text(&format!(" (#{id}; {places})")));
                line
            };
            let places = answer.sections.iter().map(place);
            let lines: Vec<Inlines> = places.chain(answer.findings.iter().map(|line| text(line))).collect();
            rows.push(Row {
                id: None,
                cells: vec![
                    vec![words(answer.duty)?],
                    vec![text(answer.citation)],
                    vec![words(answer.state)?],
                    if lines.is_empty() { vec![text("–")] } else { lines },
                ],
                origin: None,
            });
        }
        let table = Block::Table {
            id: format!("table-{}", notice.notice),
            caption: text(&worded.title),
            head: head.clone(),
            rows,
        };
        let section =
            Section { id: notice.notice.clone(), heading: text(&worded.title), blocks: vec![table], origin: None };
        let title = words("title")?;
        let page = page.get_or_insert_with(|| Document {
            title: plain(&title),
            description: plain(&title),
            status: Vec::new(),
            editions: Vec::new(),
            controlling: None,
            sections: Vec::new(),
            ..worded
        });
        page.sections.push(section);
    }
    Ok(page)
}

fn text(text: &str) -> Inlines {
    vec![Inline::Text { text: text.to_owned() }]
}

fn plain(run: &Inlines) -> String {
    super::inlines::plain(run)
}
