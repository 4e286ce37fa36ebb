//! `policyc readability`: how hard each notice is to read, in each language.
//!
//! Comes in: policies. Goes out: two rows for each page, one for its summary and one for the rest, with their figures and the goal.

use std::fmt::Write as _;

use serde::Serialize;

use super::args::{ListFormat, ReadabilityArgs};
use super::editions::settled;
use super::project::Project;
use super::{Failure, Status, report, terminal};
use crate::render::reading;
use crate::vocabulary::{Language, Reading};
use crate::{Compilation, Options};

/// What a part of a page should have: at most this LIX, at least this reading ease.
struct Goal {
    lix: f64,
    flesch: f64,
}

const SUMMARY: Goal = Goal { lix: 35.0, flesch: 60.0 };
const BODY: Goal = Goal { lix: 42.0, flesch: 50.0 };

/// One part of a page.
#[derive(Debug, Serialize)]
struct Row {
    policy: String,
    notice: String,
    language: Language,
    /// `summary` or `body`.
    part: &'static str,
    words: usize,
    sentences: usize,
    /// Words of more than six letters.
    long_words: usize,
    lix: f64,
    /// Of English alone.
    flesch: Option<f64>,
    /// Whether the figure that counts in this language is as it should be.
    met: bool,
    #[serde(skip)]
    goal: String,
}

impl Row {
    fn new(of: (&str, &str, Language), part: &'static str, read: &Reading, goal: &Goal) -> Self {
        let (policy, notice, language) = of;
        let (lix, ease) = (tenth(read.lix()), tenth(read.flesch()));
        let (met, goal) = if language.has_flesch() {
            (ease >= goal.flesch, format!("Flesch at least {:.0}", goal.flesch))
        } else {
            (lix <= goal.lix, format!("LIX at most {:.0}", goal.lix))
        };
        Self {
            policy: policy.to_owned(),
            notice: notice.to_owned(),
            language,
            part,
            words: read.words,
            sentences: read.sentences,
            long_words: read.long,
            lix,
            flesch: language.has_flesch().then_some(ease),
            met,
            goal,
        }
    }
}

/// Rounded to one decimal.
fn tenth(figure: f64) -> f64 {
    (figure * 10.0).round() / 10.0
}

/// Reads what `args` name.
pub(super) fn run(args: &ReadabilityArgs) -> Result<Status, Failure> {
    let projects = Project::gather(&args.paths)?;
    let how = Options { draft: true, as_of: None, map: false };
    let compilations: Vec<Compilation> = projects.iter().map(|project| project.compile(how)).collect();
    report::unreadable(&compilations)?;
    if compilations.iter().all(|made| made.notices.is_empty()) {
        // Where nothing could be made of the files, their findings say why.
        report::tell(&compilations)?;
        return Err(Failure::refused("there is no notice to read"));
    }
    let mut rows = Vec::new();
    for notice in compilations.iter().flat_map(|made| &made.notices) {
        let wanted = |language: &&Language| args.languages.is_empty() || args.languages.contains(language);
        for language in notice.languages.iter().filter(wanted) {
            let (summary, body) = reading(&settled(notice, *language, None)?);
            let of = (notice.policy.as_str(), notice.notice.as_str(), *language);
            let parts = [("summary", summary, SUMMARY), ("body", body, BODY)];
            let parts = parts.iter().filter(|(_, read, _)| read.words > 0);
            rows.extend(parts.map(|(part, read, goal)| Row::new(of, part, read, goal)));
        }
    }
    terminal::print(&match args.format {
        ListFormat::Human => human(&rows),
        ListFormat::Json => {
            let json = serde_json::to_string_pretty(&serde_json::json!({ "parts": rows }));
            format!("{}\n", json.map_err(|error| Failure::trouble(error.to_string()))?)
        }
    })?;
    Ok(Status::Done)
}

/// A line for each part.
fn human(rows: &[Row]) -> String {
    let page = |row: &Row| format!("{}/{} {}", row.policy, row.notice, row.language);
    let width = rows.iter().map(|row| page(row).chars().count()).max().unwrap_or(0);
    rows.iter().fold(String::new(), |mut out, row| {
        let ease = row.flesch.map(|ease| format!(", Flesch {ease:.1}")).unwrap_or_default();
        let sign = if row.met { "reached" } else { "not reached" };
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "{:width$}  {:7}  LIX {:.1}{ease}  ({} words, {} sentences)  {}: {sign}",
            page(row),
            row.part,
            row.lix,
            row.words,
            row.sentences,
            row.goal
        );
        out
    })
}
