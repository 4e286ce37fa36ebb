//! `policyc readability`: the figures, and that our own words are plain by them.

use policyc::vocabulary::Language;
use serde_json::Value;

use crate::workshop::{SHOP, Workshop};

const FJORDLY: &str = include_str!("../examples/fjordly/fjordly.policy");

fn parts(policy: &str, args: &str) -> Vec<Value> {
    let here = Workshop::new();
    here.file("shop.policy", policy);
    let ran = here.run(&format!("readability shop.policy --format json {args}"));
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    serde_json::from_str::<Value>(&ran.stdout).unwrap()["parts"].as_array().unwrap().clone()
}

#[test]
fn a_notice_in_our_words_is_plain_in_every_language() {
    let parts = parts(FJORDLY, "");
    assert_eq!(parts.len(), 6);
    for part in parts {
        let (name, english) = (&part["part"], part["language"] == "en");
        assert_eq!((&part["met"], part["flesch"].is_number()), (&true.into(), english), "{part}");
        assert!(part["lix"].as_f64().unwrap() <= if name == "summary" { 35.0 } else { 42.0 }, "{part}");
    }
}

#[test]
fn words_of_an_author_count_and_a_table_does_not() {
    let hard = "clause note {\n    in: purposes\n    text: { da: \"Databehandlingsaktiviteterne gennemføres.\", nb: \"Ja.\", en: \"Yes.\" }\n}\n";
    let body = |policy: &str| parts(policy, "--lang da").into_iter().find(|part| part["part"] == "body").unwrap();
    let (plain, harder) = (body(SHOP), body(&format!("{SHOP}\n{hard}")));
    let count = |part: &Value, what: &str| part[what].as_u64().unwrap();
    for (what, more) in [("words", 2), ("sentences", 1), ("long_words", 2)] {
        assert_eq!(count(&harder, what), count(&plain, what) + more, "{what}");
    }
}

#[test]
fn people_get_a_line_for_each_part() {
    let here = Workshop::new();
    here.file("fjordly.policy", FJORDLY);
    insta::assert_snapshot!(here.run("readability --lang da,en").stdout);
}

#[test]
fn a_policy_that_cannot_be_read_says_why() {
    let here = Workshop::new();
    here.file("broken.policy", "policy {");
    let ran = here.run("readability");
    assert_eq!((ran.status, ran.stdout.as_str()), (1, ""));
    assert!(ran.stderr.contains("SYNTAX-"), "{ran:?}");
}

#[test]
fn every_language_says_who_has_read_its_words() {
    for language in Language::all() {
        assert!(["draft", "read", "reviewed"].contains(&language.review()), "{language}");
    }
}
