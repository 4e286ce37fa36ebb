//! `policyc fmt`: one layout for every file, which loses no comment and no fact.

use policyc::layout::lay_out;
use policyc::source::SourceMap;
use policyc::syntax::parse;
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

/// A comment, or none, on a line of its own or before the next line.
fn comment() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => Just("\n".to_owned()),
        1 => Just(" // c\n".to_owned()),
        1 => Just("\n  // c\n".to_owned()),
        1 => Just("\n\n// c\n\n".to_owned()),
        1 => Just("\n\n".to_owned()),
    ]
}

/// A value: an atom, a few of them, a list, or any of these with a block behind it, and comments wherever a line may end.
fn value() -> impl Strategy<Value = String> {
    let atom = prop_oneof![
        Just("name".to_owned()),
        Just("\"a text, with // no comment\"".to_owned()),
        Just("2026-10-01".to_owned()),
        Just("DK".to_owned()),
        Just("13 months after purchase".to_owned()),
        Just("none because \"it is so\"".to_owned()),
        Just("\"\"\"\n        one\n          two\n        \"\"\"".to_owned()),
    ];
    atom.prop_recursive(3, 24, 4, |inner| {
        let items = proptest::collection::vec((inner.clone(), comment()), 1..5);
        let list = (comment(), items).prop_map(|(open, items)| {
            let items: Vec<String> = items.into_iter().map(|(item, end)| format!("{item}{end}")).collect();
            format!("[{open}{}]", items.concat())
        });
        let fields =
            proptest::collection::vec((prop_oneof![Just("law"), Just("then"), Just("da")], inner, comment()), 1..4);
        let block = (Just("name"), comment(), fields).prop_map(|(head, open, fields)| {
            let fields: Vec<String> =
                fields.into_iter().map(|(name, value, end)| format!("{name}: {value}{end}")).collect();
            format!("{head} {{{open}{}}}", fields.concat())
        });
        prop_oneof![list, block]
    })
}

/// A file that can be read whole.
fn file() -> impl Strategy<Value = String> {
    let field = (prop_oneof![Just("uses"), Just("basis"), Just("label"), Just("keep"), Just("is")], value(), comment());
    let kind = prop_oneof![Just("purpose"), Just("data"), Just("recipient"), Just("policy"), Just("clause")];
    let declaration =
        (kind, comment(), proptest::collection::vec(field, 0..6), comment()).prop_map(|(kind, open, fields, end)| {
            let fields: Vec<String> =
                fields.into_iter().map(|(name, value, end)| format!("  {name}: {value}{end}")).collect();
            format!("{kind} a {{{open}{}}}{end}", fields.concat())
        });
    proptest::collection::vec(declaration, 1..5).prop_map(|all| all.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every file that can be read is laid out, with every comment, and once is enough.
    #[test]
    fn a_file_that_can_be_read_keeps_its_tree_and_its_comments(text in file()) {
        let (_, findings) = parse(SourceMap::new().add("", text.as_str()), &text);
        prop_assert!(findings.is_empty(), "{}\n{:?}", text, findings);
        let once = lay_out(&text);
        prop_assert!(once.is_some(), "{}", text);
        let once = once.unwrap_or_default();
        prop_assert_eq!(lay_out(&once), Some(once.clone()), "{}", text);
        prop_assert_eq!(once.matches("// c").count(), text.matches("// c").count(), "{}\n{}", text, once);
    }

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
