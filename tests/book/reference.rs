//! The reference part of the book, written from the tables that the compiler itself reads.

use std::fmt::Write as _;

use policyc::finding::codes::CODES;
use policyc::finding::read_at;
use policyc::law::{Rule, Status, catalogue, explanation, rules};
use policyc::locale::glossary;
use policyc::schema::{Field, KINDS, KindInfo, Naming, SECTIONS, Type, Words};
use policyc::vocabulary::{Class, Language, Term, Vocab};

/// The generated pages: their names below `docs/src/reference/`, and their text.
pub(super) fn pages() -> [(&'static str, String); 3] {
    [("language.md", language()), ("vocabulary.md", vocabulary()), ("findings.md", findings())]
}

const LANGUAGE: &str = "\
# The language

<!-- Generated from src/schema: see CONTRIBUTING.md. -->

A policy is a list of declarations. A declaration is a kind, a name and, if it says more, a block of fields in braces. A field
is a name, a colon and a value. Declarations never stand in one another.

Each field stands on a line of its own, or behind a comma: `{ name: \"Nordhost AS\", country: NO }`. Several values stand in a list,
`[a, b]`, with commas or line breaks between them. A field that takes a list takes one value without brackets too. What follows
`//` on a line is a comment.

In every optional field you may also write `none`, `none because \"…\"` or `unknown`. A field that must be given takes neither of
them. The names `all`, `inherited`, `none` and `unknown` cannot be given to a declaration.

These lines at the top of a file are no declarations of facts:

| line | what it does |
|---|---|
| `import \"folder/file.policy\"` | makes the declarations of another file known here |
| `import \"folder/file.policy\" as other` | the same, with `other-` before each name |
| `import \"folder/file.policy\" { use: [a, b] }` | makes only what is named known here |
| `override KIND name { … }` | replaces fields of a declaration; in a list, `inherited` stands for what was there |
| `remove KIND name` | takes a declaration away |
| `every KIND { … }` | gives fields to each declaration of that kind that does not say them itself |
| `allow CODE because \"…\"` | puts a departure on the record; it may also stand in a block |

";

const TYPES: &str = "\
## What a field may hold {#types}

| in the tables below | what you write |
|---|---|
";

/// What there is of each kind of value, in the order of the table that explains them.
const PLAIN: &[Type] = &[
    Type::Own,
    Type::Prose,
    Type::Str,
    Type::Email,
    Type::Url,
    Type::Phone,
    Type::Date,
    Type::Duration,
    Type::Keep,
    Type::Number,
    Type::YesNo,
    Type::Country,
    Type::Jurisdiction,
    Type::Language,
    Type::Coded,
    Type::All,
    Type::Section,
    Type::When,
];

/// `language.md`.
fn language() -> String {
    let mut out = LANGUAGE.to_owned();
    out.push_str(TYPES);
    for kind in PLAIN {
        writeln!(out, "| {} | {} |", type_name(*kind), cell(&written(*kind))).unwrap();
    }
    out.push_str("\nEvery other entry is a link: to a kind of declaration, or to names that policyc knows.\n");
    out.push_str("\n## Kinds\n\n");
    let kinds: Vec<String> = KINDS.iter().map(|info| format!("[`{0}`](#{0})", info.word)).collect();
    writeln!(out, "{}", kinds.join(" · ")).unwrap();
    for info in KINDS {
        kind(&mut out, info);
    }
    out.push_str("\n## Sections of a notice {#sections}\n\n");
    out.push_str("A `clause` stands in one of these, and `{ref …}` points at one. Those that say something appear, in this order.\n\n");
    let sections: Vec<String> = SECTIONS.iter().map(|id| format!("`{id}`")).collect();
    writeln!(out, "{}", sections.join(" · ")).unwrap();
    out
}

/// What an author writes.
fn written(kind: Type) -> String {
    if kind == Type::Own {
        return "a few words in each language: `{ da: \"…\", nb: \"…\", en: \"…\" }`; `nb: fallback da` shows readers those of another".into();
    }
    if kind == Type::Prose { "Markdown in each language, written the same way".into() } else { kind.wants() }
}

/// What is said of one kind.
fn kind(out: &mut String, info: &KindInfo) {
    writeln!(out, "\n### `{0}` {{#{0}}}\n\n{1}\n", info.word, info.doc).unwrap();
    let mut notes = vec![match info.naming {
        Naming::Named => format!("Each has a name: `{} my_name {{ … }}`.", info.word),
        Naming::Single => "It stands at most once, and its name may be left out.".to_owned(),
    }];
    let known = |vocab: Vocab| format!("[{}](vocabulary.md#{})", vocab.noun(), vocab.prefix());
    notes.extend(match info.words {
        Words::None => None,
        Words::Needed(vocab) => Some(format!(
            "Readers see its `label`. Without one they see the words of a {}: of its own name, or of the name in `is`.",
            known(vocab)
        )),
        Words::Optional(vocab) => Some(format!(
            "Readers see its proper name or its `label`, or else the words of a {} of its own name.",
            known(vocab)
        )),
        Words::Entry(vocab) => Some(format!("Its name is that of a {}.", known(vocab))),
    });
    if info.none {
        notes.push(format!("`{} none` says that there is none.", info.word));
    }
    writeln!(out, "{}\n", notes.join(" ")).unwrap();
    out.push_str("| field | holds | how many | meaning |\n|---|---|---|---|\n");
    rows(out, info.fields, "");
}

/// A row for each of `fields`, and one for each field of the blocks behind them. `before` is the way to them.
fn rows(out: &mut String, fields: &[Field], before: &str) {
    for field in fields {
        let path = if before.is_empty() { field.name.to_owned() } else { format!("{before} › {}", field.name) };
        let types: Vec<String> = field.types.iter().map(|kind| type_name(*kind)).collect();
        let count = match (field.required, field.many) {
            (true, true) => "one or more",
            (true, false) => "one",
            (false, true) => "any number",
            (false, false) => "at most one",
        };
        let reason = if field.reason { "; `none` needs its reason" } else { "" };
        let doc = cell(field.doc);
        writeln!(out, "| `{path}` | {} | {count} | {doc}{reason} |", types.join(", ")).unwrap();
        rows(out, field.block, &path);
    }
}

/// What a type is called in a table.
fn type_name(kind: Type) -> String {
    match kind {
        Type::Term(vocab) => format!("[{}](vocabulary.md#{})", vocab.noun(), vocab.prefix()),
        Type::Ref(kind) => format!("[`{0}`](#{0})", kind.word()),
        Type::Own => "own words".into(),
        Type::Prose => "prose".into(),
        Type::Str => "string".into(),
        Type::Email => "e-mail address".into(),
        Type::Url => "web address".into(),
        Type::Phone => "phone number".into(),
        Type::Date => "day".into(),
        Type::Duration => "duration".into(),
        Type::Number => "number".into(),
        Type::YesNo => "yes or no".into(),
        Type::Country => "country".into(),
        Type::Jurisdiction => "jurisdiction".into(),
        Type::Language => "language".into(),
        Type::Coded => "coded string".into(),
        Type::Keep => "storage period".into(),
        Type::All => "`all`".into(),
        Type::ByRegion(kind) => format!("[`{0}`](#{0}) by region", kind.word()),
        Type::Section => "[section](#sections)".into(),
        Type::When => "conditions".into(),
        Type::Word(words) => words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "),
    }
}

const VOCABULARY: &str = "\
# The vocabulary

<!-- Generated from src/vocabulary and locales: see CONTRIBUTING.md. -->

These are the names that policyc knows, with what readers see. You write the name, and every language has its words. Search them
with `policyc vocabulary WORD`, in any of the languages. The last column is the concept of the
[Data Privacy Vocabulary](https://w3id.org/dpv) of the W3C, where it has one.

";

/// The languages in the order of the columns.
const LANGUAGES: [(&str, &str); 3] = [("da", "Danish"), ("nb", "Norwegian"), ("en", "English")];

/// `vocabulary.md`.
fn vocabulary() -> String {
    let mut out = VOCABULARY.to_owned();
    let kinds: Vec<String> =
        Vocab::ALL.iter().map(|vocab| format!("[{}](#{})", vocab.noun(), vocab.prefix())).collect();
    writeln!(out, "{}", kinds.join(" · ")).unwrap();
    let words: Vec<Vec<(&Term, String)>> =
        LANGUAGES.iter().map(|(code, _)| glossary(Language::find(code).unwrap()).unwrap()).collect();
    for vocab in Vocab::ALL {
        let noun = vocab.noun();
        let title = noun.chars().next().unwrap().to_uppercase().chain(noun.chars().skip(1)).collect::<String>();
        writeln!(out, "\n## {title} {{#{}}}\n", vocab.prefix()).unwrap();
        let places = places(vocab);
        if !places.is_empty() {
            writeln!(out, "Stands in {}.\n", places.join(", ")).unwrap();
        }
        let columns: Vec<&str> = LANGUAGES.iter().map(|(_, name)| *name).collect();
        writeln!(out, "| name | {} | DPV |\n|---|---|---|---|---|", columns.join(" | ")).unwrap();
        for term in vocab.terms() {
            let said = words.iter().map(|list| list.iter().find(|(known, _)| *known == term).unwrap());
            let said: Vec<String> = said.map(|(_, words)| cell(words)).collect();
            let iri = term.iri.map(|iri| format!("`{iri}`")).unwrap_or_default();
            writeln!(out, "| `{}`{} | {} | {iri} |", term.id, remark(term), said.join(" | ")).unwrap();
        }
    }
    out
}

/// The fields that take names of this kind: `purpose.uses`.
fn places(vocab: Vocab) -> Vec<String> {
    let mut found = Vec::new();
    for info in KINDS {
        collect(info.fields, vocab, info, info.word, &mut found);
    }
    found
}

fn collect(fields: &[Field], vocab: Vocab, info: &KindInfo, before: &str, found: &mut Vec<String>) {
    for field in fields {
        let path = format!("{before} › {}", field.name);
        if field.types.contains(&Type::Term(vocab)) {
            found.push(format!("[`{path}`](language.md#{})", info.word));
        }
        collect(field.block, vocab, info, &path, found);
    }
}

/// What an author should know of a term before using it.
fn remark(term: &Term) -> &'static str {
    match (term.class, term.vague) {
        (_, true) => " (says too little: reported)",
        (Class::Special, _) => " (special category)",
        (Class::Criminal, _) => " (criminal offences)",
        (Class::NationalId, _) => " (national identification number)",
        (Class::Ordinary, false) => "",
    }
}

const FINDINGS: &str = "\
# The findings

<!-- Generated from src/finding/codes.rs: see CONTRIBUTING.md. -->

An error stops the build. A warning or a lint does not; `policyc check --deny warnings` fails on warnings too. A finding that
may be allowed becomes a warning with your reason beside it: see [`none`, `unknown` and `allow`](../absence.md).

| code | severity | what it finds | law | may be allowed |
|---|---|---|---|---|
";

/// `findings.md`.
fn findings() -> String {
    let mut out = FINDINGS.to_owned();
    for info in CODES {
        let may = if rules().any(|rule| rule.code == info.code) { "yes" } else { "no" };
        let (severity, title) = (info.severity.word(), cell(info.title));
        let code = format!("`{}`", info.code);
        let code = if may == "yes" { format!("[{code}](../rules/{}.md)", info.code) } else { code };
        writeln!(out, "| {code} | {severity} | {title} | {} | {may} |", info.citation.unwrap_or("")).unwrap();
    }
    out
}

/// A page for each rule: its name below `docs/src/rules/`, and its text.
pub(super) fn rules_pages() -> Vec<(String, String)> {
    let page = |(rule, places): (&Rule, &[&str])| {
        let (code, info) = (rule.code, rule.code.info());
        let mut out = format!("# {code}\n\n<!-- Generated from src/law: see CONTRIBUTING.md. -->\n\n");
        writeln!(out, "**{}**: {}.", capital(info.severity.word()), cell(info.title)).unwrap();
        let told = explanation(code).unwrap();
        writeln!(out, "\n{}\n", told.text.unwrap()).unwrap();
        let citation = info.citation.unwrap();
        writeln!(out, "- Law: [{}]({})", cell(citation), read_at(citation).unwrap()).unwrap();
        if !places.is_empty() {
            writeln!(out, "- Where: {}", places.join(", ")).unwrap();
        }
        if let Some(day) = rule.from {
            writeln!(out, "- From: {day}").unwrap();
        }
        if rule.status == Status::Unverified {
            writeln!(out, "- Its source was not traced, so it never stops a build.").unwrap();
        }
        for (title, policy) in [("This breaks it", told.breaks), ("This keeps it", told.keeps)] {
            writeln!(out, "\n{title}:\n\n```text\n{}```", policy.unwrap().replace("// whole\n", "")).unwrap();
        }
        (format!("{code}.md"), out)
    };
    catalogue().map(page).collect()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A text that stands in a cell of a table. What is in backticks stays as it is.
fn cell(text: &str) -> String {
    let mut code = false;
    let mut out = String::new();
    for sign in text.chars() {
        code ^= sign == '`';
        if sign == '|' || (!code && "<>*_[]".contains(sign)) {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}
