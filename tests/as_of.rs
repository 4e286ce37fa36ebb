//! The law of a day, of a place and of several places at once: what applies from when, and which of two laws speaks.

use policyc::locale::localize;
use policyc::vocabulary::Language;

use crate::examples::section_lines;
use crate::findings_text::{codes, compiled, whole};

/// A policy for `jurisdictions` as of `day`, and a controller in `seat` whom nobody needs to represent.
fn head(jurisdictions: &str, day: &str, seat: &str) -> String {
    let registration = if seat == "DK" { "DK \"12 34 56 78\"".to_owned() } else { format!("{seat} \"01234567\"") };
    format!(
        "policy fjordly {{
    controller: fjordly
    effective: {day}
    jurisdictions: [{jurisdictions}]
    audiences: [customers]
    languages: [en, da, nb]
    assessment: \"privacy@fjordly.example\"
}}

entity fjordly {{
    name: \"Fjordly\"
    registration: {registration}
    address: {seat} \"1 Quay Street\"
    email: \"privacy@fjordly.example\"
    dpo: none because \"nothing on a large scale\"
    representative: none because \"it is occasional\"
}}
"
    )
}

/// What is found in that policy when it declares `own`.
fn found(jurisdictions: &str, day: &str, seat: &str, own: &str) -> Vec<&'static str> {
    codes(&compiled(&whole(&(head(jurisdictions, day, seat) + own)), false))
}

const NEWSLETTER: &str = "
purpose send_newsletters {
    uses: [email_address]
    basis: consent
    recipients: none
    transfer: none
    retention: until unsubscribed
}
";

#[test]
fn one_age_for_three_countries_is_told_by_the_strictest_alone() {
    let children = "children { under: 13, directed: no, knowingly: no }\n";
    assert_eq!(found("DK, NO, GB", "2026-10-01", "DK", &format!("{NEWSLETTER}{children}")), ["DK-6-2"]);
}

#[test]
fn a_certificate_for_the_union_does_not_reach_across_the_channel() {
    let analyst = "recipient meter { name: \"Meter, Inc.\", country: US, transfer: dpf { certified: 2026-09-01 } }\n";
    assert_eq!(found("GB", "2026-10-01", "GB", analyst), ["UK-DPF"]);
    assert_eq!(found("DK", "2026-10-01", "DK", analyst), ["GDPR-45-DPF-RISK"]);
}

#[test]
fn an_interest_is_missed_once_in_however_many_languages() {
    let purpose = NEWSLETTER.replace("send_newsletters", "prevent_fraud").replace("consent", "legitimate_interests");
    let purpose = purpose.replace("until unsubscribed", "1 year after collection\n    provision: voluntary");
    assert_eq!(found("DK", "2026-10-01", "DK", &purpose), ["GDPR-6-1-F"]);
}

#[test]
fn consent_alone_brings_withdrawal_and_portability_and_no_objection() {
    let text = whole(&(head("IE", "2026-10-01", "IE") + &NEWSLETTER.replace("send_newsletters", "answer_questions")));
    let compilation = compiled(&text, false);
    assert_eq!(codes(&compilation), [""; 0]);
    let document = localize(&compilation.notices[0], Language::find("en").unwrap()).unwrap();
    let all: String = document.sections.iter().flat_map(section_lines).collect();
    assert!(all.contains("withdraw your consent") && all.contains("machine-readable"), "{all}");
    assert!(!all.contains("object"), "{all}");
}

#[test]
fn complaints_to_the_controller_are_told_in_the_united_kingdom_from_their_day() {
    let rights = "rights gdpr {
    offer: [access, rectification, erasure, restriction, portability, complaint]
    contact: fjordly
}
";
    assert_eq!(found("GB", "2026-06-18", "GB", rights), [""; 0]);
    assert_eq!(found("GB", "2026-06-19", "GB", rights), ["UK-13-2-CA"]);
}

#[test]
fn a_basis_of_the_united_kingdom_is_none_in_denmark() {
    let purpose = NEWSLETTER
        .replace("send_newsletters", "prevent_fraud")
        .replace("consent", "recognised_legitimate_interests { annex: crime }")
        .replace("until unsubscribed", "1 year after collection\n    provision: voluntary");
    assert_eq!(found("GB, DK", "2026-10-01", "DK", &purpose), ["UK-6-EA-EU"]);
}

#[test]
fn a_decision_of_the_commission_counts_from_its_day() {
    let recipient = "recipient rio { name: \"Rio Ltda\", country: BR, transfer: adequacy }\n";
    assert_eq!(found("DK", "2026-01-25", "DK", recipient), ["GDPR-45-1"]);
    assert_eq!(found("DK", "2026-01-27", "DK", recipient), [""; 0]);
}

#[test]
fn what_controls_is_among_what_is_built() {
    let own = head("DK, NO", "2026-10-01", "DK")
        .replace("languages: [en, da, nb]", "languages: [da, nb]\n    controlling: en");
    assert_eq!(codes(&compiled(&whole(&own), false)), ["LANG-CTRL-BUILT"]);
}

#[test]
fn the_faroes_are_covered_and_greenland_is_not() {
    let found = |country: &str, transfer: &str| {
        let own = format!("recipient north {{ name: \"North\", country: {country}{transfer} }}\n");
        found("DK", "2026-10-01", "DK", &own)
    };
    assert_eq!(found("FO", ", transfer: adequacy"), [""; 0]);
    assert_eq!(found("GL", ", transfer: adequacy"), ["GDPR-45-1"]);
    // They are no part of the Union, whatever they are to Denmark.
    assert_eq!([found("FO", ""), found("GL", "")], [["GDPR-44-FOGL"], ["GDPR-44-FOGL"]]);
}

#[test]
fn in_california_a_policy_of_more_than_a_year_ago_is_old() {
    let complete = include_str!("rules/CA-SCOPE/pass-complete.policy");
    let found =
        |day: &str| codes(&compiled(&complete.replace("effective: 2026-10-01", &format!("effective: {day}")), false));
    assert_eq!(found("2025-11-22"), [""; 0]);
    assert_eq!(found("2025-10-21"), ["CA-130-12M"]);
}
