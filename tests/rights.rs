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
    languages: [en, da]
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
        ("objection_research", "Objection to research and statistics."),
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
    retention: 6 years after purchase
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
        (purpose("scientific_research", "consent"), &["portability", "withdrawal", "objection_research"]),
        (purpose("scientific_research", "public_task { law: DK-data-protection-act }"), &["objection"]),
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
    let law = purpose("keep_accounts", "legal_obligation { law: DK-bookkeeping-act }");
    let all = "access, rectification, erasure, restriction, compensation, complaint";
    let rights = format!("rights gdpr {{\n    offer: [{all}]\n    contact: fjordly\n}}\n");
    let expected: Vec<&str> = ALWAYS.into_iter().chain(["complaint", "compensation"]).collect();
    assert_eq!(offered(&format!("{law}\n{rights}")), expected);
    let beside = "rights gdpr {\n    offer: [statutory, judicial_remedy]\n    contact: fjordly\n}\n";
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
    jurisdictions: [DK, US-VA]
    audiences: [customers]
    languages: [da, nb, en]
}}
rights gdpr {{ offer: statutory, contact: fjordly, when: {{ jurisdiction: DK }} }}
rights virginia {{
    offer: [know]
    law: VCDPA
    contact: fjordly
    respond: {respond}
    when: {{ residence: US-VA }}
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
        let virginia = page("45 days { extend: 45 days }", language);
        assert!(virginia.contains(days), "{virginia}");
        assert!(page("1 month { extend: 2 months }", language).contains(month));
        assert!(page("reasonable_time { extend: 2 months }", language).contains(open));
    }
}

#[test]
fn complaints_go_to_the_authorities_of_the_readers() {
    let policy = |jurisdictions: &str, effective: &str| {
        format!(
            "policy fjordly {{
    controller: fjordly
    effective: {effective}
    jurisdictions: [{jurisdictions}]
    audiences: [customers]
    languages: [da, nb, en]
}}

entity fjordly {{
    name: \"Fjordly ApS\"
    established: FI
    email: \"privacy@fjordly.example\"
    dpo: none because \"no large-scale monitoring, no sensitive data\"
}}
"
        )
    };
    let lines = |jurisdictions: &str, effective: &str, language: &str| -> Vec<String> {
        let compilation = compiled(&whole(&policy(jurisdictions, effective)), true);
        let document = localize(&compilation.notices[0], Language::find(language).unwrap()).unwrap();
        document.sections.iter().filter(|section| section.id == "complain").flat_map(section_lines).skip(1).collect()
    };
    let first =
        |jurisdictions: &str, effective: &str, language: &str| lines(jurisdictions, effective, language)[0].clone();
    for (language, sweden) in [
        (
            "da",
            "Du kan klage til tilsynsmyndigheden i Sverige, Integritetsskyddsmyndigheten, over den måde, vi behandler",
        ),
        ("nb", "Du kan klage til tilsynsmyndigheten i Sverige, Integritetsskyddsmyndigheten, på måten vi behandler"),
        ("en", "You can complain to the supervisory authority in Sweden, Integritetsskyddsmyndigheten, about how"),
    ] {
        assert!(
            first("SE, FI", "2026-10-01", language).starts_with(sweden),
            "{}",
            first("SE, FI", "2026-10-01", language)
        );
    }
    // The Information Commission took over from the Information Commissioner.
    let office = "You can complain to the Information Commissioner’s Office (ICO) about";
    assert!(first("GB, FI", "2026-09-29", "en").starts_with(office));
    assert!(
        first("GB, FI", "2026-09-30", "en").starts_with("You can complain to the Information Commission (ICO) about")
    );
    // A union has no authority, and the country in which the controller is established has one.
    assert!(first("EEA", "2026-10-01", "en").contains("Tietosuojavaltuutetun toimisto"));
    assert_eq!(lines("EEA", "2026-10-01", "en").len(), 2);
    assert_eq!(lines("GB", "2026-10-01", "en").len(), 1, "the authorities of the EEA are for its own people");
}
