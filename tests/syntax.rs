//! The room `syntax`: every text has a tree, and every mistake in its shape is told once, in the right place.

use std::fmt::Write as _;
use std::time::Duration;

use camino::Utf8Path;
use insta::assert_snapshot;
use policyc::finding::Finding;
use policyc::source::{SourceMap, Span};
use policyc::syntax::{Atom, AtomKind, Block, Entry, MAX_DEPTH, MAX_FINDINGS, Phrase, Tree, parse};
use proptest::prelude::*;

use crate::support::source_and_findings;

fn read(text: &str) -> (Tree, Vec<Finding>) {
    let mut sources = SourceMap::new();
    let file = sources.add("test.policy", text);
    parse(file, text)
}

/// The source, its findings and its tree.
fn shape(text: &str) -> String {
    let findings = source_and_findings("test.policy", text, |sources| {
        parse(sources.find(Utf8Path::new("test.policy")).unwrap(), text).1
    });
    format!("{findings}\n{}", outline(&read(text).0))
}

/// The tree, a line for each declaration and entry.
fn outline(tree: &Tree) -> String {
    tree.declarations.iter().map(|declaration| phrase(declaration, 0) + "\n").collect()
}

fn phrase(part: &Phrase, depth: usize) -> String {
    let mut words: Vec<String> = part.atoms.iter().map(|word| atom(word, depth)).collect();
    words.extend(part.block.as_ref().map(|part| block(part, depth)));
    words.join(" ")
}

fn block(part: &Block, depth: usize) -> String {
    let mut out = String::from("{");
    for entry in &part.entries {
        write!(out, "\n{}", "    ".repeat(depth + 1)).unwrap();
        match entry {
            Entry::Field(field) => {
                let value = field.value.as_ref().map_or("?".to_owned(), |value| phrase(value, depth + 1));
                write!(out, "{}: {value}", field.name).unwrap();
            }
            Entry::Note(note) => out += &phrase(note, depth + 1),
        }
    }
    write!(out, "\n{}}}", "    ".repeat(depth)).unwrap();
    out
}

fn atom(part: &Atom, depth: usize) -> String {
    match &part.kind {
        AtomKind::Name(text) => text.clone(),
        AtomKind::Number(text) => format!("#{text}"),
        AtomKind::Date(text) => format!("@{text}"),
        AtomKind::String(text) => format!("\"{text}\""),
        AtomKind::Text(text) => format!("text {text:?}"),
        AtomKind::List(items) => {
            format!("[{}]", items.iter().map(|item| phrase(item, depth + 1)).collect::<Vec<_>>().join(" | "))
        }
    }
}

/// `CODE line:column` of each finding.
fn codes(text: &str) -> Vec<String> {
    let mut sources = SourceMap::new();
    let file = sources.add("test.policy", text);
    let told = |finding: &Finding| {
        let at = sources.start(finding.span);
        format!("{} {}:{}", finding.code, at.line, at.column)
    };
    parse(file, text).1.iter().map(told).collect()
}

// What is right

const COMPLETE: &str = r#"// A shop.
import "group/vendors.policy"

policy fjordly {
    controller: fjordly
    effective: 2026-10-01
    jurisdictions: [DK, NO, US-CA]   // three
    languages: [da, nb, en]
}

notice privacy

audience shop_visitors {
    label: {
        da: "besøgende i vores kunders \"butikker\""
        nb: "besøkende"
    }
    our_role: processor { controller: customers, instructions: yes }
}

purpose fraud_prevention {
    retention: [
        13 months after transaction { then: delete }

        while legal_claims
    ]
    narrowed: [media, vendors] { data: ordinary }
    items: [email_address, { da: "…", nb: "…" }]
    two_words: [da nb]
    allow GDPR-13-2-A because "the backup cycle has no event to count from"
}

clause indkøb {
    text: {
        da: """
            # Første linje

              Indrykket [link](https://x.example) // ingen kommentar {ref a}
            sidste \" linje
            """
    }
}
decision none because "nothing automated"
"#;

#[test]
fn a_complete_file() {
    assert_snapshot!(shape(COMPLETE));
}

#[test]
fn comments_are_kept_with_their_places() {
    let (tree, _) = read(COMPLETE);
    let mut sources = SourceMap::new();
    sources.add("test.policy", COMPLETE);
    let comments: Vec<&str> = tree.comments.iter().map(|comment| sources.text(*comment)).collect();
    assert_eq!(comments, ["// A shop.", "// three"]);
}

#[test]
fn a_comment_may_end_the_file() {
    let (tree, findings) = read("notice privacy // the end");
    assert_eq!((tree.comments.len(), findings), (1, vec![]));
    assert_eq!(tree.declarations[0].span.end, 14, "no space and no comment belongs to a phrase");
}

#[test]
fn crlf_reads_as_lf() {
    let crlf = COMPLETE.replace('\n', "\r\n");
    assert_eq!(read(&crlf).1, vec![]);
    assert_eq!(outline(&read(&crlf).0), outline(&read(COMPLETE).0));
    assert_eq!(
        codes("policy a {\r\n\r\n    b: ?\r\n    c:\r\n}\r\n"),
        ["SYNTAX-UNREADABLE 3:8", "SYNTAX-NO-VALUE 4:5"]
    );
}

#[test]
fn names_are_composed() {
    let (tree, findings) = read("data indko\u{308}p\ndata a\u{30a}r { fo\u{308}r: a\u{30a} }");
    assert_eq!(findings, vec![]);
    assert_eq!(outline(&tree), "data indköp\ndata år {\n    för: å\n}\n");
}

#[test]
fn commas_and_lines_part_alike() {
    let tree = |text| outline(&read(text).0);
    assert_eq!(tree("a b { c: [d, e], f: g }"), tree("a b {\n c: [\n d\n e\n]\nf: g\n}\n"));
    assert_eq!(read("a b { c: [d, e,], f: g, }").1, vec![]);
    assert_eq!(
        read("a b {\nc: [DK\nnb]\nd: [\nwhile x { e: f }\ng { h: i }\n]\n}").1,
        vec![],
        "no indentation is needed"
    );
}

// What is wrong, each by itself

#[test]
fn nothing_at_all() {
    assert_snapshot!(shape(""));
    assert_eq!(codes(" \t\n\r\n  "), ["SYNTAX-EMPTY 1:1"]);
    assert_eq!(codes("// only words"), ["SYNTAX-EMPTY 1:1"]);
    assert_eq!(codes("?"), ["SYNTAX-UNREADABLE 1:1"]);
}

#[test]
fn signs_that_turn_the_text() {
    assert_snapshot!(shape(
        "// \u{202e}A comment.
clause note {
    in: purposes
    text: { da: \"Vi sletter \u{2066}alt\u{2069}, og det hedder שלום.\" }
}
"
    ));
    assert_eq!(codes("// \u{2014} \u{200f} שלום\na b { c: \"\u{2060}\" }"), [""; 0]);
}

#[test]
fn unreadable() {
    assert_snapshot!(shape(
        r#"policy fjordly {
    controller = fjordly
    effective: 2026-1-1
    updated: 01.10.2026
    languages: [da; nb]; covers: x;
    label: “Fjordly”
    title: »Fjordly«
    email: privacy@fjordly.example
    "phone": "12"
    share: 12% of it
    for: everyone's data
    see: 'this'
    is: data–protection
    # a comment
    /* another */
    respond: 1month, fee: none
}
notice privacy,
notice } short
entity fjordly { name: "x" } ]
"#
    ));
}

#[test]
fn what_the_law_gives_has_its_word() {
    for text in ["rights r { offer: default(gdpr) }", "rights r { offer: [access, default(GDPR)] }"] {
        let help = read(text).1.swap_remove(0).help.unwrap();
        assert!(help.ends_with("write `offer: statutory`."), "{help}");
    }
}

#[test]
fn what_cannot_be_seen_is_shown() {
    let messages = |text| read(text).1.into_iter().map(|finding| finding.message).collect::<Vec<_>>();
    assert_eq!(messages("a { b: c\u{a0}d }"), ["`c\u{a0}d` cannot be read."]);
    assert_eq!(messages("a { b: ?\u{200f}\u{1b} }"), ["`?\\u{200f}\\u{1b}` cannot be read."]);
    assert_eq!(messages(&"?".repeat(50)), [format!("`{}…` cannot be read.", "?".repeat(40))]);
    assert!(read("a { b: c\u{a0}d }").1[0].help.as_ref().unwrap().contains("special space"));
}

#[test]
fn fields_outside() {
    assert_snapshot!(shape(
        r#"controller: fjordly
notice privacy

purpose delivery {
    uses: [name]
    }
    basis: contract
    label: {
        da: "x"
    }
}
notice short
for: [a]
"#
    ));
}

#[test]
fn fields_in_a_list() {
    assert_snapshot!(shape("policy a {\n    label: [da: \"x\", nb: \"y\"]\n    for: b\n}\n"));
}

#[test]
fn no_value() {
    assert_snapshot!(shape(
        "policy a {\n    controller:\n    effective: // soon\n    label: da: \"x\"\n    web: https:\n    url://a.example\n    b: , c : }\n"
    ));
}

#[test]
fn separators() {
    assert_snapshot!(shape(
        r"policy a {
    b: c d: e
    legal basis: contract
    f: g { h: i } j: k
    l: m { n: o } p
    q: [r { s: t } u, v { } { }]
    w: [da nb]
}
notice short notice: privacy
purpose x { } purpose y { }
"
    ));
}

#[test]
fn braces_on_lines_of_their_own() {
    assert_snapshot!(shape(
        r#"purpose delivery
{
    label:
    {
        da: "x"
    }
    basis: legal_obligation
    {
        law: bookkeeping
    }
}
{
    uses: [a]
}
notice short
"#
    ));
}

#[test]
fn texts() {
    assert_snapshot!(shape(
        r#"clause a {
    one: """all here"""
    two: """ begins here
        goes on
        """
    three: """
        words
        end here """
    four: """
          far
      near
        closed
        """
    five: """
    """
    six: """"""
}
"#
    ));
}

// Brackets and quotes left open

#[test]
fn unclosed_quote() {
    assert_snapshot!(shape(
        "entity a {\n    name: \"Fjordly\n    web: \"x\n}\nentity b { name: \"y }\nentity c { name: [\"y, \"z\"] }\n"
    ));
    assert_snapshot!(shape("import \"x"));
}

#[test]
fn unclosed_text() {
    assert_snapshot!(shape(
        r#"clause a {
    text: {
        da: """
            Words and a brace } or two }
    }
}
clause b { in: retention }
clause c {
    text: """
        to the end
"#
    ));
}

#[test]
fn unclosed_list() {
    assert_snapshot!(shape(
        r#"purpose a {
    uses: [name, address
    basis: contract
    recipients: [
        gp { data: ordinary
        pharmacy
    ]
    also: [x, [y, z]
}
purpose b {
    uses: [
        da: "x"
    ]
    basis: [consent
}
import [x"#
    ));
}

#[test]
fn unclosed_block_before_the_next_declaration() {
    assert_snapshot!(shape("purpose a {\n    uses: [b]\n\n// why\npurpose c {\n    uses: [d]\n}\nnotice short\n"));
    assert_snapshot!(shape("purpose a {\n    uses: [b]\nnotice short\n\npurpose c { uses: [d] }"));
}

#[test]
fn unclosed_inner_block_is_found_by_its_indentation() {
    assert_snapshot!(shape(
        "policy a {\n    label: {\n        da: \"x\"\n\n    controller: b\n}\npurpose c {\n    uses: [d]\n}\n"
    ));
    assert_snapshot!(shape("policy a {\n    b: {\n        c: {\n            d: e\n    }\n    f: g\n}\n"));
}

#[test]
fn unclosed_at_the_end() {
    assert_snapshot!(shape("policy a {\n    b: [c, {\n        d: \"e"));
}

// All at once

#[test]
fn each_of_many_mistakes() {
    assert_snapshot!(shape(
        r#"basis: contract

policy fjordly {
    controller: fjordly
    effective:
    languages: [da, nb
    covers: ??
}

purpose delivery {
    label: {
        da: "Levering
        nb: "Levering"
    uses: [name]
}

entity fjordly {
    name: "Fjordly ApS" email: "x"
    address: DK “Havnegade 1”
}}

clause a {
    text: """x"""
}

rights gdpr {
    offer: statutory
}
"#
    ));
}

#[test]
fn no_more_than_anyone_can_use() {
    let (_, findings) = read(&"?\n".repeat(5000));
    assert_eq!(findings.len(), MAX_FINDINGS);
    assert_eq!(findings[MAX_FINDINGS - 1].message, "4801 more mistakes in the shape of this file are not shown.");
    assert_eq!(read(&"?\n".repeat(200)).1[199].message, "`?` cannot be read.");
}

// Depth and time

#[expect(clippy::disallowed_methods, reason = "the time that reading takes is what is tested")]
fn in_time(text: &str) -> (Tree, Vec<Finding>) {
    let start = std::time::Instant::now();
    let read = read(text);
    let took = start.elapsed();
    assert!(
        took < Duration::from_secs(LIMIT),
        "{took:?} for {} bytes of {:?}…",
        text.len(),
        text.get(..20).unwrap_or(text)
    );
    read
}

/// Seconds: far more than is needed on a busy machine, far less than anything but linear time would take.
const LIMIT: u64 = 20;

#[test]
fn depth_has_a_bound() {
    for (open, close) in [("[", "]"), ("{ a: ", "b }"), ("{ a: [", "]}")] {
        let levels = MAX_DEPTH / open.matches(['[', '{']).count();
        let nested = |levels| format!("a {}{}", open.repeat(levels), close.repeat(levels));
        let deepest = codes(&nested(levels));
        assert!(deepest.iter().all(|code| code.starts_with("SYNTAX-SEPARATOR")), "{deepest:?}");
        assert_eq!(codes(&nested(levels + 1)).len(), 1);
        assert!(codes(&nested(levels + 1))[0].starts_with("SYNTAX-DEPTH"));
    }
    let quoted = format!("a \"{0}\" // {0}\nb {{ c: \"\"\"\n {0}\n \"\"\" }}", "[".repeat(100));
    assert_eq!(codes(&quoted), [""; 0]);
    assert_snapshot!(shape(&format!("a {{\n    b: {}", "[".repeat(70))));
}

#[test]
fn a_small_stack_is_enough_for_the_deepest_file() {
    let read = || codes(&format!("a {}", "[ { b: ".repeat(MAX_DEPTH / 2)));
    let thread = std::thread::Builder::new().stack_size(1024 * 1024).spawn(read).unwrap();
    assert!(thread.join().unwrap().iter().all(|code| !code.contains("UNREADABLE")));
}

#[test]
fn very_deep_brackets_are_one_finding() {
    for open in ["[", "{", "[{", "{a:", "\n[", "{\n", "a {\n"] {
        let (tree, findings) = in_time(&open.repeat(100_000));
        let codes: Vec<_> = findings.iter().map(|finding| finding.code.as_str()).collect();
        assert_eq!((tree.declarations.len(), codes), (0, vec!["SYNTAX-DEPTH"]), "{open:?}");
    }
}

#[test]
fn time_is_linear() {
    let nested = |junk: &str| format!("policy x {{ {} {junk}", format!("{junk} a: [ {junk} {{ {junk}\n").repeat(30));
    for junk in ["", "?", "? \" x", "a b c", "a: b ?", "“x", ": :", "]", "\"\"\" x"] {
        in_time(&nested(junk));
    }
    for piece in [
        "?", "? ", "[\n", "a: [\n", "a: [b\n", "a b\n", "a ", "a: ", "\"", "\"\"\"", "“", "“a", "1", "//", "\n", "\r",
        " ", "a\n\t", ";", ",", "}", "]", "{}", "[]", "a-", "é", "\\", "a: [}", "a {\n", "\na b\n{",
    ] {
        let many = piece.repeat(5_000 / piece.len());
        for before in ["", "policy a {\n    b: [{", "policy a {\n    b: ", "policy a {\n    b: \"\"\"\n "] {
            in_time(&format!("{before}{many}"));
        }
    }
}

#[test]
fn a_megabyte_of_anything_is_read() {
    for piece in ["?", "? ", "[\n", "// x y\n", "purpose delivery { uses: [name, address] }\n"] {
        in_time(&piece.repeat(1_000_000 / piece.len()));
    }
}

// For every text

/// Checks that every span of the tree lies on character borders inside the text, in order, and inside what holds it.
struct Spans<'a>(&'a str);

impl Spans<'_> {
    fn inside(&self, inner: Span, outer: Span) {
        assert!(
            outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end,
            "{inner:?} in {outer:?}"
        );
        assert!(self.0.get(inner.start as usize..inner.end as usize).is_some(), "{inner:?}");
    }

    fn phrase(&self, phrase: &Phrase, outer: Span) {
        self.inside(phrase.span, outer);
        assert!(!phrase.atoms.is_empty() || phrase.block.is_some());
        let mut from = phrase.span;
        for atom in &phrase.atoms {
            self.inside(atom.span, from);
            from.start = atom.span.end;
            if let AtomKind::List(items) = &atom.kind {
                for item in items {
                    self.phrase(item, atom.span);
                }
            }
        }
        if let Some(block) = &phrase.block {
            self.inside(block.span, from);
            for entry in &block.entries {
                self.entry(entry, block.span);
            }
        }
    }

    fn entry(&self, entry: &Entry, outer: Span) {
        match entry {
            Entry::Note(note) => self.phrase(note, outer),
            Entry::Field(field) => {
                self.inside(field.span, outer);
                self.inside(field.name_span, field.span);
                if let Some(value) = &field.value {
                    self.phrase(value, Span { start: field.name_span.end, ..field.span });
                }
            }
        }
    }
}

fn holds_for(text: &str) {
    let (tree, findings) = read(text);
    let mut sources = SourceMap::new();
    let file = sources.add("test.policy", text);
    let whole = Span { file, start: 0, end: u32::try_from(text.len()).unwrap() };
    let spans = Spans(text);
    for declaration in &tree.declarations {
        assert!(!declaration.atoms.is_empty());
        spans.phrase(declaration, whole);
    }
    for comment in &tree.comments {
        spans.inside(*comment, whole);
    }
    for finding in &findings {
        spans.inside(finding.span, whole);
        for related in &finding.related {
            spans.inside(related.span, whole);
        }
        assert!(finding.help.is_some() && finding.message.ends_with('.'), "{}", finding.message);
    }
    assert!(findings.is_sorted_by_key(|finding| finding.span));
    assert!(!tree.declarations.is_empty() || !findings.is_empty(), "silence is for what was read");
}

const TOKENS: &[&str] = &[
    "a",
    "name",
    "å",
    "a\u{30a}",
    "DK",
    "US-CA",
    "12",
    "2026-10-01",
    "2026-1",
    "1a",
    "\"",
    "\"x\"",
    "\\",
    "\"\"\"",
    "“",
    "”",
    "«x»",
    ":",
    "=",
    ";",
    ",",
    "[",
    "]",
    "{",
    "}",
    "//",
    "// c",
    "\n",
    "\n",
    "\r\n",
    "\r",
    " ",
    "    ",
    "\t",
    "?",
    "\u{a0}",
    "\u{202e}",
    "😀",
    "a: ",
    "a: b\n",
    "\npurpose x {\n",
    "\n\"\"\"",
    "\"\"\"\n ",
    "\n    ]\n",
    "\n}\n",
    "because \"x\"",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_row_of_tokens_has_a_tree(tokens in proptest::collection::vec(proptest::sample::select(TOKENS), 0..60)) {
        holds_for(&tokens.concat());
    }

    #[test]
    fn any_text_has_a_tree(text in any::<String>()) {
        holds_for(&text);
    }

    #[test]
    fn any_cut_of_a_complete_file_has_a_tree(from in 0..COMPLETE.len(), length in 0..COMPLETE.len()) {
        let border = |at: usize| COMPLETE.ceil_char_boundary(at.min(COMPLETE.len()));
        holds_for(&COMPLETE[border(from)..border(from + length)]);
    }
}
