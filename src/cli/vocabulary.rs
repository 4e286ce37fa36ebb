//! `policyc vocabulary`: what policyc can name already, searched in every language.

use std::collections::BTreeMap;

use serde::Serialize;

use super::args::{ListFormat, VocabularyArgs};
use super::{Failure, Status, terminal};
use crate::locale::glossary;
use crate::vocabulary::{Language, Term, Vocab};

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
    /// How the law looks at an item of data.
    class: Option<&'static str>,
    /// The category of California's statute that an item of data belongs to.
    california: Option<&'static str>,
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
        let word = word.trim().to_lowercase();
        // The word as it is written, or else the first of its forms that anything fits.
        let form = forms(&word).find(|form| rows.iter().any(|row| fit(row, form).is_some())).unwrap_or(&word);
        rows.retain(|row| fit(row, form).is_some());
        rows.sort_by_key(|row| fit(row, form));
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
    let class = (term.vocab == Vocab::Data).then(|| term.class.word());
    let (kind, words) = (term.vocab.prefix(), BTreeMap::new());
    Row { id: term.id, kind, parent: term.parent, words, iri: term.iri, class, california: term.california() }
}

/// How well a concept fits `word`, the best first: it is the word, it begins with it, it holds it. `None` if it does not fit.
fn fit(row: &Row, word: &str) -> Option<u8> {
    let names = row.words.values().map(String::as_str).chain([row.id]);
    let fits = names.filter_map(|name| {
        let ways = spelled(name).into_iter().zip(spelled(word));
        ways.filter_map(|(name, word)| {
            if name == word {
                Some(0)
            } else if name.starts_with(&word) {
                Some(1)
            } else {
                name.contains(&word).then_some(2)
            }
        })
        .min()
    });
    fits.min()
}

/// A word as it is compared: in lower case, without hyphens, and without the letters that a keyboard may lack, `ø` as `o` and as `oe`.
fn spelled(word: &str) -> [String; 2] {
    let word = word.to_lowercase().replace('_', " ").replace('-', "");
    let spell = |letters: [&str; 3]| -> String {
        let [ae, oe, aa] = letters;
        let mut text = String::with_capacity(word.len());
        for letter in word.chars() {
            match letter {
                'æ' | 'ä' => text.push_str(ae),
                'ø' | 'ö' => text.push_str(oe),
                'å' => text.push_str(aa),
                'é' | 'è' | 'ê' => text.push('e'),
                'ü' => text.push('u'),
                other => text.push(other),
            }
        }
        text
    };
    [spell(["ae", "o", "a"]), spell(["ae", "oe", "aa"])]
}

/// Endings of the plural and of the definite form in the three languages, the longest first.
const ENDINGS: [&str; 12] = ["erne", "ene", "es", "er", "re", "en", "et", "ne", "ar", "s", "e", "r"];

/// How few letters of a word may be left without its ending.
const STEM: usize = 4;

/// `word`, and then what it may be another form of.
fn forms(word: &str) -> impl Iterator<Item = &str> {
    let stems = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    std::iter::once(word).chain(stems.filter(|stem| stem.chars().count() >= STEM))
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
