//! Bad input of every kind: the compiler tells what is wrong, once and in the right place, and never stops.

use std::time::Duration;

use policyc::Compilation;
use policyc::finding::Severity;
use policyc::locale::localize;
use policyc::source::decode;
use proptest::prelude::*;

use crate::findings_text::{Memory, codes, compiled, places, whole};

const FJORDLY: &str = include_str!("../examples/fjordly/fjordly.policy");

/// Every page of every notice, as JSON; a page that cannot be worded is a mistake of ours.
fn pages(compilation: &Compilation) -> Vec<String> {
    let editions = compilation.notices.iter().flat_map(|notice| notice.languages.iter().map(move |one| (notice, *one)));
    let page = |(notice, language)| match localize(notice, language) {
        Ok(document) => serde_json::to_string(&document).unwrap(),
        Err(error) => panic!("{error}"),
    };
    editions.map(page).collect()
}

/// What holds of any text: drafts are worded in each language, findings stand in the text in order and once, and no notice comes of
/// a policy with errors.
fn holds_for(text: &str) {
    let draft = compiled(text, true);
    pages(&draft);
    let strict = compiled(text, false);
    assert_eq!(strict.findings, draft.findings);
    let wrong = strict.findings.iter().any(|finding| finding.severity == Severity::Error);
    assert!(!wrong || strict.notices.is_empty());
    for pair in strict.findings.windows(2) {
        assert!(pair[0].span <= pair[1].span && pair[0] != pair[1], "{pair:?}");
    }
    for finding in &strict.findings {
        let (start, end) = (finding.span.start as usize, finding.span.end as usize);
        assert!(text.get(start..end).is_some(), "{finding:?} stands outside the text");
        assert!(finding.message.ends_with('.') && finding.message.len() < 1000, "{finding:?}");
    }
}

// Bytes

#[test]
fn bytes_that_are_no_text() {
    let of = |bytes: &[u8]| decode(bytes).map(str::to_owned).map_err(|error| error.to_string());
    assert_eq!(of(b""), Ok(String::new()));
    assert_eq!(of(b"\xef\xbb\xbfnotice privacy"), Ok("notice privacy".to_owned()));
    assert_eq!(of(b"\xef\xbb\xbf"), Ok(String::new()));
    assert_eq!(of(b"a\0b"), Err("it is no text file: byte 2 is NUL".to_owned()));
    assert_eq!(of(b"k\xf8b"), Err("it is not UTF-8 text: byte 2 cannot be read".to_owned()));
    assert_eq!(of(b"\xff\xfen\0o\0"), Err("it is no text file: byte 4 is NUL".to_owned()));
    let large = vec![b' '; 4 * 1024 * 1024 + 1];
    assert_eq!(of(&large), Err("it is 4194305 bytes long, and a policy file may hold 4194304".to_owned()));
}

#[test]
fn files_with_nothing_in_them() {
    for nothing in ["", " ", "\n\n", "\t \r\n  ", "// a comment", "\u{feff}", "\u{feff}\n"] {
        let compilation = Memory::default().with("a.policy", nothing).compile(&["a.policy"], true);
        assert_eq!(codes(&compilation), ["SYNTAX-EMPTY"], "{nothing:?}");
    }
}

#[test]
fn a_file_that_is_not_there() {
    let compilation = Memory::default().compile(&["a.policy", "a.policy"], true);
    assert_eq!(compilation.unreadable.len(), 2);
    assert_eq!(codes(&compilation), [""; 0]);
}

#[test]
fn windows_lines_and_a_byte_order_mark_change_nothing() {
    let plain = whole("recipient nordhost {\n    country: XX\n    label: { da: \"\" }\n}\n");
    let windows = format!("\u{feff}{}", plain.replace('\n', "\r\n"));
    let (plain, windows) = (compiled(&plain, true), compiled(&windows, true));
    assert_eq!(places(&plain), ["TYPE-COUNTRY 2:14", "TYPE-EMPTY 3:18"]);
    assert_eq!(places(&plain), places(&windows));
    assert_eq!(pages(&plain), pages(&windows));

    let clause =
        |text: &str| whole(&format!("clause a {{\n    in: retention\n    text: {{\n        da: {text}\n    }}\n}}\n"));
    let text = clause("\"\"\"\n            Et.\n\n            To {nobody}.\n            \"\"\"");
    assert_eq!(places(&compiled(&text, true)), ["TEXT-REF 7:16"]);
    assert_eq!(places(&compiled(&text.replace('\n', "\r\n"), true)), ["TEXT-REF 7:16"]);
}

// Many mistakes

#[test]
fn ten_mistakes_are_ten_findings() {
    let text = "policy fjordly {
    controller: fjordly
    effective: 2026-02-31
    jurisdictions: [DK, UK]
    audiences: [customers]
    languages: [da]
}

notice privacy

entity fjordly {
    name: \"Fjordly ApS\", phone: \"+45 12 34 56 78\"
    email: \"privacy at fjordly\"
    email: \"privacy@fjordly.example\"
    dpo: none
}

data account {
    label: { da: \"konto\", sv: \"konto\" }
    items: [name, shoe_size]
}

purpose deliver_orders {
    uses: [account]
    provision: voluntary
    recipients: [carriers]
    retention: 0 months after purchase
}

gadget toaster { colour: red }

clause paper {
    in: retention
    text: { da: \"Se [vej](javascript:alert(1)) og {nobody}.\" }
}

rights gdpr { offer: [access, rectification, erasure, restriction], contact: fjordly }
";
    let expected = [
        "TYPE-DATE 3:16",
        "TYPE-COUNTRY 4:25",
        "TYPE-EMAIL 13:12",
        "FIELD-TWICE 14:5",
        "FIELD-REASON 15:10",
        "TYPE-LANGUAGE 19:27",
        "NAME-UNKNOWN 20:19",
        "GDPR-6-1 23:9",
        "TYPE-DURATION 27:16",
        "KIND-UNKNOWN 30:1",
        "TEXT-LINK 34:21",
        "TEXT-REF 34:51",
        "GDPR-13-2-D 37:8",
    ];
    assert_eq!(places(&compiled(text, false)), expected);
    pages(&compiled(text, true));
}

#[test]
fn what_cannot_be_read_is_not_also_missing() {
    let lost = "entity fjordly {
    name: \"Fjordly ApS
    email: ?
}

purpose deliver_orders {
    uses: [name!]
    basis; contract
    provision:
    recipients: [carriers]
    retention: 5 years after purchase
}
";
    let found = codes(&compiled(&whole(lost), true)).into_iter().filter(|code| !code.starts_with("SYNTAX-"));
    assert_eq!(found.collect::<Vec<_>>(), [""; 0]);
}

// Imports

#[test]
fn a_chain_of_imports_has_an_end() {
    let chain = (0..40).fold(Memory::default().with("case.policy", whole("import \"f0.policy\"\n")), |memory, at| {
        memory.with(&format!("f{at}.policy"), format!("import \"f{}.policy\"\n", at + 1))
    });
    let chain = chain.with("f40.policy", "recipient nordhost { name: \"Nordhost AS\" }\n");
    let compilation = chain.compile(&["case.policy"], true);
    assert_eq!(codes(&compilation), ["IMPORT-PATH"]);
    let message = &compilation.findings[0].message;
    assert_eq!(message, "`f31.policy` cannot be imported: it is more than 32 imports deep.");
}

#[test]
fn a_mistake_in_a_shared_file_is_told_once() {
    let other = whole("import \"vendors.policy\"\n").replace("policy fjordly {", "policy other {");
    let memory = Memory::default()
        .with("a.policy", whole("import \"vendors.policy\"\nimport \"more/again.policy\"\n"))
        .with("b.policy", other)
        .with("more/again.policy", "import \"../vendors.policy\"\n")
        .with("vendors.policy", "recipient nordhost {\n    name: \"Nordhost AS\"\n    country: XX\n}\n");
    assert_eq!(places(&memory.compile(&["a.policy", "b.policy"], false)), ["TYPE-COUNTRY 3:14"]);
    let all = ["a.policy", "b.policy", "more/again.policy", "vendors.policy"];
    assert_eq!(places(&memory.compile(&all, false)), ["TYPE-COUNTRY 3:14"]);
}

#[test]
fn a_circle_is_told_once_wherever_it_is_entered() {
    let memory = Memory::default()
        .with("a.policy", whole("import \"b.policy\"\n"))
        .with("b.policy", "import \"c.policy\"\n")
        .with("c.policy", "import \"b.policy\"\nimport \"a.policy\"\n");
    let found = codes(&memory.compile(&["a.policy", "b.policy", "c.policy"], true));
    assert_eq!(found, ["IMPORT-CYCLE", "IMPORT-CYCLE"], "b and c, and a with both");
}

#[test]
fn an_imported_file_counts_where_something_names_it() {
    let vendors = "recipient nordhost {
    name: \"Nordhost, Inc.\"
    country: US
}

cookie none

channel support { email: \"support@fjordly.example\" }

channel other { email: \"other@fjordly.example\" }
";
    let own =
        "import \"vendors.policy\"\n\nclause a {\n    in: contact\n    text: { da: \"Skriv til {support}.\" }\n}\n";
    let compile = |own: String| {
        Memory::default().with("case.policy", own).with("vendors.policy", vendors).compile(&["case.policy"], true)
    };
    let unnamed = compile(whole(own));
    assert_eq!(codes(&unnamed), [""; 0]);
    let page = pages(&unnamed).concat();
    assert!(page.contains("support@") && !page.contains("other@") && !page.contains("Nordhost"));
    let named = compile(whole(own).replace("[carriers]", "[carriers, nordhost]"));
    assert_eq!(places(&named), ["GDPR-44-1 3:14"]);
}

#[test]
fn an_allow_in_one_policy_does_not_excuse_another() {
    let with = |name: &str, allow: &str| {
        whole(&format!("import \"vendors.policy\"\n{allow}"))
            .replace("policy fjordly {", &format!("policy {name} {{"))
            .replace("[carriers]", "[nordhost]")
    };
    let memory = Memory::default()
        .with("a.policy", with("a", "allow GDPR-44-1 because \"the contract is new\"\n"))
        .with("b.policy", with("b", ""))
        .with("vendors.policy", "recipient nordhost {\n    name: \"Nordhost, Inc.\"\n    country: US\n}\n");
    let severities =
        |entries: &[&str]| memory.compile(entries, false).findings.iter().map(|one| one.severity).collect::<Vec<_>>();
    assert_eq!(severities(&["a.policy"]), [Severity::Warning]);
    assert_eq!(severities(&["a.policy", "b.policy"]), [Severity::Error]);
}

#[test]
fn all_recipients_are_those_that_are_declared() {
    let own = "recipient a { name: \"Alpha\" }\nrecipient b { name: \"Beta\" }\n";
    let text = whole(own).replace("[carriers]", "all { except: [b] }").replace("    transfer: none\n", "");
    let compilation = compiled(&text, false);
    assert_eq!(codes(&compilation), [""; 0]);
    let page = &compilation.notices[0].sections.iter().find(|section| section.id == "purposes").unwrap().blocks;
    let said = format!("{page:?}");
    assert!(said.contains("Alpha") && !said.contains("Beta") && !said.contains("all-data"), "{said}");
}

// Hostile words

/// Words that some format would read as markup, code or a reference.
const HOSTILE: [&str; 14] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\\\" onclick=\\\"alert(1)",
    "javascript:alert(1)",
    "[x](javascript:alert(1))",
    "![x](https://a.example/x.png)",
    "{ fjordly. } {% x %} {$x} {} {ref rights!}",
    "&lt;b&gt; &#x3c;b&#x3e;",
    "| a | b |",
    "\u{200f}gnitirw\u{200e}",
    "\u{f0000}\u{f0001}\u{10fffd}",
    "# heading",
    "***",
    "'; DROP TABLE notices; --",
];

#[test]
fn words_that_are_not_prose_come_out_as_they_stand() {
    for hostile in HOSTILE {
        let meant = hostile.replace("\\\"", "\"");
        let text = whole(&format!(
            "entity fjordly {{
    name: \"{hostile}\"
    short: \"{hostile}\"
    registration: DK \"{hostile}\"
    address: DK \"{hostile}\"
    email: \"privacy@fjordly.example\"
}}

recipient nordhost {{
    label: {{ da: \"{hostile}\" }}
    country: DK
    tasks: [{{ da: \"{hostile}\" }}]
}}

data account {{
    label: {{ da: \"{hostile}\" }}
    items: [{{ da: \"{hostile}\" }}]
}}

cookie a {{ name: \"{hostile}\", purposes: [remember_cart], lifetime: session, set_by: us }}

purpose deliver_orders {{
    label: {{ da: \"{hostile}\" }}
    uses: [account, {{ da: \"{hostile}\" }}]
    basis: legitimate_interests {{ interest: {{ da: \"{hostile}\" }} }}
    recipients: [nordhost, {{ da: \"{hostile}\" }}]
    retention: until {{ da: \"{hostile}\" }}
}}
"
        ));
        let compilation = compiled(&text, false);
        assert_eq!(codes(&compilation), [""; 0], "{hostile}");
        let page = pages(&compilation).concat();
        let shown = serde_json::to_string(&meant).unwrap();
        assert!(page.contains(shown.trim_matches('"')), "{hostile} is not in {page}");
        assert!(!page.contains("\"href\":\"javascript"), "{page}");
    }
}

// Time

/// Seconds: far more than is needed on a busy machine, far less than anything but linear time would take.
const LIMIT: u64 = 60;

#[expect(clippy::disallowed_methods, reason = "the time that compiling takes is what is tested")]
fn in_time(name: &str, text: &str) {
    let start = std::time::Instant::now();
    let compilation = compiled(text, true);
    let took = start.elapsed();
    assert!(took < Duration::from_secs(LIMIT), "{name}: {took:?} for {} bytes", text.len());
    assert!(compilation.notices.len() == 1, "{name}");
}

fn purpose(at: usize, recipients: &str, retention: &str, rest: &str) -> String {
    format!(
        "purpose p{at} {{\n    label: {{ da: \"at {at}\" }}\n    basis: contract\n    provision: voluntary\n    \
         recipients: [{recipients}]\n    retention: {retention}\n    {rest}\n}}\n"
    )
}

/// So many purposes, recipients, sections and items.
const MANY: usize = 2000;

#[test]
fn many_declarations_take_no_more_than_their_number() {
    let many = |one: &dyn Fn(usize) -> String| whole(&(0..MANY).map(one).collect::<String>());
    let bare = |at| purpose(at, "carriers", "5 years after purchase", "uses: [name]");
    in_time("purposes", &many(&bare));
    in_time(
        "storage periods",
        &many(&|at| purpose(at, "carriers", &format!("{} days after purchase", at + 1), "uses: [name]")),
    );
    in_time(
        "recipients",
        &many(&|at| {
            let named = purpose(at, &format!("r{at}"), "5 years after purchase", "uses: [name]");
            format!("{named}recipient r{at} {{ name: \"R {at}\" }}\n")
        }),
    );
    in_time(
        "own recipients",
        &many(&|at| purpose(at, &format!("{{ da: \"r {at}\" }}"), "5 years after purchase", "uses: [name]")),
    );
    in_time(
        "sections",
        &many(&|at| {
            format!(
                "section s{at} {{ title: {{ da: \"s {at}\" }} }}\nclause c{at} {{ in: s{at}, text: {{ da: \"c\" }} }}\n"
            )
        }),
    );
    in_time("mistakes", &many(&|at| format!("porpoise p{at} {{ uzes: [d{at}], basis: conzent, colour: {at} }}\n")));
    in_time("documents", &many(&|at| format!("document d{at} {{ label: {{ da: \"d {at}\" }} }}\n")));
}

#[test]
fn long_lists_take_no_more_than_their_length() {
    let list = |one: &dyn Fn(usize) -> String| {
        let items: Vec<String> = (0..10_000).map(one).collect();
        whole(&purpose(0, "carriers", "5 years after purchase", &format!("uses: [{}]", items.join(", "))))
    };
    in_time("own words", &list(&|at| format!("{{ da: \"i {at}\" }}")));
    in_time("one name", &list(&|_| "name".to_owned()));
    in_time("unknown names", &list(&|at| format!("name_{at}")));
}

#[test]
fn long_prose_takes_no_more_than_its_length() {
    let pieces = [
        "Et ord og **et** til. ",
        "{fjordly} ",
        "{nobody} ",
        "[a](x:y) ",
        "<b>",
        "[",
        "*a ",
        "`",
        "{",
        "> ",
        "- ",
        "\\",
        "_a_",
    ];
    for piece in pieces {
        let text = piece.repeat(300_000 / piece.len());
        in_time(piece, &whole(&format!("clause a {{\n    in: retention\n    text: {{ da: \"{text}x\" }}\n}}\n")));
    }
}

// Anything at all

/// Words to put anywhere in a policy: of the language, and of someone who means no good.
const WORDS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\"\"\"",
    "\n",
    " ",
    "\\",
    "//",
    "none",
    "unknown",
    "all",
    "every",
    "allow",
    "import",
    "because",
    "purpose",
    "recipient",
    "policy",
    "notice",
    "fjordly",
    "da",
    "no",
    "yes",
    "2026-02-31",
    "0",
    "9999999999",
    "5 years",
    "until",
    "while",
    "after",
    "session",
    "statutory",
    "local",
    "us",
    "DK",
    "US",
    "XX",
    "{ref retention}",
    "{ref cookies, retention}",
    "fallback",
    "nb: fallback da",
    "{nobody}",
    "<script>",
    "javascript:alert(1)",
    "[x](data:,)",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "\u{f0000}",
    "ø",
    "e\u{301}",
    "𝔘",
    "\r\n",
    "\r",
    "GDPR-6-1",
    "\"x@y.example\"",
    "\"https://a.example\"",
    "{ da: \"x\" }",
    "{ da: \"x\", nb: \"y\", en: \"z\" }",
    "uses: all",
    "recipients: all { except: [nordhost] }",
    "every purpose { retention: session, is: send_newsletters, label: { da: \"a\", nb: \"b\", en: \"c\" } }\n",
];

/// A policy in pieces: words, runs of space, single signs.
fn pieces(text: &str) -> Vec<String> {
    let class = |c: char| {
        if c.is_alphanumeric() || "_-".contains(c) {
            0
        } else if c == ' ' {
            1
        } else {
            2
        }
    };
    let mut pieces: Vec<String> = Vec::new();
    for c in text.chars() {
        match pieces.last_mut() {
            Some(last) if class(c) < 2 && last.chars().next().is_some_and(|first| class(first) == class(c)) => {
                last.push(c);
            }
            _ => pieces.push(c.to_string()),
        }
    }
    pieces
}

/// One thing that happens to a policy.
fn mutate(parts: &mut Vec<String>, (how, at, other): (u8, usize, usize)) {
    let length = parts.len();
    if length == 0 {
        return;
    }
    let at = at % length;
    match how {
        0 => drop(parts.remove(at)),
        1 => parts.insert(at, parts[at].clone()),
        2 => parts.swap(at, other % length),
        3 => parts.insert(at, WORDS[other % WORDS.len()].to_owned()),
        4 => WORDS[other % WORDS.len()].clone_into(&mut parts[at]),
        _ => parts[at] = parts[other % length].clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_change_of_a_word_is_met(changes in proptest::collection::vec((0..6_u8, any::<usize>(), any::<usize>()), 1..12)) {
        let mut parts = pieces(FJORDLY);
        for change in changes {
            mutate(&mut parts, change);
        }
        holds_for(&parts.concat());
    }

    #[test]
    fn any_change_of_a_line_is_met(changes in proptest::collection::vec((0..6_u8, any::<usize>(), any::<usize>()), 1..12)) {
        let mut lines: Vec<String> = FJORDLY.split_inclusive('\n').map(str::to_owned).collect();
        for change in changes {
            mutate(&mut lines, change);
        }
        holds_for(&lines.concat());
    }
}
