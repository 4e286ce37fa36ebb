//! `policyc rules`: the rules of law that policies are checked against.

use std::fmt::Write as _;

use serde::Serialize;

use super::args::{RulesArgs, RulesFormat};
use super::{Failure, Status, terminal};
use crate::finding::read_at;
use crate::law::{Rule, catalogue};
use crate::vocabulary::holds;

/// One rule as scripts read it.
#[derive(Debug, Serialize)]
struct Row {
    code: &'static str,
    severity: &'static str,
    /// Where it is law; `null` where the facts alone break it.
    jurisdiction: Option<&'static str>,
    title: &'static str,
    citation: Option<&'static str>,
    url: Option<&'static str>,
    from: Option<String>,
    to: Option<String>,
    status: &'static str,
}

/// All of them.
#[derive(Debug, Serialize)]
struct List {
    rules: Vec<Row>,
}

/// Lists the rules that `args` ask for.
pub(super) fn run(args: &RulesArgs) -> Result<Status, Failure> {
    let asked = |places: &[&str]| {
        args.jurisdiction
            .as_ref()
            .is_none_or(|asked| places.is_empty() || places.iter().any(|place| holds(place, asked)))
    };
    let rows: Vec<Row> =
        catalogue().filter(|(_, places)| asked(places)).map(|(rule, places)| row(rule, places)).collect();
    terminal::print(&match args.format {
        RulesFormat::Human => table(&rows),
        RulesFormat::Markdown => markdown(&rows),
        RulesFormat::Json => {
            let json = serde_json::to_string_pretty(&List { rules: rows });
            format!("{}\n", json.map_err(|error| Failure::trouble(error.to_string()))?)
        }
    })?;
    Ok(Status::Done)
}

fn row(rule: &Rule, places: &[&'static str]) -> Row {
    let info = rule.code.info();
    Row {
        code: rule.code.as_str(),
        severity: info.severity.word(),
        jurisdiction: places.first().copied(),
        title: info.title,
        citation: info.citation,
        url: info.citation.and_then(read_at),
        from: rule.from.map(|day| day.to_string()),
        to: rule.to.map(|day| day.to_string()),
        status: rule.status.word(),
    }
}

/// A line for each rule: its weight, its code, what it is about, its source.
fn table(rows: &[Row]) -> String {
    let codes = rows.iter().map(|row| row.code.len()).max().unwrap_or(0);
    rows.iter().fold(String::new(), |mut out, row| {
        let citation = row.citation.map(|citation| format!(" ({citation})")).unwrap_or_default();
        let since = row.from.as_ref().map(|day| format!(", from {day}")).unwrap_or_default();
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{:7}  {:codes$}  {}{citation}{since}", row.severity, row.code, row.title);
        out
    })
}

/// A table in Markdown. What stands in it is ours and holds no bar.
fn markdown(rows: &[Row]) -> String {
    let head =
        String::from("| code | severity | jurisdiction | what it is about | law | from |\n|---|---|---|---|---|---|\n");
    rows.iter().fold(head, |mut out, row| {
        let law = match (row.citation, row.url) {
            (Some(citation), Some(url)) => format!("[{citation}]({url})"),
            (citation, _) => citation.unwrap_or_default().to_owned(),
        };
        let place = row.jurisdiction.unwrap_or("everywhere");
        let from = row.from.as_deref().unwrap_or("");
        // Writing to a string cannot fail.
        let _ = writeln!(out, "| `{}` | {} | {place} | {} | {law} | {from} |", row.code, row.severity, row.title);
        out
    })
}
