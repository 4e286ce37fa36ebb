//! The pages of the examples as readers get them, and what of them changes when one fact is added.
//!
//! Each page is a file of its own in `tests/golden`, so that a change of the compiler shows in review as a change of pages.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use policyc::Compilation;
use policyc::finding::Severity;
use policyc::locale::{Document, localize};
use policyc::render::{Format, Options, settle};

use crate::examples::{build, names, section_shape};
use crate::findings_text::{Memory, codes};

mod difference;

use difference::{Hunk, hunks};

/// The folder of the golden pages.
fn golden() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden"))
}

/// Every page of a compilation, by notice and language.
fn documents(compilation: &Compilation) -> Vec<Document> {
    let all = compilation.notices.iter();
    all.flat_map(|notice| notice.languages.iter().map(|language| localize(notice, *language).unwrap())).collect()
}

fn written(document: &Document, format: Format) -> String {
    settle(document.clone()).unwrap().render(format, &Options::default()).unwrap()
}

/// The golden pages: Markdown in every language, and of the first example one as HTML.
fn pages() -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for name in names() {
        for document in documents(&build(&name)) {
            let mut add = |format: Format| {
                let file = format.file_name(&document.notice, &document.language);
                pages.push((format!("{name}.{file}"), written(&document, format)));
            };
            add(Format::Markdown);
            if name == "fjordly" && document.language == "en" {
                add(Format::Html);
            }
        }
    }
    pages
}

#[test]
fn readers_see_what_they_saw() {
    for (name, page) in pages() {
        insta::with_settings!({
            snapshot_path => golden(),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name, page);
        });
    }
}

#[test]
fn no_golden_page_is_left_over() {
    let files = fs::read_dir(golden()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let there: BTreeSet<String> =
        files.filter(|file| Path::new(file).extension().is_some_and(|ending| ending == "snap")).collect();
    let wanted: BTreeSet<String> = pages().into_iter().map(|(name, _)| format!("{name}.snap")).collect();
    assert_eq!(there, wanted);
}

/// A fact that is added to an example.
struct Addition {
    /// What a reader or a link calls it, in any language.
    marks: [&'static str; 4],
    /// The lines that are added.
    lines: String,
    /// The line of the source that they stand behind.
    behind: usize,
}

/// The line that ends the last declaration of `kind`; without any, the last line of all.
fn end_of_last(source: &str, kind: &str) -> usize {
    let lines: Vec<&str> = source.lines().collect();
    let starts = |line: &&str| line.split(' ').next() == Some(kind);
    let Some(start) = lines.iter().rposition(starts) else { return lines.len() };
    if !lines[start].ends_with('{') {
        return start + 1;
    }
    start + 1 + lines[start..].iter().position(|line| *line == "}").unwrap()
}

/// One purpose, one recipient, one item of data and one cookie. What the other rows of a table do not say, the new one does not
/// say either: a column that it alone fills would be new in every row.
fn additions(name: &str, source: &str) -> Vec<Addition> {
    let declared = |kind: &str, text: &str| format!("\n{kind} {text}\n");
    let (uses, purpose) = match name {
        "fjordly" => (
            "order_details",
            "\n    basis: consent\n    recipients: [nordhost]\n    transfer: none\n    retention: 3 months after visit",
        ),
        "amcs" | "ciemtech" => ("billing", ""),
        "bitcoremomentum" => ("visits", "\n    basis: consent"),
        // All the purposes there keep all the data alike, which the page says once.
        "invantive" => ("personal_data, usage_data", ""),
        _ => ("financial_data", ""),
    };
    let recipient = match name {
        "fjordly" => "\n    role: processor\n    country: NO\n    tasks: [run_website]",
        // A rule of California asks what it gets, and a column of the page would then be new.
        "amcs" | "invantive" | "momentive" => {
            "\n    allow CA-7011-1H because \"the other recipients do not say so either\""
        }
        _ => "",
    };
    let cookie = match name {
        "fjordly" => "\n    lifetime: 3 days\n    set_by: us\n    consent: yes",
        "bitcoremomentum" | "momentive" => "\n    lifetime: 3 days",
        "ciemtech" => "\n    set_by: us",
        _ => "",
    };
    let first_list =
        source.lines().position(|line| line.starts_with("    ") && ["items: [", "examples: ["].contains(&line.trim()));
    vec![
        Addition {
            marks: ["smagninger", "smaksprøver", "tastings", "purpose-hold_tastings"],
            lines: declared(
                "purpose",
                &format!(
                    "hold_tastings {{\n    label: {{ da: \"at holde smagninger\", nb: \"å holde smaksprøver\", en: \"to hold tastings\" }}\n    uses: [{uses}]{purpose}\n}}"
                ),
            ),
            behind: end_of_last(source, "purpose"),
        },
        Addition {
            marks: ["Kvistholm", "Kvistholm", "Kvistholm", "recipient-kvistholm"],
            lines: declared("recipient", &format!("kvistholm {{\n    name: \"Kvistholm A/S\"{recipient}\n}}")),
            behind: end_of_last(source, "recipient"),
        },
        Addition {
            marks: ["yndlingsfarve", "yndlingsfarge", "favourite colour", "favourite colour"],
            lines: "        { da: \"yndlingsfarve\", nb: \"yndlingsfarge\", en: \"favourite colour\" }\n".to_owned(),
            behind: first_list.unwrap() + 1,
        },
        Addition {
            marks: ["kvistkage", "kvistkage", "kvistkage", "cookie-kvistkage"],
            lines: declared(
                "cookie",
                &format!("kvistkage {{\n    name: \"kvistkage\"\n    purposes: [remember_cart]{cookie}\n}}"),
            ),
            behind: end_of_last(source, "cookie"),
        },
    ]
}

/// The source with what is added.
fn added(source: &str, addition: &Addition) -> String {
    let mut lines: Vec<&str> = source.split_inclusive('\n').collect();
    lines.insert(addition.behind, &addition.lines);
    lines.concat()
}

/// The line without its digits: a line that counts is the same line when it counts one more.
fn uncounted(line: &str) -> String {
    line.chars().filter(|letter| !letter.is_ascii_digit()).collect()
}

/// What of a hunk is not about the addition. `new` are the sections that only the new page has.
fn strange(hunk: &Hunk<'_>, addition: &Addition, new: &[&str]) -> Vec<String> {
    let speaks = |line: &str| addition.marks.iter().any(|mark| line.contains(mark));
    // A line that counts, or begins to: "And 1 more."
    let grows = |short: &str, long: &str| !short.is_empty() && long.starts_with(short);
    let counts = |line: &str, others: &[&str]| {
        others.iter().any(|other| uncounted(other) == uncounted(line) || grows(line, other) || grows(other, line))
    };
    let of_new_section = |line: &str| new.iter().any(|section| line.contains(&format!("(#{section})")));
    let after: Vec<String> = hunk
        .added
        .iter()
        .filter(|line| !line.is_empty() && !speaks(line) && !counts(line, &hunk.removed) && !of_new_section(line))
        .map(|line| format!("+ {line}"))
        .collect();
    // A line that is there no more has become one that begins like it and names what was added.
    let begins = |line: &str| line.chars().take(6).collect::<String>();
    let before = hunk.removed.iter().filter(|line| {
        !counts(line, &hunk.added) && !hunk.added.iter().any(|other| speaks(other) && begins(other) == begins(line))
    });
    before.map(|line| format!("- {line}")).chain(after).collect()
}

/// Cuts what begins with the anchor `id`, as far as the first `end` behind `past`.
fn cut(page: &mut String, id: &str, past: &str, end: &str) {
    let Some(start) = page.find(&format!("<a id=\"{id}\"></a>")) else { return };
    let past = start + 1 + page[start + 1..].find(past).unwrap();
    let end = page[past..].find(end).map_or(page.len(), |at| past + at + end.find('<').unwrap_or(end.len()));
    page.replace_range(start..end, "");
}

#[test]
fn one_fact_more_changes_only_what_speaks_of_it() {
    let mut faults = Vec::new();
    for name in names() {
        let path = format!("examples/{name}/{name}.policy");
        let source = fs::read_to_string(&path).unwrap();
        let compile = |text: &str| Memory::default().with(&path, text).compile(&[&path], false);
        let before = documents(&compile(&source));
        for addition in additions(&name, &source) {
            let compilation = compile(&added(&source, &addition));
            let errors = compilation.findings.iter().any(|finding| finding.severity == Severity::Error);
            assert!(!errors, "{name}, {}: {:?}", addition.lines, codes(&compilation));
            let after = documents(&compilation);
            assert_eq!(before.len(), after.len());
            for (old, new) in before.iter().zip(&after) {
                let at = format!("{name}, {}, {}: {}", new.notice, new.language, addition.lines.trim());
                // The same sections, blocks and rows in every language.
                let first = after.iter().find(|first| first.notice == new.notice).unwrap();
                let [model, shape] =
                    [first, new].map(|page| page.sections.iter().map(section_shape).collect::<Vec<_>>());
                assert_eq!(model, shape, "{at}");

                let (old, mut page) = (written(old, Format::Markdown), written(new, Format::Markdown));
                assert!(addition.marks.iter().any(|mark| page.contains(mark)), "{at} is not on the page");
                let ids = |text: &str| -> BTreeSet<String> {
                    text.split("<a id=\"").skip(1).map(|id| id.split('"').next().unwrap().to_owned()).collect()
                };
                assert!(ids(&old).is_subset(&ids(&page)), "{at}: an anchor is gone");
                // A section that was not there is about the addition as a whole.
                let sections = new.sections.iter().map(|section| section.id.as_str());
                let new_sections: Vec<&str> =
                    sections.filter(|id| !old.contains(&format!("<a id=\"{id}\"></a>"))).collect();
                for id in &new_sections {
                    cut(&mut page, id, "", "\n<a id=");
                }
                if !old.contains("<a id=\"table-cookies\">") {
                    cut(&mut page, "table-cookies", "| ---", "\n\n");
                }
                let strange: Vec<String> =
                    hunks(&old, &page).iter().flat_map(|hunk| strange(hunk, &addition, &new_sections)).collect();
                if !strange.is_empty() {
                    faults.push(format!("{at}\n{}", strange.join("\n")));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}
