//! Policies that no compiler of notices may let through: each is an error, at its line.

use crate::findings_text::{compiled, told, whole};
use policyc::finding::Severity;

/// A purpose with `uses`, `basis` and `retention`.
fn purpose(uses: &str, basis: &str, retention: &str) -> String {
    format!(
        "purpose deliver_orders {{
    uses: {uses}
    basis: {basis}
    provision: voluntary
    recipients: [carriers]
    transfer: none
    retention: {retention}
}}
"
    )
}

/// A policy that says `more`, in Danish alone.
fn policy(more: &str) -> String {
    format!(
        "policy fjordly {{
    controller: fjordly
    jurisdictions: [DK]
    audiences: [customers]
    languages: [da]
    {more}
}}
"
    )
}

/// Checks that `own` has an error with `code` in line `line`.
fn is_refused(own: &str, code: &str, line: usize) {
    let compilation = compiled(&whole(own), false);
    assert!(compilation.notices.is_empty(), "{own}");
    let found = compilation.findings.iter().any(|finding| {
        let place = compilation.sources.start(finding.span);
        finding.severity == Severity::Error && finding.code.as_str() == code && place.line == line
    });
    let all: String = compilation.findings.iter().map(|finding| told(&compilation.sources, finding)).collect();
    assert!(found, "no {code} in line {line} of\n{own}\n{all}");
}

#[test]
fn a_vendor_in_the_united_states_without_a_safeguard() {
    is_refused("recipient tracker {\n    name: \"Tracker Inc.\"\n    country: US\n}\n", "GDPR-44-1", 3);
}

#[test]
fn data_on_health_for_a_legitimate_interest() {
    let basis = "legitimate_interests { interest: preventing_fraud }";
    is_refused(&purpose("[health_data]", basis, "indefinitely"), "GDPR-9-2", 2);
}

#[test]
fn children_of_ten_who_consent() {
    let children = "children {\n    directed: yes\n    under: 18\n    consent_age: 10\n}\n";
    let own = format!(
        "{}{}{children}",
        policy("effective: 2026-10-01"),
        purpose("[name]", "consent", "1 year after purchase")
    );
    is_refused(&own, "DK-6-2", 3);
}

#[test]
fn a_day_that_does_not_exist() {
    is_refused(&policy("effective: 2026-13-99"), "TYPE-DATE", 6);
}

#[test]
fn an_address_that_is_none() {
    is_refused("entity fjordly {\n    name: \"Fjordly ApS\"\n    email: \"not-an-email\"\n}\n", "TYPE-EMAIL", 3);
}

#[test]
fn an_automated_decision_without_logic_or_effect() {
    let own =
        "decision credit {\n    question: { da: \"om du kan få kredit\" }\n    solely: yes\n    ground: contract\n}\n";
    is_refused(own, "GDPR-13-2-F", 1);
}

#[test]
fn a_legitimate_interest_that_nobody_names() {
    is_refused(&purpose("[name]", "legitimate_interests", "1 year after purchase"), "GDPR-6-1-F", 3);
}

#[test]
fn one_recipient_twice_and_for_nothing() {
    let one = "recipient tracker {\n    name: \"Tracker ApS\"\n    country: DK\n    tasks: [{ da: \"\" }]\n}\n";
    let own = format!("{one}{one}");
    is_refused(&own, "NAME-TWICE", 6);
    is_refused(&own, "TYPE-EMPTY", 4);
}

#[test]
fn an_address_that_runs_a_program() {
    is_refused("entity fjordly {\n    name: \"Fjordly ApS\"\n    web: \"javascript:alert(1)\"\n}\n", "TYPE-URL", 3);
}

#[test]
fn a_legal_basis_that_does_not_exist() {
    is_refused(&purpose("[name]", "banana", "1 year after purchase"), "NAME-UNKNOWN", 3);
}

#[test]
fn a_controller_far_away_whom_nobody_represents() {
    let own = "entity fjordly {\n    name: \"Fjordly Inc.\"\n    established: US\n    email: \"privacy@fjordly.example\"\n}\n";
    is_refused(own, "GDPR-27-1", 3);
}

#[test]
fn a_business_in_california_that_does_not_say_what_it_sells() {
    let own = "policy fjordly {
    controller: fjordly
    effective: 2026-10-01
    jurisdictions: [US-CA]
    audiences: [customers]
    languages: [en]
}

business { online_only: yes }
";
    is_refused(own, "CA-100-A1-SOLD", 4);
}
