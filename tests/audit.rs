//! `policyc audit`: every duty is told in every language, with where the notice answers it or what stands in its place.

use policyc::law::all_duties;
use policyc::locale::audit_words;
use policyc::vocabulary::Language;
use serde_json::Value;

use crate::workshop::{SHOP, Workshop};

/// The rows of the audit of `policy`, with the exit status.
fn rows(policy: &str) -> (i32, Vec<Value>) {
    let here = Workshop::new();
    here.file("shop.policy", policy);
    let ran = here.run("audit shop.policy --format json");
    let told: Value = serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic!("{ran:?}"));
    (ran.status, told["duties"].as_array().unwrap().clone())
}

fn row<'a>(rows: &'a [Value], duty: &str) -> &'a Value {
    rows.iter().find(|row| row["duty"] == duty).unwrap()
}

#[test]
fn every_duty_has_words_in_every_language() {
    for language in Language::all() {
        let states = ["said", "allowed", "missing", "silent", "not-needed"];
        for id in all_duties().map(|duty| duty.id).chain(states) {
            audit_words(language, id).unwrap();
        }
    }
}

#[test]
fn what_is_said_is_shown_with_its_section_and_line() {
    let (status, rows) = rows(SHOP);
    assert_eq!(status, 0);
    let purposes = row(&rows, "GDPR-13-1-C");
    assert_eq!((&purposes["state"], &purposes["sections"][0]["id"]), (&"said".into(), &"purposes".into()));
    assert!(purposes["sections"][0]["places"].as_str().unwrap().starts_with("shop.policy:"));
    assert_eq!(row(&rows, "GDPR-13-2-F")["state"], "not-needed");
    assert!(rows.iter().all(|row| row["state"] == "said" || row["state"] == "not-needed"), "{rows:?}");
}

#[test]
fn what_is_missing_or_allowed_is_shown_with_its_finding() {
    let (status, broken) = rows(&SHOP.replace("    basis: contract\n", ""));
    let purposes = row(&broken, "GDPR-13-1-C");
    assert_eq!((status, &purposes["state"]), (1, &"missing".into()));
    assert!(purposes["findings"][0].as_str().unwrap().starts_with("error[GDPR-6-1]"), "{purposes}");
    let allowed = SHOP.replace("    basis: contract\n", "    allow GDPR-6-1 because \"we are asking\"\n");
    let (status, rows) = rows(&allowed);
    let purposes = row(&rows, "GDPR-13-1-C");
    assert_eq!((status, &purposes["state"]), (0, &"allowed".into()));
    assert!(purposes["findings"][0].as_str().unwrap().contains("we are asking"), "{purposes}");
}

#[test]
fn a_lawyer_reads_it_in_the_language_of_an_edition() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP);
    let page = here.run("audit shop.policy --lang nb --format html").stdout;
    assert!(page.contains("<html lang=\"nb\">") && page.contains("Hvem den behandlingsansvarlige er"), "{page}");
    let table = here.run("audit shop.policy --lang da --format markdown").stdout;
    assert!(table.contains("| Hvad loven kræver | Lovgrundlag | Resultat | Hvor |"), "{table}");
    let human = here.run("audit shop.policy --lang en").stdout;
    assert!(human.contains("How long the data is kept (GDPR Arts. 13(2)(a), 14(2)(a))\n    stated\n"), "{human}");
}

#[test]
fn an_audit_is_about_one_policy() {
    let here = Workshop::new();
    here.file("a/shop.policy", SHOP).file("b/shop.policy", SHOP.replace("policy example_shop", "policy other"));
    let ran = here.run("audit .");
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("an audit is about one policy"), "{ran:?}");
}
