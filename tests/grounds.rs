//! What readers are told of national law, of signs at cameras, of who reads a cookie, and of what allows marketing, in each language.

use policyc::finding::human;

use crate::findings_text::{codes, compiled, whole};
use crate::sharing::pages;

const SHOP: &str = "policy fjordly {
    controller: fjordly
    assessment: fjordly
    effective: 2026-10-01
    jurisdictions: [DK, NO]
    audiences: [customers]
    languages: [da, nb, en]
}

purpose verify_identity {
    uses: [national_id_number]
    basis: legitimate_interests { interest: avoiding_credit_losses }
    recipients: none
    transfer: none
    retention: 3 years after purchase
    permitted_by: [
        DK-data-protection-act
        NO-personal-data-act {
            section: \"12\"
            need: { da: \"Mange hedder det samme.\", nb: \"Mange heter det samme.\", en: \"Many have the same name.\" }
        }
    ]
}

purpose video_surveillance {
    uses: [cctv_footage]
    basis: legitimate_interests { interest: preventing_crime }
    recipients: none
    transfer: none
    retention: 30 days after recording
    signs: yes
}

tracking {
    settings: \"https://fjordly.example/cookies\"
}

cookie statistics {
    lifetime: 3 days
    set_by: us
    read_by: [analytics_providers]
    consent: yes
}

cookie cart {
    lifetime: 3 days
    set_by: us
    read_by: none
    consent: no
}
";

/// Checks that the page in each language says each of its sentences, and that nothing is found in the policy.
fn says(own: &str, sentences: &[[&str; 3]]) {
    let compilation = compiled(&whole(own), false);
    assert_eq!(codes(&compilation), [""; 0], "{}", human(&compilation.sources, &compilation.findings, false));
    let pages: std::collections::BTreeMap<String, String> = pages(&compilation).into_iter().collect();
    for (at, language) in ["da", "nb", "en"].iter().enumerate() {
        let page = &pages[&format!("privacy.{language}")];
        for sentence in sentences {
            assert!(page.contains(sentence[at]), "{language}: {}\n{page}", sentence[at]);
        }
    }
}

#[test]
fn readers_hear_of_the_law_the_cameras_and_the_cookies() {
    says(
        SHOP,
        &[
            [
                "Det er også tilladt efter databeskyttelsesloven.",
                "Det er også tillatt etter den danske databeskyttelsesloven.",
                "This is also permitted by the Danish Data Protection Act.",
            ],
            [
                "Det er også tilladt efter § 12 i den norske personopplysningslov.",
                "Det er også tillatt etter personopplysningsloven § 12.",
                "This is also permitted by section 12 of the Norwegian Personal Data Act.",
            ],
            ["Mange hedder det samme.", "Mange heter det samme.", "Many have the same name."],
            [
                "Skilte fortæller, hvor vi bruger kameraer.",
                "Skilt forteller hvor vi bruker kameraer.",
                "Signs tell you where we use cameras.",
            ],
            ["Læses også af analyseudbydere", "Leses også av analyseleverandører", "Also read by analytics providers"],
            ["Ingen andre kan læse den", "Ingen andre kan lese den", "Nobody else can read it"],
        ],
    );
}

#[test]
fn readers_hear_what_allows_marketing() {
    let marketing = |permission: &str| {
        let (head, _) = SHOP.split_once("\npurpose").unwrap();
        format!(
            "{head}
marketing {{
    items: [newsletters]
    by: [email]
    permission: {permission}
    registers: [robinson_list, reservation_register]
    opt_out: [unsubscribe_link]
}}
"
        )
    };
    says(
        &marketing("consent"),
        &[
            [
                "Vi sender det kun, hvis du har givet samtykke.",
                "Vi sender det bare hvis du har samtykket.",
                "We send it only if you have consented.",
            ],
            ["tjekker vi Robinsonlisten i CPR og", "sjekker vi Robinsonlisten", "we check the Danish list"],
        ],
    );
    let customers = [
        "i forbindelse med et køb hos os, og kun om vores egne tilsvarende produkter.",
        "da du kjøpte noe hos oss, og bare om våre egne tilsvarende produkter.",
        "when you bought something from us, and only about similar products of our own.",
    ];
    says(&marketing("existing_customers"), &[customers]);
    let either =
        ["sender vi det også uden samtykke", "sender vi det også uten samtykke", "we also send it without consent"];
    says(&marketing("[consent, existing_customers]"), &[either]);
}
