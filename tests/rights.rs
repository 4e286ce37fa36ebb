//! Which rights a notice offers: those that are named and no other, and the statutory ones where the policy says `statutory`.

use policyc::locale::localize;
use policyc::vocabulary::{Language, Vocab};

use crate::examples::section_lines;
use crate::findings_text::{codes, compiled, whole};

/// The rights of the GDPR that each text of a right begins with, on the page in English.
fn offered(own: &str) -> Vec<&'static str> {
    let english = "policy fjordly {
    controller: fjordly
    effective: 2026-10-01
    jurisdictions: [DK]
    audiences: [customers]
    languages: [en]
    assessment: fjordly
}
";
    let compilation = compiled(&whole(&format!("{english}\n{own}")), false);
    assert_eq!(codes(&compilation), [""; 0], "{own}");
    let document = localize(&compilation.notices[0], Language::find("en").unwrap()).unwrap();
    let sections = document.sections.iter().filter(|section| ["rights", "complain"].contains(&section.id.as_str()));
    let lines: Vec<String> = sections.flat_map(section_lines).collect();
    let says = |lead: &str| lines.iter().any(|line| line.starts_with(lead));
    let leads = [
        ("access", "Access."),
        ("rectification", "Rectification."),
        ("erasure", "Erasure."),
        ("restriction", "Restriction."),
        ("portability", "Data portability."),
        ("withdrawal", "Withdrawal of consent."),
        ("automated_decisions", "Automated decisions."),
        ("objection", "Objection."),
        ("objection_marketing", "Objection to direct marketing."),
        ("complaint", "You can complain"),
        ("judicial_remedy", "Court action."),
        ("compensation", "Compensation."),
    ];
    assert!(leads.iter().all(|(id, _)| Vocab::Right.find(id).is_some()));
    leads.into_iter().filter(|(_, lead)| says(lead)).map(|(id, _)| id).collect()
}

/// A purpose on the legal basis `basis`.
fn purpose(name: &str, basis: &str) -> String {
    format!(
        "purpose {name} {{
    uses: [name]
    basis: {basis}
    provision: voluntary
    recipients: [carriers]
    transfer: none
    retention: 5 years after purchase
}}
"
    )
}

const STATUTORY: &str = "rights gdpr {\n    offer: statutory\n    contact: fjordly\n}\n";

/// What everybody has, whatever the basis.
const ALWAYS: [&str; 4] = ["access", "rectification", "erasure", "restriction"];

#[test]
fn statutory_rights_follow_from_what_is_declared() {
    let interest = "legitimate_interests { interest: preventing_fraud }";
    let law = "legal_obligation { law: DK-bookkeeping-act }";
    for (purposes, more) in [
        (purpose("deliver_orders", "contract"), &["portability"][..]),
        (purpose("deliver_orders", "consent"), &["portability", "withdrawal"]),
        (purpose("keep_accounts", law), &[]),
        (purpose("help_in_emergencies", "vital_interests"), &[]),
        (purpose("decide_cases", "public_task { law: DK-public-administration-act }"), &["objection"]),
        (purpose("prevent_fraud", interest), &["objection"]),
        (purpose("send_newsletters", "consent"), &["portability", "withdrawal", "objection_marketing"]),
        (
            format!("{}\n{}", purpose("deliver_orders", "contract"), purpose("prevent_fraud", interest)),
            &["portability", "objection"],
        ),
    ] {
        let expected: Vec<&str> = ALWAYS.iter().chain(more).copied().chain(["complaint"]).collect();
        assert_eq!(offered(&format!("{purposes}\n{STATUTORY}")), expected, "{purposes}");
    }
}

#[test]
fn a_list_is_offered_as_it_stands() {
    let rights = "rights gdpr {\n    offer: [access, withdrawal, complaint]\n    contact: fjordly\n}\n";
    let consent = purpose("send_newsletters", "consent");
    assert_eq!(offered(&format!("{consent}\n{rights}")), ["access", "withdrawal", "complaint"]);
    let beside = "rights gdpr {\n    offer: [statutory, judicial_remedy]\n    contact: fjordly\n}\n";
    let law = purpose("keep_accounts", "legal_obligation { law: DK-bookkeeping-act }");
    let expected: Vec<&str> = ALWAYS.into_iter().chain(["complaint", "judicial_remedy"]).collect();
    assert_eq!(offered(&format!("{law}\n{beside}")), expected);
}

#[test]
fn who_needs_more_time_says_so_within_the_first_time() {
    let page = |respond: &str, language: &str| {
        let own = format!(
            "policy fjordly {{
    controller: fjordly
    effective: 2026-10-01
    jurisdictions: [DK, US-CA]
    audiences: [customers]
    languages: [da, nb, en]
}}
rights gdpr {{ offer: statutory, contact: fjordly, when: {{ jurisdiction: DK }} }}
rights california {{
    offer: [know]
    law: CCPA
    contact: fjordly
    respond: {respond}
    when: {{ residence: US-CA }}
}}
"
        );
        let compilation = compiled(&whole(&own), false);
        assert_eq!(codes(&compilation), [""; 0]);
        let document = localize(&compilation.notices[0], Language::find(language).unwrap()).unwrap();
        let section = document.sections.iter().find(|section| section.id == "rights").unwrap();
        section_lines(section).concat().replace('\u{a0}', " ")
    };
    let told = [
        (
            "da",
            "op til 45 dage mere. Så skriver vi til dig inden for 45 dage og",
            "inden for én måned og",
            "til dig og",
        ),
        ("nb", "inntil 45 dager til. Da skriver vi til deg innen 45 dager og", "innen én måned og", "til deg og"),
        ("en", "up to 45 days more. We then write to you within 45 days and", "within one month and", "to you and"),
    ];
    for (language, days, month, open) in told {
        let california = page("45 days { extend: 45 days }", language);
        assert!(california.contains(days), "{california}");
        assert!(page("1 month { extend: 2 months }", language).contains(month));
        assert!(page("reasonable_time { extend: 2 months }", language).contains(open));
    }
}
