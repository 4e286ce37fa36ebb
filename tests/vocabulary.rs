//! What policyc knows beforehand: how much it is, and how an author finds it.

use std::collections::BTreeSet;
use std::process::Command;

use policyc::locale::glossary;
use policyc::vocabulary::{CALIFORNIA, Class, Language, Mark, Term, Vocab, all};

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
        (Vocab::Technology, 15),
    ];
    for (vocab, least) in least {
        assert!(vocab.terms().count() >= least, "{}: {}", vocab.prefix(), vocab.terms().count());
    }
    let steps = Vocab::Statement.terms().filter(|term| term.id.starts_with("identity_") && !term.vague);
    assert!(steps.count() >= 15);
    for law in ["DK-bookkeeping-act", "NO-bookkeeping-act"] {
        assert!(Vocab::Law.find(law).is_some(), "{law}");
    }
}

#[test]
fn parents_are_there_and_never_lead_in_a_circle() {
    for term in all() {
        if let Some(parent) = term.parent {
            assert!(term.vocab.find(parent).is_some(), "{} {}: no {parent}", term.vocab.prefix(), term.id);
        }
        let ancestors: Vec<&str> = term.ancestry().take(20).map(|term| term.id).collect();
        let different: BTreeSet<&str> = ancestors.iter().copied().collect();
        assert_eq!(different.len(), ancestors.len(), "{ancestors:?}");
        assert!(ancestors.len() <= 6, "{ancestors:?}");
    }
    // The data is a tree, not a list.
    let below = Vocab::Data.terms().filter(|term| term.parent.is_some()).count();
    assert!(below * 10 >= Vocab::Data.terms().count() * 8);
}

#[test]
fn what_the_law_makes_of_a_concept_it_makes_of_those_below_it() {
    let marks = [
        (Mark::Stores, 5),
        (Mark::DirectMarketing, 6),
        (Mark::Safeguard, 9),
        (Mark::Objection, 4),
        (Mark::Portability, 3),
        (Mark::Demanded, 2),
        (Mark::Gdpr, 5),
    ];
    for (mark, count) in marks {
        assert_eq!(all().filter(|term| term.has(mark)).count(), count, "{mark:?}");
        for term in all().filter(|term| term.ancestry().any(|above| above.has(mark))) {
            assert!(term.has(mark), "{} {} is not {mark:?}", term.vocab.prefix(), term.id);
        }
    }
}

#[test]
fn the_law_is_marked_on_data() {
    let count = |class| Vocab::Data.terms().filter(|term| term.class == class).count();
    assert!(count(Class::Special) >= 30 && count(Class::Criminal) >= 3 && count(Class::NationalId) >= 5);
    // GDPR Art. 9(1), in its own order, and Art. 10.
    for (class, id) in [
        (Class::Special, "racial_or_ethnic_origin"),
        (Class::Special, "political_opinions"),
        (Class::Special, "religious_beliefs"),
        (Class::Special, "philosophical_beliefs"),
        (Class::Special, "trade_union_membership"),
        (Class::Special, "genetic_data"),
        (Class::Special, "biometric_data"),
        (Class::Special, "health_data"),
        (Class::Special, "sex_life"),
        (Class::Special, "sexual_orientation"),
        (Class::Criminal, "criminal_convictions"),
        (Class::Criminal, "criminal_offences"),
    ] {
        assert_eq!(Vocab::Data.find(id).map(|term| term.class), Some(class), "{id}");
    }
    // Nothing protected loses its class below its parent.
    for term in Vocab::Data.terms() {
        let above: Vec<Class> = term.ancestry().skip(1).map(|term| term.class).collect();
        let protected = above.iter().find(|class| **class != Class::Ordinary);
        assert!(protected.is_none_or(|class| *class == term.class), "{}", term.id);
    }
    for category in CALIFORNIA {
        let items = Vocab::Data.terms().filter(|term| term.california() == Some(category)).count();
        assert!(items > 1, "{category} has {items} items");
    }
    assert_eq!(Vocab::Data.find("email_address").and_then(Term::california), Some("identifiers"));
}

#[test]
fn every_iri_is_of_the_data_privacy_vocabulary() {
    // The vocabulary itself, its extension for personal data and its extension for the GDPR.
    let prefixes = ["dpv", "pd", "eu-gdpr"];
    let mut count = 0;
    for term in all() {
        let Some(iri) = term.iri else { continue };
        count += 1;
        let (prefix, name) = iri.split_once(':').unwrap_or_else(|| panic!("{iri}"));
        assert!(prefixes.contains(&prefix), "{iri}");
        let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        assert!(plain && name.starts_with(|letter: char| letter.is_ascii_uppercase()), "{iri}");
    }
    assert!(count >= 200, "{count}");
}

#[test]
fn a_word_in_any_language_finds_its_name() {
    for (word, id) in [
        // Danish, Norwegian, English.
        ("e-mailadresse", "email_address"),
        ("e-postadresse", "email_address"),
        ("email address", "email_address"),
        ("bogføringsloven", "DK-bookkeeping-act"),
        ("fraktselskaper", "carriers"),
        ("date of birth", "date_of_birth"),
        // In capitals, with spaces around it, without the hyphen.
        ("E-POSTADRESSE", "email_address"),
        (" E-mailadresse ", "email_address"),
        ("epostadresse", "email_address"),
        ("BOGFØRINGSLOVEN", "DK-bookkeeping-act"),
        // Without the letters that a keyboard may lack.
        ("bogforingsloven", "DK-bookkeeping-act"),
        ("bogfoeringsloven", "DK-bookkeeping-act"),
        ("fodselsdato", "date_of_birth"),
        ("aarsregnskabsloven", "DK-financial-statements-act"),
        // One for many, and many for one.
        ("fraktselskap", "carriers"),
        ("e-postadresser", "email_address"),
        ("e-mailadresser", "email_address"),
        ("email addresses", "email_address"),
        ("telefonnumre", "phone_number"),
        ("phone numbers", "phone_number"),
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
    assert_eq!(terms.len(), all().count());
    for key in ["id", "kind", "parent", "en", "da", "nb", "iri", "class", "california"] {
        assert!(terms.iter().all(|term| term.get(key).is_some()), "{key}");
    }
    for term in terms {
        for language in ["en", "da", "nb"] {
            assert!(term[language].as_str().is_some_and(|words| !words.trim().is_empty()), "{term}");
        }
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
