//! Everything that the schema takes can be said in every language: each field of each kind, with each type
//! of value that it may hold.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use policyc::finding::Severity;
use policyc::locale::localize;
use policyc::schema::{Field, KINDS, Kind, KindInfo, Naming, SECTIONS, Type, Words};
use policyc::vocabulary::Vocab;

use crate::findings_text::compiled;

/// Own words in each language.
const OWN: &str = "{ da: \"egne ord\", nb: \"egne ord\", en: \"own words\" }";

/// Conditions of every form.
const WHENS: [&str; 12] = [
    "{ jurisdiction: [DK, NO] }",
    "{ jurisdiction: [EU, US-CA], from: 2027-01-01 }",
    "{ residence: [EEA, US-NY, US-WA], until: 2027-12-31 }",
    "{ residence: FO, from: 2027-01-01, until: 2027-12-31 }",
    "{ jurisdiction: [DK], residence: [NO] }",
    "{ jurisdiction: [DK], residence: [NO], from: 2027-01-01 }",
    "{ jurisdiction: [DK], residence: [NO, US-CA], until: 2027-12-31 }",
    "{ jurisdiction: [DK, NO], residence: [NO], from: 2027-01-01, until: 2027-12-31 }",
    "{ from: 2027-01-01 }",
    "{ until: 2027-12-31 }",
    "{ from: 2027-01-01, until: 2027-12-31 }",
    "{ language: [da, en] }",
];

/// The declarations that values may name, one of each kind, and the kinds that every policy needs. A case brings its own of one kind.
fn around(own: Kind) -> String {
    let mut text = String::new();
    let mut add = |kind: Kind, block: &str| {
        if kind != own || kind.info().naming == Naming::Named {
            writeln!(text, "{block}").unwrap();
        }
    };
    let policy = "policy fjordly { controller: x, jurisdictions: [DK, NO, DE, EU, US-CA, GB], audiences: [x, customers], languages: [da, nb, en], controlling: da }";
    add(Kind::Policy, policy);
    add(Kind::Notice, "notice privacy");
    add(Kind::Entity, "entity x { name: \"X\", email: \"x@x.example\" }");
    add(Kind::Rights, "rights gdpr { offer: statutory }");
    for info in KINDS.iter().filter(|info| info.naming == Naming::Named) {
        #[expect(clippy::wildcard_enum_match_arm, reason = "the others have names of their own")]
        let block = match info.kind {
            Kind::Notice | Kind::Entity | Kind::Policy => continue,
            Kind::Right => "right access".to_owned(),
            Kind::Cookie => "cookie necessary".to_owned(),
            kind => format!("{} x {{ {} }}", info.word, basics(kind.info(), "")),
        };
        add(info.kind, &block);
    }
    text
}

/// The fields that a declaration needs, but `given`.
fn basics(info: &KindInfo, given: &str) -> String {
    let mut fields: Vec<String> = Vec::new();
    if info.field("label").is_some() && given != "label" && matches!(info.words, Words::Needed(_) | Words::Optional(_))
    {
        fields.push(format!("label: {OWN}"));
    }
    for field in info.fields.iter().filter(|field| field.required && field.name != given) {
        fields.push(format!("{}: {}", field.name, values(field).swap_remove(0)));
    }
    // What one field asks of another.
    match (info.kind, given) {
        (Kind::Verification, given) if given != "data" => fields.push("data: name".to_owned()),
        (Kind::Notice, "is") => fields.push("supplements: privacy".to_owned()),
        _ => {}
    }
    fields.join(", ")
}

/// Values of each type that `field` takes; of each concept where it takes some.
fn values(field: &Field) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for kind in field.types {
        match kind {
            Type::Term(vocab) => {
                let names: Vec<&str> = vocab.terms().map(|term| term.id).collect();
                if field.many {
                    all.push(format!("[{}]", names.join(", ")));
                }
                // Each concept has the forms of its kind: a few alone will do.
                all.extend(names.iter().take(if field.many { 2 } else { 5 }).map(|name| (*name).to_owned()));
            }
            #[expect(clippy::wildcard_enum_match_arm, reason = "the others have names of their own")]
            Type::Ref(kind) => all.extend(match kind {
                Kind::Right => vec!["access".to_owned()],
                Kind::Cookie => vec!["necessary".to_owned()],
                Kind::Notice => vec!["privacy".to_owned()],
                _ => vec!["x".to_owned()],
            }),
            Type::Own | Type::Prose => all.push(OWN.to_owned()),
            Type::Str => all.push("\"A string\"".to_owned()),
            Type::Email => all.push("\"a@b.example\"".to_owned()),
            Type::Url => all.push("\"https://b.example/\"".to_owned()),
            Type::Phone => all.push("\"+45 12 34 56 78\"".to_owned()),
            Type::Date => all.push("2026-10-01".to_owned()),
            Type::Duration => all.extend(
                ["1 day", "2 weeks", "3 months", "4 years", "5 hours", "1 minute", "2 working_days"].map(str::to_owned),
            ),
            Type::Number => all.extend(["0", "1", "2", "13", "4294967295"].map(str::to_owned)),
            Type::YesNo => all.extend(["yes", "no"].map(str::to_owned)),
            Type::Country => all.extend(["DK", "US", "GB", "CH"].map(str::to_owned)),
            Type::Jurisdiction => all.extend(["DK", "EU", "EEA", "US-CA", "GB"].map(str::to_owned)),
            Type::Language => all.extend(["da", "nb", "en"].map(str::to_owned)),
            Type::Coded => all.extend(["DK \"1\"", "NO \"1\"", "DE \"1\""].map(str::to_owned)),
            Type::Keep => {
                all.extend(
                    ["1 day", "2 years", "at_least 3 months after purchase", "session", "statutory"].map(str::to_owned),
                );
                all.extend([format!("until {OWN}"), format!("while {OWN}"), format!("5 years after {OWN}")]);
                all.extend(
                    Vocab::Event
                        .terms()
                        .flat_map(|event| [format!("1 year after {}", event.id), format!("until {}", event.id)]),
                );
                all.extend(Vocab::Cause.terms().map(|cause| format!("while {}", cause.id)));
            }
            Type::All => all.push("all".to_owned()),
            Type::ByRegion(_) => all.push("{ US: x, elsewhere: x }".to_owned()),
            Type::When => all.extend(WHENS.map(str::to_owned)),
            Type::Section => all.extend(SECTIONS.iter().map(|section| (*section).to_owned())),
            Type::Word(words) => all.extend(words.iter().map(|word| (*word).to_owned())),
        }
    }
    let blocks: Vec<String> =
        match all.iter().find(|value| !value.starts_with('{') && !value.contains('{') && !value.starts_with('[')) {
            Some(value) => field
                .block
                .iter()
                .flat_map(|inner| {
                    values(inner).into_iter().map(move |with| format!("{value} {{ {}: {with} }}", inner.name))
                })
                .collect(),
            None => Vec::new(),
        };
    if field.block.iter().any(|inner| inner.required) {
        all.clear();
    }
    all.extend(blocks);
    let mut seen = BTreeSet::new();
    all.retain(|value| seen.insert(value.clone()));
    if field.many && all.len() > 1 && !all[0].starts_with('[') {
        all.push(format!(
            "[{}]",
            all.iter().filter(|value| !value.starts_with('[')).take(40).cloned().collect::<Vec<_>>().join(", ")
        ));
    }
    all
}

/// Compiles and words a policy; what cannot be worded is a fault.
fn say(text: &str, faults: &mut Vec<String>, what: &str) {
    let compilation = compiled(text, true);
    if compilation.notices.is_empty() {
        faults.push(format!("{what}: no notice: {:?}", compilation.findings.first()));
    }
    for notice in &compilation.notices {
        for language in &notice.languages {
            if let Err(error) = localize(notice, *language) {
                faults.push(format!("{what}: {error}"));
            }
        }
    }
    let strange =
        compilation.findings.iter().find(|one| one.severity == Severity::Error && one.code.info().citation.is_none());
    if let Some(strange) = strange {
        faults.push(format!("{what}: {} {}", strange.code, strange.message));
    }
}

/// A declaration of `info` that says `fields`.
fn declaration(info: &KindInfo, name: &str, fields: &str) -> String {
    let name = if info.naming == Naming::Single { "" } else { name };
    format!("{} {name} {{ {fields} }}\n", info.word)
}

#[test]
fn every_value_of_every_field_can_be_said() {
    let mut faults = Vec::new();
    for info in KINDS {
        let around = around(info.kind);
        let (mut together, mut count) = (String::new(), 0);
        for field in info.fields {
            for value in values(field) {
                let basics = basics(info, field.name);
                let fields = format!("{basics}\n {}: {value}", field.name);
                count += 1;
                let named = info.naming == Naming::Named && !matches!(info.kind, Kind::Right);
                if named {
                    together += &declaration(info, &format!("case{count}"), &fields);
                } else {
                    let text = format!("{around}{}", declaration(info, "erasure", &fields));
                    say(&text, &mut faults, &format!("{} {}: {value}", info.word, field.name));
                }
            }
        }
        if !together.is_empty() {
            say(&format!("{around}{together}"), &mut faults, info.word);
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
