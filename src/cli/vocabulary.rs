//! `policyc vocabulary`: what policyc can name already, searched in every language.

use std::collections::BTreeMap;

use serde::Serialize;

use super::args::{ListFormat, VocabularyArgs};
use super::{Failure, Status, terminal};
use crate::locale::glossary;
use crate::vocabulary::{Language, Term};

/// One concept as scripts read it.
#[derive(Debug, Serialize)]
struct Row {
    id: &'static str,
    kind: &'static str,
    parent: Option<&'static str>,
    /// Its words, by the language's code.
    #[serde(flatten)]
    words: BTreeMap<&'static str, String>,
    iri: Option<&'static str>,
}

/// All of them.
#[derive(Debug, Serialize)]
struct List {
    terms: Vec<Row>,
}

/// Lists the concepts that fit the word in `args`, those that fit best first.
pub(super) fn run(args: &VocabularyArgs) -> Result<Status, Failure> {
    let mut rows = rows()?;
    if let Some(word) = &args.word {
        let word = word.to_lowercase();
        rows.retain(|row| fit(row, &word).is_some());
        rows.sort_by_key(|row| fit(row, &word));
    }
    match args.format {
        ListFormat::Json => {
            let json = serde_json::to_string_pretty(&List { terms: rows });
            terminal::print(&format!("{}\n", json.map_err(|error| Failure::trouble(error.to_string()))?))?;
        }
        ListFormat::Human if rows.is_empty() => {
            terminal::tell("nothing fits: say it in your own words, { da: \"…\", nb: \"…\", en: \"…\" }\n");
        }
        ListFormat::Human => terminal::print(&table(&rows))?,
    }
    Ok(Status::Done)
}

/// Every concept with its words in every language.
fn rows() -> Result<Vec<Row>, Failure> {
    let mut rows: Vec<Row> = Vec::new();
    for language in Language::all() {
        let words = glossary(language).map_err(|error| Failure::trouble(error.to_string()))?;
        if rows.is_empty() {
            rows = words.iter().map(|(term, _)| row(term)).collect();
        }
        for (row, (_, words)) in rows.iter_mut().zip(words) {
            row.words.insert(language.code(), words);
        }
    }
    Ok(rows)
}

fn row(term: &'static Term) -> Row {
    Row { id: term.id, kind: term.vocab.prefix(), parent: term.parent, words: BTreeMap::new(), iri: term.iri }
}

/// How well a concept fits `word`, the best first: it is the word, it begins with it, it holds it. `None` if it does not fit.
fn fit(row: &Row, word: &str) -> Option<u8> {
    let names = row.words.values().map(|words| words.to_lowercase());
    let names = names.chain([row.id.to_lowercase(), row.id.to_lowercase().replace('_', " ")]);
    let fits = names.filter_map(|name| {
        if name == word {
            Some(0)
        } else if name.starts_with(word) {
            Some(1)
        } else {
            name.contains(word).then_some(2)
        }
    });
    fits.min()
}

/// A line for each concept: its kind and its name, then its words in each language.
fn table(rows: &[Row]) -> String {
    let kinds = rows.iter().map(|row| row.kind.len()).max().unwrap_or(0);
    let ids = rows.iter().map(|row| row.id.len()).max().unwrap_or(0);
    let line = |row: &Row| {
        let words: Vec<String> = row.words.iter().map(|(language, words)| format!("{language}: {words}")).collect();
        format!("{:kinds$}  {:ids$}  {}\n", row.kind, row.id, words.join(" · "))
    };
    rows.iter().map(line).collect()
}
