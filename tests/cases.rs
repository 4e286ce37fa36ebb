//! Every code, shown: a folder for each, for those of the law below `tests/rules/`, for the others below `tests/cases/`. Each case has
//! what the compiler says of it.
//!
//! A case holds what it is about and no more: the kinds that every policy needs and it does not declare are added behind it, unless
//! it begins with `// whole`. A line `//// other.policy` begins another file of the case. Files with a `policy` are compiled; the first
//! one always is. A file `look/page.html` is a template, and the page is made with it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at once")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use policyc::Compilation;
use policyc::changes::review;
use policyc::finding::Severity;
use policyc::finding::codes::CODES;
use policyc::law::{Status, rules};
use policyc::locale::localize;
use policyc::render::{Fault, Format, Look, Options, RenderError, settle};

use crate::findings_text::{Memory, codes, compiled, told, whole};

/// The version before, in a case that is about a change.
const OLD: &str = "old.policy";

/// The cases: code, name, path.
fn cases() -> Vec<(String, String, PathBuf)> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let tops = ["cases", "rules"].map(|top| tests.join(top));
    let walk = |top| ignore::WalkBuilder::new(top).sort_by_file_path(Ord::cmp).build().filter_map(Result::ok);
    let files = tops.into_iter().flat_map(walk);
    let policies =
        files.map(ignore::DirEntry::into_path).filter(|path| path.extension().is_some_and(|ext| ext == "policy"));
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    policies.map(|path| (name(path.parent().unwrap()), name(&path), path)).collect()
}

/// The files of a case, by their names, and what the compiler says of them.
fn compile(path: &Path) -> (Vec<(String, String)>, Compilation) {
    let text = std::fs::read_to_string(path).unwrap();
    let mut files = vec![("case.policy".to_owned(), String::new())];
    for line in text.split_inclusive('\n') {
        match line.strip_prefix("//// ") {
            Some(name) => files.push((name.trim().to_owned(), String::new())),
            None => files.last_mut().unwrap().1.push_str(line),
        }
    }
    let mut memory = Memory::default();
    for (at, (name, text)) in files.iter().enumerate() {
        let lacks = name == OLD || at == 0 && !text.starts_with("// whole");
        memory = memory.with(name, if lacks { whole(text) } else { text.clone() });
    }
    let declares = |text: &str| text.lines().any(|line| line.starts_with("policy "));
    let compiled = files.iter().enumerate().filter(|(at, (name, text))| *at == 0 || declares(text) && name != OLD);
    let entries: Vec<&str> = compiled.map(|(_, (name, _))| name.as_str()).collect();
    let mut compilation = memory.compile(&entries, false);
    if files.iter().any(|(name, _)| name == OLD) {
        let before = memory.compile(&[OLD], false);
        let owed = review(before.checked[0].policy(), compilation.checked[0].policy());
        compilation.findings.extend(owed);
    }
    let look = files.iter().filter_map(|(name, text)| Some((name.strip_prefix("look/")?.to_owned(), text.clone())));
    let look: BTreeMap<String, String> = look.collect();
    if let Some(fault) = fault(&compilation, look) {
        let (sources, finding) = fault.finding();
        (compilation.sources, compilation.findings) = (sources, vec![finding]);
    }
    (files, compilation)
}

/// What is wrong with the templates `look`, when the first page is made with them.
fn fault(compilation: &Compilation, look: BTreeMap<String, String>) -> Option<Fault> {
    if look.is_empty() {
        return None;
    }
    let inline_css = look.contains_key("extra.css");
    let look = match Look::new("look".into(), look) {
        Ok(look) => Some(Arc::new(look)),
        Err(fault) => return Some(fault),
    };
    let notice = &compilation.notices[0];
    let document = settle(localize(notice, notice.languages[0]).unwrap()).unwrap();
    match document.render(Format::Html, &Options { look, inline_css, ..Options::default() }) {
        Err(RenderError::Template(fault)) => Some(fault),
        other => panic!("{other:?}"),
    }
}

/// The lines of a case with their numbers, those of the added kinds that a finding stands in, and the findings.
fn shown(files: &[(String, String)], compilation: &Compilation) -> String {
    let mut out = String::new();
    for (name, text) in files {
        if files.len() > 1 {
            writeln!(out, "{name}").unwrap();
        }
        for (at, line) in text.lines().enumerate() {
            writeln!(out, "{:>3} | {line}", at + 1).unwrap();
        }
    }
    out.push('\n');
    if compilation.findings.is_empty() {
        out.push_str("no findings\n");
    }
    compilation.findings.iter().for_each(|finding| out.push_str(&told(&compilation.sources, finding)));
    out
}

#[test]
fn every_case_is_told_as_shown() {
    let mut strange = Vec::new();
    for (code, name, path) in cases() {
        let (files, compilation) = compile(&path);
        let found = codes(&compilation);
        let expected = if name.starts_with("pass") { found.is_empty() } else { found.contains(&code.as_str()) };
        if !expected {
            strange.push(format!("{code}/{name} gives {found:?}"));
        }
        let folder = path.parent().unwrap();
        insta::with_settings!({
            snapshot_path => folder,
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name, shown(&files, &compilation));
        });
    }
    assert!(strange.is_empty(), "{}", strange.join("\n"));
}

#[test]
fn every_code_has_a_case_and_every_case_a_code() {
    let cases: BTreeSet<String> = cases().into_iter().map(|(code, ..)| code).collect();
    let codes: BTreeSet<String> =
        CODES.iter().map(|info| info.code).filter(|code| !code.is_syntax()).map(|code| code.to_string()).collect();
    assert_eq!(cases, codes);
}

#[test]
fn the_law_has_its_own_folder() {
    for (code, _, path) in cases() {
        let top = path.parent().and_then(Path::parent).and_then(Path::file_name).unwrap();
        let cited = CODES.iter().any(|info| info.code.as_str() == code && info.citation.is_some());
        assert_eq!(top == "rules", cited, "{code}");
    }
}

#[test]
fn what_is_not_traced_to_its_source_stops_no_build() {
    for rule in rules().filter(|rule| rule.status == Status::Unverified) {
        assert!(rule.code.info().severity < Severity::Error, "{}", rule.code);
    }
}

#[test]
fn every_rule_has_a_case_that_fails_and_one_that_passes() {
    let (cases, mut strange) = (cases(), Vec::new());
    for code in CODES.iter().filter(|info| info.citation.is_some()).map(|info| info.code.as_str()) {
        let find =
            |wanted: &str| cases.iter().find(|(of, name, _)| of == code && name == wanted).map(|(.., path)| path);
        let failing = find("fail").unwrap_or_else(|| panic!("{code} has no failing case"));
        let passing = find("pass").unwrap_or_else(|| panic!("{code} has no passing case"));
        for (case, wanted) in [(failing, &[code][..]), (passing, &[])] {
            let found = codes(&compile(case).1);
            if found != wanted {
                strange.push(format!("{} gives {found:?}", case.display()));
            }
        }
    }
    assert!(strange.is_empty(), "{}", strange.join("\n"));
}

#[test]
fn the_smallest_policy_has_no_finding() {
    let compilation = compiled(&whole(""), false);
    assert_eq!(codes(&compilation), [""; 0]);
    assert_eq!(compilation.notices.len(), 1);
}
