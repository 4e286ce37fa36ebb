//! What policyc knows beforehand: how much it is, and how an author finds it.

use std::collections::BTreeSet;
use std::process::Command;

use policyc::locale::glossary;
use policyc::vocabulary::{Language, Vocab};

/// What `policyc vocabulary` with `args` prints.
fn listed(args: &[&str]) -> String {
    let ran = Command::new(env!("CARGO_BIN_EXE_policyc")).arg("vocabulary").args(args).output().unwrap();
    assert!(ran.status.success());
    String::from_utf8(ran.stdout).unwrap()
}

#[test]
fn there_are_words_enough_for_real_notices() {
    let least = [
        (Vocab::Data, 220),
        (Vocab::Purpose, 90),
        (Vocab::Recipient, 60),
        (Vocab::Event, 40),
        (Vocab::Security, 40),
        (Vocab::Source, 20),
        (Vocab::Cookie, 14),
    ];
    for (vocab, least) in least {
        assert!(vocab.terms().count() >= least, "{}: {}", vocab.prefix(), vocab.terms().count());
    }
}

#[test]
fn a_word_in_any_language_finds_its_name() {
    for (word, id) in [
        ("e-postadresse", "email_address"),
        ("E-mailadresse", "email_address"),
        ("email address", "email_address"),
        ("bogføringsloven", "DK-bookkeeping-act"),
        ("fraktselskaper", "carriers"),
    ] {
        let first = listed(&[word]).lines().next().unwrap_or_default().to_owned();
        assert!(first.contains(&format!(" {id} ")), "{word}: {first}");
    }
    assert_eq!(listed(&["no such thing at all"]), "");
}

#[test]
fn scripts_get_every_term_with_its_words() {
    let json: serde_json::Value = serde_json::from_str(&listed(&["--format", "json"])).unwrap();
    let terms = json["terms"].as_array().unwrap();
    assert_eq!(terms.len(), policyc::vocabulary::all().count());
    for key in ["id", "kind", "parent", "en", "da", "nb", "iri"] {
        assert!(terms.iter().all(|term| term.get(key).is_some()), "{key}");
    }
}

#[test]
fn each_language_has_markers_and_none_of_them_is_a_word_of_another() {
    let letters = |letter: char| !letter.is_alphabetic();
    for language in Language::all() {
        let markers: Vec<&str> = language.markers().collect();
        assert!(markers.len() >= 40 && !language.english().is_empty(), "{language}");
        let once: BTreeSet<&str> = markers.iter().copied().collect();
        assert_eq!(once.len(), markers.len(), "{language}: a marker stands twice");
        assert!(markers.iter().all(|word| word.to_lowercase() == *word && !word.contains(letters)), "{language}");
        for other in Language::all().filter(|other| *other != language) {
            let theirs: BTreeSet<&str> = other.markers().collect();
            assert!(once.is_disjoint(&theirs), "{language}, {other}: {:?}", once.intersection(&theirs));
        }
    }
    for language in Language::all() {
        for (term, text) in glossary(language).unwrap() {
            let said: BTreeSet<String> = text.split(letters).map(str::to_lowercase).collect();
            for other in Language::all().filter(|other| *other != language) {
                let odd: Vec<&str> = other.markers().filter(|marker| said.contains(*marker)).collect();
                // An English name in quotes, or of a law, is what it is in every language.
                let name = other.code() == "en" && text.contains(char::is_uppercase);
                assert!(odd.is_empty() || name, "{language}, {}: {text}: {odd:?}", term.id);
            }
        }
    }
}
