//! What policyc knows beforehand: how much it is, and how an author finds it.

use std::process::Command;

use policyc::vocabulary::Vocab;

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
