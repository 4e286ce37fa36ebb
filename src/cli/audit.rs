//! `policyc audit`: what the law wants a notice to say, and where it says it.
//!
//! Comes in: one policy. Goes out: a row for each duty and notice, with the sections that answer it and the lines they come from, or the
//! findings and departures that stand in its place.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde::Serialize;

use super::args::{AuditArgs, AuditFormat};
use super::project::Project;
use super::{Failure, Status, report, terminal};
use crate::finding::{Finding, Severity};
use crate::law::{Duty, duties};
use crate::locale::{Answered, audit, audit_words};
use crate::model::What;
use crate::notice::Notice;
use crate::render::{Format, Options as Page, settle};
use crate::schema::{Kind, sections_of};
use crate::source::{SourceMap, Span};
use crate::vocabulary::Language;
use crate::{Compilation, Options};

/// How many lines a section is traced to.
const LINES: usize = 4;

/// Why there is nothing to audit.
const ONE: &str = "an audit is about one policy: name its file";

/// Audits the policy that `args` name.
pub(super) fn run(args: &AuditArgs) -> Result<Status, Failure> {
    let projects = Project::gather(std::slice::from_ref(&args.path))?;
    let how = Options { draft: true, as_of: args.as_of, map: false };
    let compilations: Vec<Compilation> = projects.iter().map(|project| project.compile(how)).collect();
    report::unreadable(&compilations)?;
    let [made] = compilations.as_slice() else { return Err(Failure::trouble(ONE)) };
    let [checked] = made.checked.as_slice() else {
        // Where nothing could be made of the file, its findings say why.
        report::tell(&compilations)?;
        return Err(Failure::trouble(ONE));
    };
    let policy = checked.policy();
    let asked = args.language.or(policy.languages.first().copied());
    let Some(language) = asked.filter(|language| policy.languages.contains(language)) else {
        return Err(Failure::trouble("the policy is not written in that language"));
    };
    let asked = duties(policy);
    let answered = |notice| (notice, asked.iter().map(|(duty, arises)| answer(duty, *arises, notice, made)).collect());
    // What holds a part of another notice leaves the law to that one.
    let whole = |notice: &&Notice| {
        let view = policy.all(Kind::Notice).find(|view| view.name == notice.notice);
        let kind = view.and_then(|view| view.value("is")).map(|is| &is.what);
        !matches!(kind, Some(What::Word(word)) if sections_of(word).is_some())
    };
    let tables: Vec<(&Notice, Vec<Answered>)> = made.notices.iter().filter(whole).map(answered).collect();
    terminal::print(&shown(&tables, language, args.format)?)?;
    let missing = tables.iter().flat_map(|(_, rows)| rows).any(|row| row.state == "missing");
    Ok(if missing { Status::Findings } else { Status::Done })
}

/// How `notice` answers `duty`.
fn answer(duty: &Duty, arises: bool, notice: &Notice, made: &Compilation) -> Answered {
    let answering = notice.sections.iter().filter(|section| section.articles.contains(&duty.id));
    let sections: Vec<(String, String)> =
        answering.map(|section| (section.id.clone(), places(&made.sources, &section.origin))).collect();
    let findings: Vec<&Finding> = made.findings.iter().filter(|one| duty.is_watched_by(one.code)).collect();
    let state = if findings.iter().any(|one| one.severity == Severity::Error) {
        "missing"
    } else if findings.iter().any(|one| one.allowed.is_some()) {
        "allowed"
    } else if !sections.is_empty() && (arises || duty.id == "COOKIE") {
        "said"
    } else if arises {
        "silent"
    } else {
        "not-needed"
    };
    let told = |one: &&Finding| {
        let reason = one.allowed.as_ref().map(|reason| format!(" ({reason})")).unwrap_or_default();
        let place = places(&made.sources, &[one.span]);
        format!("{}[{}]: {}{reason} {place}", one.severity.word(), one.code, one.message)
    };
    Answered {
        duty: duty.id,
        citation: duty.citation,
        state,
        sections: if state == "not-needed" { Vec::new() } else { sections },
        findings: findings.iter().map(told).collect(),
    }
}

/// `shop.policy:12, 30`: the lines of `spans`, the first few of them, file by file.
fn places(sources: &SourceMap, spans: &[Span]) -> String {
    let lines: BTreeSet<(&str, usize)> =
        spans.iter().map(|span| (sources.file(span.file).name.as_str(), sources.start(*span).line)).collect();
    let (mut out, mut last) = (String::new(), "");
    for (file, line) in lines.iter().take(LINES) {
        // Writing to a string cannot fail.
        let _ = match (out.is_empty(), *file == last) {
            (true, _) => write!(out, "{file}:{line}"),
            (false, true) => write!(out, ", {line}"),
            (false, false) => write!(out, "; {file}:{line}"),
        };
        last = file;
    }
    if lines.len() > LINES {
        out.push_str(", …");
    }
    out
}

/// The tables in `format`.
fn shown(tables: &[(&Notice, Vec<Answered>)], language: Language, format: AuditFormat) -> Result<String, Failure> {
    let page = |format| {
        let page = audit(tables, language)?.ok_or_else(|| Failure::refused("the policy has no notice"))?;
        Ok(settle(page)?.render(format, &Page::default())?)
    };
    match format {
        AuditFormat::Html => page(Format::Html),
        AuditFormat::Markdown => page(Format::Markdown),
        AuditFormat::Human => human(tables, language),
        AuditFormat::Json => json(tables, language),
    }
}

/// A few lines for each duty.
fn human(tables: &[(&Notice, Vec<Answered>)], language: Language) -> Result<String, Failure> {
    let words = |id: &str| audit_words(language, id);
    let mut out = String::new();
    for (notice, rows) in tables {
        let _ = writeln!(out, "{}/{}", notice.policy, notice.notice);
        for row in rows {
            let _ = writeln!(out, "\n  {} ({})\n    {}", words(row.duty)?, row.citation, words(row.state)?);
            for (id, places) in &row.sections {
                let _ = writeln!(out, "    #{id}  {places}");
            }
            for line in &row.findings {
                let _ = writeln!(out, "    {line}");
            }
        }
        out.push('\n');
    }
    Ok(out)
}

/// One row as scripts read it.
#[derive(Debug, Serialize)]
struct Entry<'a> {
    policy: &'a str,
    notice: &'a str,
    duty: &'static str,
    what: String,
    citation: &'static str,
    state: &'static str,
    sections: Vec<Section<'a>>,
    findings: &'a [String],
}

#[derive(Debug, Serialize)]
struct Section<'a> {
    id: &'a str,
    places: &'a str,
}

fn json(tables: &[(&Notice, Vec<Answered>)], language: Language) -> Result<String, Failure> {
    let rows = tables.iter().flat_map(|(notice, rows)| rows.iter().map(move |row| (*notice, row)));
    let entries = rows.map(|(notice, row)| {
        let sections = row.sections.iter().map(|(id, places)| Section { id, places });
        Ok(Entry {
            policy: &notice.policy,
            notice: &notice.notice,
            duty: row.duty,
            what: audit_words(language, row.duty)?,
            citation: row.citation,
            state: row.state,
            sections: sections.collect(),
            findings: &row.findings,
        })
    });
    let entries: Vec<Entry<'_>> = entries.collect::<Result<_, Failure>>()?;
    let json = serde_json::to_string_pretty(&serde_json::json!({ "language": language.code(), "duties": entries }));
    Ok(format!("{}\n", json.map_err(|error| Failure::trouble(error.to_string()))?))
}
