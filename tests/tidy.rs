//! The house keeps itself tidy: the order of the rooms, comments, sizes, codes, catalogues, words that have no place here.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may stop at once"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use policyc::finding::codes::CODES;

/// The rooms of `src/`, in the order in which a fact travels. A room may use itself and those before it.
const ROOMS: [&str; 13] = [
    "source",
    "finding",
    "syntax",
    "vocabulary",
    "schema",
    "layout",
    "model",
    "changes",
    "law",
    "notice",
    "locale",
    "render",
    "cli",
];

/// Every text file of the repository that git would take, by its path.
fn texts() -> BTreeMap<String, String> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let walk = ignore::WalkBuilder::new(top)
        .hidden(false)
        .require_git(false)
        .filter_entry(|entry| entry.file_name() != ".git" && entry.file_name() != "target")
        .build();
    let files = walk.filter_map(Result::ok).filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file()));
    files
        .filter_map(|entry| {
            let name = entry.path().strip_prefix(top).unwrap().to_str().unwrap().replace('\\', "/");
            Some((name, fs::read_to_string(entry.path()).ok()?))
        })
        .collect()
}

fn rust() -> impl Iterator<Item = (String, String)> {
    texts().into_iter().filter(|(name, _)| Path::new(name).extension().is_some_and(|extension| extension == "rs"))
}

/// The first words after each `crate::` of a file, comments left out: `crate::{a::B, c}` gives `a` and `c`.
fn used(text: &str) -> BTreeSet<String> {
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut found = BTreeSet::new();
    for (at, path) in code.match_indices("crate::") {
        let rest = &code[at + path.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            found.insert(word(rest));
            continue;
        };
        let (mut depth, mut start) = (1, true);
        for (at, c) in group.char_indices() {
            if depth == 1 && start && c.is_alphanumeric() {
                found.insert(word(&group[at..]));
                start = false;
            }
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 1 => start = true,
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    found
}

#[test]
fn uses_are_found_in_every_form() {
    let text =
        "use crate::source::{Span, SourceMap};\nuse crate::{law, model::{Policy, Fact}, notice as n};\n// crate::cli\n";
    let want: BTreeSet<String> = ["source", "law", "model", "notice"].map(str::to_owned).into();
    assert_eq!(used(text), want);
}

#[test]
fn no_room_uses_a_later_one() {
    for (name, text) in rust() {
        let Some(room) = name.strip_prefix("src/").and_then(|rest| rest.split_once('/')).map(|(room, _)| room) else {
            continue;
        };
        let place = |room: &str| ROOMS.iter().position(|known| *known == room);
        let own = place(room).unwrap_or_else(|| panic!("{name}: `{room}` has no place in the order of the rooms"));
        for other in used(&text) {
            if let Some(place) = place(&other) {
                assert!(place <= own, "{name} uses `{other}`, which comes after `{room}`");
            } else {
                assert_eq!(room, "cli", "{name} uses `crate::{other}`, which is in no room");
            }
        }
    }
}

#[test]
fn every_file_says_what_it_is() {
    for (name, text) in rust() {
        let first = text.lines().next().unwrap_or("");
        assert!(first.starts_with("//! ") && first.len() > 8, "{name} has no module comment");
    }
}

#[test]
fn no_file_is_too_long() {
    for (name, text) in rust() {
        let lines = text.lines().count();
        // A test file may hold a long list of cases; the compiler is read more often.
        let most = if name.starts_with("src/") { 450 } else { 700 };
        assert!(lines <= most, "{name} has {lines} lines");
    }
}

#[test]
fn every_code_is_given_out_once() {
    let mut seen = BTreeSet::new();
    for info in CODES {
        assert!(seen.insert(info.code), "{} stands in the table twice", info.code);
    }
}

#[test]
fn every_code_has_a_case() {
    let cases: Vec<String> = texts()
        .into_iter()
        .filter(|(name, _)| name.starts_with("tests/") && name != "tests/tidy.rs")
        .map(|(_, text)| text)
        .collect();
    let mentioned = |code: &str| {
        cases.iter().any(|text| {
            // `GDPR-6-1` is not mentioned where only `GDPR-6-1-F` is.
            let part = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '-');
            text.match_indices(code)
                .any(|(at, _)| !part(text[..at].chars().next_back()) && !part(text[at + code.len()..].chars().next()))
        })
    };
    let missing: Vec<&str> = CODES.iter().map(|info| info.code.as_str()).filter(|code| !mentioned(code)).collect();
    assert!(missing.is_empty(), "no case below tests/ shows {missing:?}");
}

#[test]
fn every_language_has_the_same_files() {
    let mut languages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for name in texts().into_keys() {
        if let Some((language, file)) = name.strip_prefix("locales/").and_then(|rest| rest.split_once('/')) {
            languages.entry(language.to_owned()).or_default().insert(file.to_owned());
        }
    }
    let english = &languages["en"];
    for (language, files) in &languages {
        assert_eq!(files, english, "locales/{language} and locales/en have different files");
    }
}

/// Words that have no place in a file. Each is put together here, so that this file is not its own first hit.
fn unwelcome() -> Vec<String> {
    let halves = [
        ("TO", "DO"),
        ("FIX", "ME"),
        ("XX", "X:"),
        ("to", "do!"),
        ("unimple", "mented!"),
        ("/wo", "rk/"),
        ("/tm", "p/"),
        ("/ro", "ot/"),
        ("/ho", "me/"),
        ("../sha", "red"),
        ("work", "tree"),
        ("sub", "agent"),
        ("sub-", "agent"),
        ("clau", "de"),
        ("anthro", "pic"),
    ];
    halves.iter().map(|(head, tail)| format!("{head}{tail}")).collect()
}

#[test]
fn nothing_is_left_unfinished_and_no_workplace_shows() {
    for (name, text) in texts() {
        for word in unwelcome() {
            let shouted = word.chars().all(|c| !c.is_lowercase());
            let found = if shouted { text.contains(&word) } else { text.to_lowercase().contains(&word) };
            assert!(!found, "{name} says `{word}`");
        }
    }
}
