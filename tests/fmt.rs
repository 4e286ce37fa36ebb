//! `policyc fmt`: one layout for every file, which loses no comment and no fact.

use policyc::layout::lay_out;
use proptest::prelude::*;

use crate::workshop::Workshop;

/// The examples, declaration by declaration: comments before one stand with it.
fn declarations() -> Vec<String> {
    let folder = format!("{}/examples", env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for example in std::fs::read_dir(folder).unwrap() {
        let example = example.unwrap().path();
        let name = example.file_name().unwrap().to_str().unwrap();
        let text = std::fs::read_to_string(example.join(format!("{name}.policy"))).unwrap();
        assert_eq!(lay_out(&text).unwrap(), text, "{name} is not laid out: run `policyc fmt examples`");
        let mut current = String::new();
        for line in text.split_inclusive('\n') {
            current.push_str(line);
            if line == "}\n" {
                found.push(std::mem::take(&mut current));
            }
        }
    }
    found
}

/// The text with `comment` behind its line `at`, and with it on a line before that. None where the line is one of a long text.
fn commented(lines: &[&str], at: usize, comment: &str) -> Vec<String> {
    let quotes = |lines: &[&str]| lines.iter().filter(|line| line.contains("\"\"\"")).count();
    if quotes(&lines[..at]) % 2 == 1 {
        return Vec::new();
    }
    let with = |line: String, before: &str| {
        let all =
            lines.iter().enumerate().map(|(index, one)| if index == at { line.clone() } else { (*one).to_owned() });
        let all: Vec<String> = all.collect();
        let (first, rest) = all.split_at(at);
        [first.join("\n"), before.to_owned(), rest.join("\n")]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join("\n")
    };
    let own = with(lines[at].to_owned(), &format!("  {comment}"));
    let behind = (quotes(&lines[at..=at]) == 0).then(|| with(format!("{} {comment}", lines[at]), ""));
    [own].into_iter().chain(behind).collect()
}

#[test]
fn a_comment_at_every_place_is_kept_and_the_layout_stays() {
    let mut cases = 0;
    for declaration in declarations() {
        let lines: Vec<&str> = declaration.trim_end().split('\n').collect();
        for at in 0..lines.len() {
            for text in commented(&lines, at, "// §§") {
                let once = lay_out(&text).unwrap_or_else(|| panic!("{text}"));
                assert_eq!(lay_out(&once).as_ref(), Some(&once), "{text}");
                // Nothing but the comment is new.
                assert_eq!(
                    once.replace("    // §§\n", "")
                        .replace("// §§\n", "")
                        .replace(" // §§", "")
                        .split_whitespace()
                        .collect::<Vec<_>>(),
                    declaration.split_whitespace().collect::<Vec<_>>(),
                    "{text}\n{once}"
                );
                assert_eq!(once.matches("// §§").count(), 1, "{text}");
                cases += 1;
            }
        }
    }
    assert!(cases > 10_000, "{cases}");
}

#[test]
fn a_file_reads_as_shown() {
    insta::assert_snapshot!(lay_out(include_str!("fmt/messy.policy")).unwrap());
}

#[test]
fn what_cannot_be_read_stays_as_it_is() {
    insta::assert_snapshot!(lay_out(include_str!("fmt/broken.policy")).unwrap());
}

#[test]
fn a_bracket_that_is_open_stays_open_and_one_that_is_too_wide_is_opened() {
    let same = |text: &str| assert_eq!(lay_out(text).unwrap(), text);
    same("data a {\n    items: [\n        name\n    ]\n}\n");
    same("data a {\n    items: [name]\n}\n");
    same("data a { items: [name] }\n");
    same("notice a\nnotice b\n\nnotice c\n");
    let wide = format!("data a {{\n    items: [{}]\n}}\n", ["email_address"; 8].join(", "));
    assert_eq!(lay_out(&wide).unwrap().lines().count(), 12);
    assert_eq!(lay_out("").as_deref(), Some(""));
    assert_eq!(lay_out("\n\n// only this\n\n\n").as_deref(), Some("// only this\n"));
    assert_eq!(lay_out("data a {\r\nitems: [name]\r\n}").as_deref(), Some("data a {\r\n    items: [name]\r\n}\r\n"));
}

#[test]
fn the_command_writes_files_lists_them_and_reads_standard_input() {
    let here = Workshop::new();
    here.file("a.policy", "notice   a\n").file("b/b.policy", "notice b\n").file("b/c.policy", "notice c");
    let listed = here.run("fmt --check");
    assert_eq!((listed.status, listed.stdout.as_str(), listed.stderr.as_str()), (1, "a.policy\nb/c.policy\n", ""));
    assert_eq!(here.read("a.policy"), "notice   a\n");
    let wrote = here.run("fmt");
    assert_eq!((wrote.status, wrote.stdout.as_str()), (0, "a.policy\nb/c.policy\n"));
    assert_eq!((here.read("a.policy"), here.read("b/c.policy")), ("notice a\n".to_owned(), "notice c\n".to_owned()));
    let again = here.run("fmt --check");
    assert_eq!((again.status, again.stdout.as_str()), (0, ""));
    let both = here.run("fmt - a.policy");
    assert_eq!((both.status, both.stderr.as_str()), (2, "error: `-` is standard input, and stands alone\n"));
    here.file("c.policy", [b'a', 0xff]);
    let binary = here.run("fmt c.policy");
    assert_eq!(binary.status, 2, "{binary:?}");
    assert!(binary.stderr.contains("it is not UTF-8 text"), "{binary:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a file holds, its layout loses nothing that can be seen, and is final.
    #[test]
    fn anything_at_all_has_a_final_layout(pieces in proptest::collection::vec(prop_oneof![
        Just("data"), Just("a"), Just("{"), Just("}"), Just("["), Just("]"), Just(","), Just("\n"), Just("\n\n"), Just(":"), Just("items"),
        Just("label"), Just("da"), Just("en"), Just("// c\n"), Just("\"x\""), Just("\"\"\"\n  t\n   u\n  \"\"\""), Just("7"), Just(" "), Just("?"),
        Just("allow X because"), Just("source: person\n"), Just("purpose b {\n"), Just("\t"), Just("æ"), Just(";"), Just("\""),
    ], 0..40)) {
        let text = pieces.join(" ");
        if let Some(once) = lay_out(&text) {
            prop_assert_eq!(lay_out(&once), Some(once.clone()), "{}", text);
            let seen = |text: &str| { let mut signs: Vec<char> = text.chars().filter(|sign| !sign.is_whitespace() && *sign != ',').collect(); signs.sort_unstable(); signs };
            prop_assert_eq!(seen(&once), seen(&text), "{}", text);
        }
    }
}
