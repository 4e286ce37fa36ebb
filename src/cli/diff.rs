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
use crate::changes::{Change, Group, Side, Verdict, compare};
use crate::finding::visible;
use crate::law::{SpecialData, provisions_on};
use crate::locale::{ChangeVoice, Changes, LocaleError, Meaning, WordedChange, WordedSide, Written};
use crate::model::{Item, Policy};
use crate::notice::{Form, tell};
use crate::render::{Format, Options, settle};
use crate::source::SourceMap;
use crate::vocabulary::Language;

/// How much of a source is repeated, in characters.
const SHOWN: usize = 100;

/// How many places of one side are told of that cannot be read.
const MOST_NOTES: usize = 5;

/// The policies of one side by their names, each with its sources.
type Policies<'a> = BTreeMap<&'a str, (&'a Policy, &'a SourceMap)>;

/// The changes of one policy: as they were found, and in words.
struct Found<'a> {
    changes: Vec<(Change<'a>, Option<Place>, Option<Place>)>,
    words: Changes,
}

/// Where something stands, and what stands there.
#[derive(Debug, Clone, Serialize)]
struct Place {
    file: String,
    line: usize,
    text: String,
}

/// Compares what `args` name.
pub(super) fn run(args: &DiffArgs) -> Result<Status, Failure> {
    let (before, after) = (revision::read(&args.old)?, revision::read(&args.new)?);
    for side in [&before, &after] {
        report::unreadable(side)?;
        for line in side.iter().flat_map(unread).take(MOST_NOTES) {
            terminal::tell(&line);
        }
    }
    let (old, new) = (policies(&before), policies(&after));
    if let ([one], [other]) = (old.keys().collect::<Vec<_>>().as_slice(), new.keys().collect::<Vec<_>>().as_slice())
        && one != other
    {
        return Err(Failure::trouble(format!(
            "these are two policies, `{one}` and `{other}`, and not two versions of one"
        )));
    }
    for name in new.keys().filter(|name| !old.contains_key(*name)) {
        terminal::tell(&format!("note: policy `{name}` is new\n"));
    }
    for name in old.keys().filter(|name| !new.contains_key(*name)) {
        terminal::tell(&format!("note: policy `{name}` is gone\n"));
    }
    let language = args.language.unwrap_or_else(|| usual(&new));
    let mut voice = ChangeVoice::new(language)?;
    let both = new.iter().filter_map(|(name, new)| Some((*old.get(name)?, *new)));
    let found: Vec<Found<'_>> = both.map(|(old, new)| find(old, new, &mut voice)).collect::<Result<_, _>>()?;
    terminal::print(&match args.format {
        DiffFormat::Human => human(&found),
        DiffFormat::Markdown => page(&found, &mut voice, Format::Markdown)?,
        DiffFormat::Html => page(&found, &mut voice, Format::Html)?,
        DiffFormat::Json => json(&found, language)?,
    })?;
    let mut changes = found.iter().flat_map(|one| &one.changes);
    let fails = match args.fail_on {
        Some(FailOn::Material) => changes.any(|(change, _, _)| change.verdict == Verdict::Material),
        Some(FailOn::Any) => changes.next().is_some(),
        None => false,
    };
    Ok(if fails { Status::Findings } else { Status::Done })
}

/// A line for each place that cannot be read. What an error of another kind is about can be compared.
fn unread(made: &Compilation) -> impl Iterator<Item = String> {
    made.findings.iter().filter(|finding| finding.code.is_syntax()).map(|finding| {
        let (file, line) =
            (visible(made.sources.file(finding.span.file).name.as_str()), made.sources.start(finding.span).line);
        format!("note: {file}:{line}: {} What stands there is not compared\n", finding.message)
    })
}

fn policies(side: &[Compilation]) -> Policies<'_> {
    let all = side.iter().flat_map(|made| made.checked.iter().map(move |checked| (checked.policy(), &made.sources)));
    all.map(|(policy, sources)| (policy.name.as_str(), (policy, sources))).collect()
}

/// English, where every policy is written in it; else the first language of one that is not.
fn usual(policies: &Policies<'_>) -> Language {
    let in_english = |(policy, _): &(&Policy, &SourceMap)| policy.languages.contains(&Language::ENGLISH);
    let first = policies.values().find(|one| !in_english(one)).and_then(|(policy, _)| policy.languages.first());
    first.copied().unwrap_or(Language::ENGLISH)
}

/// What changed in one policy.
fn find<'a>(
    (old, old_sources): (&'a Policy, &SourceMap),
    (new, new_sources): (&'a Policy, &SourceMap),
    voice: &mut ChangeVoice,
) -> Result<Found<'a>, LocaleError> {
    let changes: Vec<(Change<'a>, Option<Place>, Option<Place>)> = compare(old, new)
        .into_iter()
        .map(|change| {
            let places =
                (change.old.map(|side| place(old_sources, side)), change.new.map(|side| place(new_sources, side)));
            (change, places.0, places.1)
        })
        .collect();
    let (special_before, special_now) = (SpecialData::of(old), SpecialData::of(new));
    let rows = changes.iter().map(|(change, was, is)| {
        let meaning = Meaning {
            group: change.group,
            verdict: change.verdict,
            reason: change.reason,
            special: change.old.is_some_and(|side| special_before.is_in(change, side.part))
                || change.new.is_some_and(|side| special_now.is_in(change, side.part)),
            law: provisions_on(change, new),
        };
        let written = |place: &Option<Place>| {
            place.as_ref().map(|one| Written { place: format!("{}:{}", one.file, one.line), text: one.text.clone() })
        };
        voice.change(&tell(change, old, new, Form::Cap), meaning, declared(change), (written(was), written(is)))
    });
    let rows: Vec<WordedChange> = rows.collect::<Result<_, _>>()?;
    let material = changes.iter().filter(|(change, _, _)| change.verdict == Verdict::Material).count();
    let controller = new.controller().and_then(Item::known_as).unwrap_or(&new.name).to_owned();
    let words = Changes { policy: new.name.clone(), controller, count: voice.count(changes.len(), material)?, rows };
    Ok(Found { changes, words })
}

fn place(sources: &SourceMap, side: Side<'_>) -> Place {
    let text = sources.text(side.span).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut shown = visible(&text.chars().take(SHOWN).collect::<String>());
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    Place { file: sources.file(side.span.file).name.to_string(), line: sources.start(side.span).line, text: shown }
}

/// `purpose newsletter, basis`.
fn declared(change: &Change<'_>) -> String {
    let (kind, name) = (change.item.kind.word(), &change.item.name);
    let field = change.field.as_ref().map(|field| format!(", {field}")).unwrap_or_default();
    if name == kind { format!("{kind}{field}") } else { format!("{kind} {name}{field}") }
}

/// The page that shows all side by side.
fn page(found: &[Found<'_>], voice: &mut ChangeVoice, format: Format) -> Result<String, Failure> {
    if found.is_empty() {
        return Ok(String::new());
    }
    let all: Vec<Changes> = found.iter().map(|one| one.words.clone()).collect();
    let settled = settle(voice.page(&all)?)?;
    let options = Options { inline_css: true, ..Options::default() };
    Ok(settled.render(format, &options)?)
}

/// A few lines for each change.
fn human(found: &[Found<'_>]) -> String {
    let mut out = String::new();
    for one in found {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}: {}", one.words.policy, one.words.count);
        let mut last = None;
        for row in &one.words.rows {
            if last.replace(row.meaning.group) != Some(row.meaning.group) {
                let _ = writeln!(out, "\n{}", row.heading);
            }
            let _ = writeln!(out, "  {}: {}", row.weight, row.declared);
            for (sign, side) in [("-", &row.old), ("+", &row.new)] {
                let Some(side) = side else { continue };
                let _ = writeln!(out, "      {sign} {}  ({})", side.lines.join("; "), side.place);
            }
            for line in std::iter::once(&row.reason).chain(&row.special) {
                let _ = writeln!(out, "      {line}");
            }
            if !row.meaning.law.is_empty() {
                let _ = writeln!(out, "      {}", row.meaning.law.join(" · "));
            }
        }
    }
    out
}

/// The changes of one policy as scripts read them.
#[derive(Debug, Serialize)]
struct Entry<'a> {
    policy: &'a str,
    material: usize,
    editorial: usize,
    unknown: usize,
    changes: Vec<Row<'a>>,
}

/// One change as scripts read it.
#[derive(Debug, Serialize)]
struct Row<'a> {
    group: Group,
    verdict: Verdict,
    kind: &'static str,
    name: &'a str,
    field: Option<&'a str>,
    subject: &'a str,
    reason: &'a str,
    special: bool,
    law: &'a [&'static str],
    old: Option<Told<'a>>,
    new: Option<Told<'a>>,
}

/// One side of a change as scripts read it.
#[derive(Debug, Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    place: &'a Place,
    said: String,
}

fn json(found: &[Found<'_>], language: Language) -> Result<String, Failure> {
    let entries = found.iter().map(|one| {
        let rows = one.changes.iter().zip(&one.words.rows).map(|((change, old, new), words)| Row {
            group: change.group,
            verdict: change.verdict,
            kind: change.item.kind.word(),
            name: &change.item.name,
            field: change.field.as_deref(),
            subject: &words.subject,
            reason: &words.reason,
            special: words.meaning.special,
            law: &words.meaning.law,
            old: side(old.as_ref(), words.old.as_ref()),
            new: side(new.as_ref(), words.new.as_ref()),
        });
        let changes: Vec<Row<'_>> = rows.collect();
        let count = |verdict| changes.iter().filter(|row| row.verdict == verdict).count();
        Entry {
            policy: &one.words.policy,
            material: count(Verdict::Material),
            editorial: count(Verdict::Editorial),
            unknown: count(Verdict::Unknown),
            changes,
        }
    });
    let entries: Vec<Entry<'_>> = entries.collect();
    let json = serde_json::to_string_pretty(&serde_json::json!({ "language": language.code(), "policies": entries }));
    Ok(format!("{}\n", json.map_err(|error| Failure::trouble(error.to_string()))?))
}

fn side<'a>(place: Option<&'a Place>, words: Option<&WordedSide>) -> Option<Told<'a>> {
    Some(Told { place: place?, said: words?.lines.join("; ") })
}
