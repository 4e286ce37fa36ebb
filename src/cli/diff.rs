//! `policyc diff`: what changed between two versions, in facts.
//!
//! Comes in: two files, folders or revisions. Goes out: the changes, grouped by what they mean for people, each with a verdict, a reason and
//! its lines on both sides.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use super::args::{DiffArgs, DiffFormat, FailOn};
use super::{Failure, Status, report, revision, terminal};
use crate::Compilation;
use crate::changes::{Change, Group, Verdict, compare};
use crate::finding::Severity;
use crate::model::Policy;
use crate::source::{SourceMap, Span};

/// How much of a source is repeated, in characters.
const SHOWN: usize = 100;

/// The changes of one policy.
#[derive(Debug, Serialize)]
struct Row {
    policy: String,
    material: usize,
    editorial: usize,
    changes: Vec<Told>,
}

/// One change as it is told.
#[derive(Debug, Serialize)]
struct Told {
    group: Group,
    verdict: Verdict,
    kind: &'static str,
    name: String,
    field: Option<String>,
    reason: &'static str,
    old: Option<Place>,
    new: Option<Place>,
}

/// Where something stands, and what stands there.
#[derive(Debug, Serialize)]
struct Place {
    file: String,
    line: usize,
    text: String,
}

/// Compares what `args` name.
pub(super) fn run(args: &DiffArgs) -> Result<Status, Failure> {
    let (before, after) = (revision::read(&args.old)?, revision::read(&args.new)?);
    for (name, side) in [(&args.old, &before), (&args.new, &after)] {
        report::unreadable(side)?;
        let errors = side.iter().flat_map(|made| &made.findings).filter(|one| one.severity == Severity::Error).count();
        if errors > 0 {
            let errors = report::plural(errors, "error");
            terminal::tell(&format!("note: {name} has {errors}: what cannot be read there is not compared\n"));
        }
    }
    let (old, new) = (policies(&before), policies(&after));
    if let ([(one, _)], [(other, _)]) =
        (old.iter().collect::<Vec<_>>().as_slice(), new.iter().collect::<Vec<_>>().as_slice())
        && one != other
    {
        return Err(Failure::trouble(format!(
            "these are two policies, `{one}` and `{other}`, and not two versions of one"
        )));
    }
    let mut rows = Vec::new();
    for (name, (policy, sources)) in &new {
        let Some((earlier, earlier_sources)) = old.get(name) else {
            terminal::tell(&format!("note: policy `{name}` is new\n"));
            continue;
        };
        let changes: Vec<Told> =
            compare(earlier, policy).into_iter().map(|one| told(one, earlier_sources, sources)).collect();
        let material = changes.iter().filter(|one| one.verdict == Verdict::Material).count();
        rows.push(Row { policy: (*name).to_owned(), material, editorial: changes.len() - material, changes });
    }
    for name in old.keys().filter(|name| !new.contains_key(*name)) {
        terminal::tell(&format!("note: policy `{name}` is gone\n"));
    }
    terminal::print(&match args.format {
        DiffFormat::Human => human(&rows),
        DiffFormat::Markdown => markdown(&rows),
        DiffFormat::Json => {
            let json = serde_json::to_string_pretty(&serde_json::json!({ "policies": rows }));
            format!("{}\n", json.map_err(|error| Failure::trouble(error.to_string()))?)
        }
    })?;
    let fails = match args.fail_on {
        Some(FailOn::Material) => rows.iter().any(|row| row.material > 0),
        Some(FailOn::Any) => rows.iter().any(|row| !row.changes.is_empty()),
        None => false,
    };
    Ok(if fails { Status::Findings } else { Status::Done })
}

/// The policies of one side by their names, each with its sources.
fn policies(side: &[Compilation]) -> BTreeMap<&str, (&Policy, &SourceMap)> {
    let all = side.iter().flat_map(|made| made.checked.iter().map(move |checked| (checked.policy(), &made.sources)));
    all.map(|(policy, sources)| (policy.name.as_str(), (policy, sources))).collect()
}

fn told(change: Change, old: &SourceMap, new: &SourceMap) -> Told {
    Told {
        group: change.group,
        verdict: change.verdict,
        kind: change.kind.word(),
        name: change.name,
        field: change.field,
        reason: change.reason,
        old: change.old.map(|span| place(old, span)),
        new: change.new.map(|span| place(new, span)),
    }
}

fn place(sources: &SourceMap, span: Span) -> Place {
    let text = sources.text(span).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut shown: String = text.chars().filter(|sign| !sign.is_control()).take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    Place { file: sources.file(span.file).name.to_string(), line: sources.start(span).line, text: shown }
}

impl Told {
    /// "purpose `newsletter`, basis".
    fn subject(&self, quote: &str) -> String {
        let field = self.field.as_ref().map(|field| format!(", {field}")).unwrap_or_default();
        let name = if self.name == self.kind { String::new() } else { format!(" {quote}{}{quote}", self.name) };
        format!("{}{name}{field}", self.kind)
    }

    /// What it was, and what it is.
    fn change(&self) -> String {
        let whole = self.field.is_none();
        match (&self.old, &self.new) {
            (None, Some(_)) if whole => "new".to_owned(),
            (Some(_), None) if whole => "gone".to_owned(),
            (Some(old), Some(new)) => format!("{} → {}", coded(&old.text), coded(&new.text)),
            (None, Some(new)) => format!("{} is new", coded(&new.text)),
            (Some(old), None) => format!("{} is gone", coded(&old.text)),
            (None, None) => String::new(),
        }
    }

    fn places(&self) -> String {
        let place = |place: &Place| format!("{}:{}", place.file, place.line);
        match (&self.old, &self.new) {
            (Some(old), Some(new)) => format!("{} → {}", place(old), place(new)),
            (Some(one), None) | (None, Some(one)) => place(one),
            (None, None) => String::new(),
        }
    }
}

/// The text between as many backticks as Markdown needs.
fn coded(text: &str) -> String {
    let longest = text.split(|sign| sign != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// How many changes there are.
fn count(row: &Row) -> String {
    match row.changes.len() {
        0 => "no change in facts".to_owned(),
        all => format!("{}, {} material", report::plural(all, "change"), row.material),
    }
}

/// The word that stands above a group.
fn heading(group: Group) -> &'static str {
    match group {
        Group::Purposes => "Purposes",
        Group::Bases => "Legal bases",
        Group::Data => "Data",
        Group::Recipients => "Recipients",
        Group::Countries => "Countries and safeguards",
        Group::Retention => "Storage",
        Group::Rights => "Rights",
        Group::Contacts => "Contacts",
        Group::Cookies => "Cookies",
        Group::Languages => "Languages",
        Group::Dates => "Dates",
        Group::Wording => "Wording",
        Group::Other => "Other",
    }
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Material => "material",
        Verdict::Editorial => "editorial",
    }
}

fn human(rows: &[Row]) -> String {
    let mut out = String::new();
    for row in rows {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}: {}", row.policy, count(row));
        let mut last = None;
        for one in &row.changes {
            if last.replace(one.group) != Some(one.group) {
                let _ = writeln!(out, "\n{}", heading(one.group));
            }
            let _ = writeln!(out, "  {:9}  {}: {}", verdict(one.verdict), one.subject("`"), one.change());
            let _ = writeln!(out, "             {}", one.reason);
            let _ = writeln!(out, "             {}", one.places());
        }
    }
    out
}

fn markdown(rows: &[Row]) -> String {
    let mut out = String::new();
    for row in rows {
        let _ = writeln!(out, "## What changed in `{}`\n\n{}.", row.policy, capital(&count(row)));
        let mut last = None;
        for one in &row.changes {
            if last.replace(one.group) != Some(one.group) {
                let _ = writeln!(out, "\n### {}\n", heading(one.group));
            }
            let strong = if one.verdict == Verdict::Material { "**material**" } else { "editorial" };
            let _ = writeln!(
                out,
                "- {strong}: {}: {}. {}. ({})",
                one.subject("`"),
                one.change(),
                capital(one.reason),
                one.places()
            );
        }
        out.push('\n');
    }
    out.trim_end().to_owned() + "\n"
}

fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(char::to_uppercase).into_iter().flatten().chain(rest).collect()
}
