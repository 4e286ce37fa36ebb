//! What readers hear, in each language, of specially protected data, of transfers and of sources.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at once")]

use std::collections::BTreeMap;

use policyc::finding::human;

use crate::findings_text::{codes, compiled, whole};
use crate::sharing::pages;

const HEAD: &str = "policy fjordly {
    controller: fjordly
    effective: 2026-10-01
    jurisdictions: [DK, NO]
    audiences: [customers]
    languages: [da, nb, en]
}
";

/// Checks that the page in each language says what stands for it.
fn says(own: &str, sentences: &[[&str; 3]]) {
    let compilation = compiled(&whole(&format!("{HEAD}{own}")), false);
    assert_eq!(codes(&compilation), [""; 0], "{}", human(&compilation.sources, &compilation.findings, false));
    let pages: BTreeMap<String, String> = pages(&compilation).into_iter().collect();
    for sentences in sentences {
        for (language, sentence) in ["da", "nb", "en"].iter().zip(sentences) {
            let page = &pages[&format!("privacy.{language}")];
            assert!(page.contains(sentence), "{language}: {sentence}\n{page}");
        }
    }
}

#[test]
fn a_condition_stands_beside_the_basis_and_consent_can_be_withdrawn() {
    let purpose = |condition: &str| {
        format!(
            "purpose provide_service {{
    uses: [name, health_data]
    basis: contract
    condition: {condition}
    provision: contractual {{ otherwise: no_delivery }}
    recipients: [carriers]
    transfer: none
    retention: indefinitely
    allow GDPR-5-1-E because \"this is a test\"
}}
"
        )
    };
    let says = |condition: &str, sentences: &[[&str; 3]]| {
        // What is allowed is still told, so the page is looked at without the list of findings.
        let compilation = compiled(&whole(&format!("{HEAD}{}", purpose(condition))), false);
        assert_eq!(codes(&compilation), ["GDPR-5-1-E"], "{condition}");
        let pages: BTreeMap<String, String> = pages(&compilation).into_iter().collect();
        for sentences in sentences {
            for (language, sentence) in ["da", "nb", "en"].iter().zip(sentences) {
                let page = &pages[&format!("privacy.{language}")];
                assert!(page.contains(sentence), "{language}: {sentence}\n{page}");
            }
        }
    };
    says(
        "explicit_consent",
        &[
            [
                "Særligt beskyttede oplysninger: udtrykkeligt samtykke (artikel 9, stk. 2, litra a)",
                "Særlig vernede opplysninger: uttrykkelig samtykke (artikkel 9 nr. 2 bokstav a)",
                "Specially protected data: explicit consent (Article 9(2)(a))",
            ],
            ["når som helst", "når som helst", "at any time"],
            ["Uden tidsbegrænsning", "Uten tidsbegrensning", "Without a time limit"],
        ],
    );
    says(
        "health_care { law: DK-health-act, data: [health_data] }",
        &[[
            "For helbredsoplysninger: behandling og omsorg på sundheds- og socialområdet efter sundhedsloven",
            "For helseopplysninger: helse- eller sosialtjenester etter",
            "For health data: health or social care under",
        ]],
    );
}

#[test]
fn a_transfer_is_told_with_its_risks_its_interest_and_where_data_is_read() {
    says(
        "recipient nordhost {
    name: \"Nordhost ApS\"
    country: DK
    access_from: [IN, US]
    transfer: [
        explicit_consent { risks: [{ da: \"Du kan ikke klage dér.\", nb: \"Du kan ikke klage der.\", en: \"You cannot complain there.\" }] }
        compelling_interests { interest: preventing_fraud, notified: yes, occasional: yes, copy: fjordly }
    ]
}
recipient group_head {
    name: \"Fjordly Inc.\"
    country: IN
    transfer: bcr { url: \"https://fjordly.example/bcr\", copy: fjordly, assessed: yes }
}
",
        &[
            [
                "Nordhost ApS kan læse oplysninger fra disse lande uden for Det Europæiske Økonomiske Samarbejdsområde (EØS): Indien og USA.",
                "Nordhost ApS kan lese opplysninger fra disse landene utenfor Det europeiske økonomiske samarbeidsområdet (EØS): India og USA.",
                "Nordhost ApS can read data from these countries outside the European Economic Area (EEA): India and United States.",
            ],
            ["Du kan ikke klage dér.", "Du kan ikke klage der.", "You cannot complain there."],
            ["Vores vægtige legitime interesse er at", "Den tvingende berettigede interessen vår er å", "Our compelling legitimate interest is"],
            ["Du kan læse mere om det på", "Du kan lese mer om det på", "You can read more about it at"],
        ],
    );
}

#[test]
fn what_data_reveals_and_where_anyone_can_see_it_is_told() {
    says(
        "data food_preferences {
    reveals: [religious_beliefs]
    source: social_media { told: first_contact }
}
purpose provide_service {
    uses: [name, food_preferences]
    basis: contract
    condition: made_public
    provision: contractual { otherwise: no_delivery }
    recipients: [carriers]
    transfer: none
    retention: 5 years after purchase
}
",
        &[
            ["Oplysningerne kan røbe", "Opplysningene kan røpe", "The data can reveal"],
            [
                "Kilden er offentligt tilgængelig.",
                "Kilden er offentlig tilgjengelig.",
                "The source is publicly accessible.",
            ],
        ],
    );
}
