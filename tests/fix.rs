//! `policyc check --fix`: what it mends, and what it leaves alone.

use crate::workshop::{SHOP, Workshop};

/// The file after `check --fix`, and the exit status.
fn fixed(policy: &str) -> (i32, String) {
    let here = Workshop::new();
    here.file("shop.policy", policy);
    let ran = here.run("check --fix");
    (ran.status, here.read("shop.policy"))
}

#[test]
fn rights_that_follow_are_added_to_the_list() {
    let own = SHOP.replace("    offer: statutory\n", "    offer: [access]\n");
    let (status, text) = fixed(&own);
    assert_eq!(status, 0, "{text}");
    let line = text.lines().find(|line| line.contains("offer:")).unwrap();
    assert_eq!(line, "    offer: [access, rectification, erasure, restriction, complaint, portability]");
    // Nothing else was touched, and there is nothing left to mend.
    assert_eq!(text.replace(line, "    offer: [access]"), own);
    assert_eq!(fixed(&text), (0, text.clone()));
}

#[test]
fn an_interest_gets_a_place_that_the_checker_asks_for() {
    let (status, text) = fixed(&SHOP.replace("    basis: contract\n", "    basis: legitimate_interests\n"));
    assert_eq!(status, 1);
    assert!(text.contains("basis: legitimate_interests { interest: { da: \"[your interest]\", "), "{text}");
}

#[test]
fn an_allow_for_nothing_and_a_wrong_sign_are_taken_away() {
    let text = SHOP.replace("    basis: contract\n", "    basis = contract\n    allow GDPR-6-1 because \"old\"\n");
    assert_eq!(fixed(&text).1, SHOP.replace("    basis: contract\n", "    basis : contract\n"));
}

#[test]
fn a_term_that_is_not_the_law_s_is_corrected_where_its_form_is_known() {
    let with = |words: &str| {
        let shop = SHOP.replace("languages: [da, nb, en]", "languages: [da]");
        format!("{shop}\nclause note {{\n    in: purposes\n    text: {{ da: \"{words}\" }}\n}}\n")
    };
    let (_, text) = fixed(&with("Personligt identificerbare oplysninger beskytter vi."));
    assert_eq!(text, with("Personoplysninger beskytter vi."));
    // The form of the right word would be a guess.
    let inflected = with("Det følger af persondataforordningens regler.");
    assert_eq!(fixed(&inflected).1, inflected);
}

#[test]
fn what_needs_a_decision_is_left_alone() {
    let text = SHOP.replace("    basis: contract\n", "");
    assert_eq!(fixed(&text), (1, text.clone()));
    // What is allowed is not mended either.
    let text = SHOP.replace(
        "    offer: statutory\n",
        "    offer: [access, rectification, erasure, restriction, portability]\n    allow GDPR-13-2-D because \"it stands on paper\"\n",
    );
    assert_eq!(fixed(&text), (0, text.clone()));
}

#[test]
fn a_file_that_cannot_be_read_is_left_as_it_is() {
    let text = format!("{SHOP}\npurpose {{ [\n");
    assert_eq!(fixed(&text), (1, text.clone()));
}
