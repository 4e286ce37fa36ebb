//! What data is used for: the table of purposes with data, legal basis, storage and recipients, GDPR Art. 13(1)(c).

use std::collections::{BTreeMap, BTreeSet};

use super::Content;
use crate::model::{Item, Value, anchor};
use crate::notice::speak::{Speaker, heading, list};
use crate::notice::tree::{Form, Row, Say, Target};
use crate::notice::when::{Subject, said};
use crate::schema::Kind;
use crate::source::Span;

const HEAD: &[&str] = &["column-purpose", "column-data", "column-basis", "column-retention", "column-recipients"];

/// How many lines on storage may stand in the table again and again.
const FEW: usize = 2;

/// The column that says how long.
const RETENTION: usize = 3;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-1-C", "GDPR-13-1-D", "GDPR-13-2-A"]);
    let mut rows: Vec<Row> = speaker.all(Kind::Purpose).flat_map(|purpose| rows(speaker, purpose)).collect();
    once(&mut rows);
    let cited = speaker.all(Kind::Purpose).any(|purpose| !purpose.values("basis").is_empty());
    if cited && !rows.is_empty() {
        content.paragraph([speaker.by_law("purposes-intro", "purposes-intro-british")]);
    }
    let caption = if cited { "caption-purposes" } else { "caption-purposes-data" };
    content.table("purposes", caption, HEAD, rows);
    if let Some(head) = speaker.policy.head() {
        let bases: Vec<Say> = head.values("basis").iter().filter_map(|basis| cell(speaker, basis, "said")).collect();
        if !bases.is_empty() {
            content.paragraph([speaker.by_law("purposes-wide", "purposes-wide-british")]);
            content.list(bases);
        }
        let mut bases = speaker.all(Kind::Purpose).chain([head]).flat_map(|item| item.values("basis"));
        let weighed = bases.any(|basis| basis.as_term().is_some_and(|term| term.id == "legitimate_interests"));
        if let Some(contact) = speaker.contact(head.values("assessment")).filter(|_| weighed) {
            content.answer(&["GDPR-13-1-D"], |content| {
                content.paragraph([Say::message("purposes-assessment").with("contact", contact)]);
            });
        }
    }
    content
}

/// Where several purposes keep their data alike, and it takes more than a line to say how long, the section on storage says it once.
fn once(rows: &mut [Row]) {
    let first = rows.first().and_then(|row| row.cells.get(RETENTION)).cloned().unwrap_or_default();
    let alike = rows.iter().all(|row| row.cells.get(RETENTION) == Some(&first));
    if alike && rows.len() > 1 && first.len() > 1 {
        rows.iter_mut().filter_map(|row| row.cells.get_mut(RETENTION)).for_each(Vec::clear);
        return;
    }
    let mut said: BTreeMap<Vec<Say>, BTreeSet<Span>> = BTreeMap::new();
    for row in rows.iter() {
        said.entry(row.cells.get(RETENTION).cloned().unwrap_or_default()).or_default().insert(row.origin);
    }
    let long = |lines: &Vec<Say>| lines.len() > FEW && said.get(lines).is_some_and(|purposes| purposes.len() > 1);
    for lines in rows.iter_mut().filter_map(|row| row.cells.get_mut(RETENTION)).filter(|lines| long(lines)) {
        let section = Say::message(heading("retention"));
        *lines = vec![Say::Link(Target::Anchor("retention".to_owned()), Box::new(section))];
    }
}

/// A purpose has a row for each of its bases, and one where it has none.
fn rows(speaker: &Speaker<'_>, purpose: &Item) -> Vec<Row> {
    let name: Vec<Say> = std::iter::once(speaker.item(purpose, Form::Cap))
        .chain(speaker.parts(purpose))
        .chain(people(speaker, purpose))
        .chain((purpose.yes("signs") == Some(true)).then(|| Say::message("cameras-signs")))
        .chain(speaker.when(purpose, Subject::Row))
        .collect();
    let bases = purpose.values("basis");
    let row = |at: usize, basis: Option<&Value>| {
        let covered = basis.map(|basis| basis.with.values("data")).filter(|data| !data.is_empty());
        let data = speaker.data_in_short(covered.unwrap_or(purpose.values("uses")));
        Row {
            id: (at == 0).then(|| anchor(purpose)),
            origin: purpose.span,
            cells: vec![
                name.clone(),
                data.into_iter().collect(),
                basis
                    .and_then(|basis| cell(speaker, basis, "cell"))
                    .into_iter()
                    .chain(if at == 0 { conditions(speaker, purpose) } else { Vec::new() })
                    .chain(if at == 0 { permitted(speaker, purpose) } else { Vec::new() })
                    .collect(),
                retention(speaker, purpose),
                recipients(speaker, purpose),
            ],
        }
    };
    if bases.is_empty() {
        return vec![row(0, None)];
    }
    bases.iter().enumerate().map(|(at, basis)| row(at, Some(basis))).collect()
}

/// What allows the use of specially protected data, a line each.
fn conditions(speaker: &Speaker<'_>, purpose: &Item) -> Vec<Say> {
    let line = |value: &Value| {
        let id = value.as_term()?.id;
        let (_, cite) = CONDITIONS.iter().find(|(condition, _)| *condition == id)?;
        let items = list(speaker.data(value.with.values("data")));
        let law = value.with.value("law").map(|law| speaker.value(law, Form::Plain));
        let attribute = match (&items, &law) {
            (None, None) => "cell",
            (None, Some(_)) => "law",
            (Some(_), None) => "items",
            (Some(_), Some(_)) => "items-law",
        };
        let say = Say::attribute("cell-special", attribute).with("condition", speaker.value(value, Form::Plain));
        let say = say.with("cite", Say::message(cite));
        let say = if let Some(items) = items { say.with("items", items) } else { say };
        Some(if let Some(law) = law { say.with("statute", law) } else { say })
    };
    purpose.values("condition").iter().filter_map(line).collect()
}

/// Each condition of Art. 9(2) and its citation.
const CONDITIONS: &[(&str, &str)] = &[
    ("explicit_consent", "cite-9-2-a"),
    ("employment_law", "cite-9-2-b"),
    ("vital_interests", "cite-9-2-c"),
    ("nonprofit_body", "cite-9-2-d"),
    ("made_public", "cite-9-2-e"),
    ("legal_claims", "cite-9-2-f"),
    ("substantial_public_interest", "cite-9-2-g"),
    ("health_care", "cite-9-2-h"),
    ("public_health", "cite-9-2-i"),
    ("research", "cite-9-2-j"),
];

/// The national law that permits it, and why a number is needed.
fn permitted(speaker: &Speaker<'_>, purpose: &Item) -> Vec<Say> {
    let lines = purpose.values("permitted_by").iter().flat_map(|law| {
        let says = Say::message("permitted").with("statute", speaker.value(law, Form::Plain));
        std::iter::once(says).chain(speaker.values(law.with.values("need"), Form::Sentence))
    });
    lines.collect()
}

/// "For applicants", where the purpose is about some people only.
fn people(speaker: &Speaker<'_>, item: &Item) -> Option<Say> {
    speaker.list(item, "for").map(|people| Say::message("row-people").with("people", people))
}

fn retention(speaker: &Speaker<'_>, purpose: &Item) -> Vec<Say> {
    let own = purpose.values("retention");
    if !own.is_empty() {
        return speaker.retention(own);
    }
    let data = purpose.values("uses").iter().filter_map(|data| speaker.policy.declared(data));
    data.flat_map(|data| {
        let lines = speaker.retention(data.values("retention"));
        lines
            .into_iter()
            .map(|line| Say::message("keep-of").with("items", speaker.item(data, Form::Cap)).with("period", line))
    })
    .collect()
}

/// Who gets the data, in one line; whoever gets it for some readers alone has a line of its own.
fn recipients(speaker: &Speaker<'_>, purpose: &Item) -> Vec<Say> {
    if purpose.is_none("recipients") {
        return vec![Say::message("nobody")];
    }
    // What holds wherever the purpose is pursued needs no words.
    let scope = speaker.scope.narrowed(&purpose.when());
    let (mut for_all, mut for_some) = (Vec::new(), Vec::new());
    for value in purpose.values("recipients") {
        let data = list(speaker.data(value.with.values("data")));
        for (recipient, say) in speaker.recipients(value) {
            let say = match &data {
                Some(data) => Say::message("receivers-get").with("recipient", say).with("items", data.clone()),
                None => say,
            };
            // One who gets nothing where the purpose is pursued is not named.
            let Ok(rest) = recipient.map(Item::when).unwrap_or_default().within(&scope) else { continue };
            match said(&rest, Subject::Item) {
                Some(when) => for_some.push(Say::message("receivers-when").with("recipient", say).with("when", when)),
                None => for_all.push(say),
            }
        }
    }
    list(for_all).into_iter().chain(for_some).collect()
}

/// A legal basis with its article and, where it needs one, the interest or the statute. `form` is `cell` in a table and `said` in a list.
fn cell(speaker: &Speaker<'_>, basis: &Value, form: &'static str) -> Option<Say> {
    let term = basis.as_term()?;
    let (id, cite) = BASES.iter().find(|(basis, ..)| *basis == term.id).map(|(_, id, cite)| (*id, *cite))?;
    let cite = Say::message(cite);
    let interest = basis.with.value("interest").map(|interest| speaker.value(interest, Form::Plain));
    let law = list(speaker.values(basis.with.values("law"), Form::Plain));
    let base = |attribute| Say::attribute(id, attribute).with("cite", cite.clone());
    let others = speaker.values(basis.with.values("of"), Form::Plain);
    if form == "said" && id == "cell-f" && !others.is_empty() {
        return Some(base("of").with("others", Say::Any(others)));
    }
    let says = match (form, interest, law) {
        ("cell", Some(interest), _) if id == "cell-f" => base("interest").with("interest", interest),
        ("cell", _, Some(law)) if STATUTORY.contains(&id) => base("law").with("statute", law),
        (form, ..) => base(if form == "cell" { "cell" } else { "said" }),
    };
    Some(says.declared_at(basis.span))
}

/// The bases that follow from a statute, GDPR Art. 6(3).
const STATUTORY: [&str; 3] = ["cell-c", "cell-e", "cell-auth"];

/// Each basis of Art. 6(1), its message and its citation.
const BASES: &[(&str, &str, &str)] = &[
    ("consent", "cell-a", "cite-6-1-a"),
    ("contract", "cell-b", "cite-6-1-b"),
    ("pre_contract", "cell-pre", "cite-6-1-b"),
    ("legal_obligation", "cell-c", "cite-6-1-c"),
    ("vital_interests", "cell-d", "cite-6-1-d"),
    ("public_task", "cell-e", "cite-6-1-e"),
    ("official_authority", "cell-auth", "cite-6-1-e"),
    ("legitimate_interests", "cell-f", "cite-6-1-f"),
];
