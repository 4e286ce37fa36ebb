//! Facts that hold for some readers, in some editions or on some days: each is told with its condition, or left out where it cannot
//! hold.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at once")]

use std::collections::BTreeMap;

use policyc::finding::human;
use policyc::locale::localize;
use policyc::vocabulary::{Language, regions};

use crate::findings_text::{codes, compiled, whole};
use crate::sharing::pages;

const HEAD: &str = "policy fjordly {
    controller: fjordly
    effective: 2026-10-01
    jurisdictions: [DK, NO, US-VA]
    audiences: [customers]
    languages: [da, nb, en]
}
";

/// The pages of a policy with `own`, by their names; there are no findings.
fn told(own: &str) -> BTreeMap<String, String> {
    let compilation = compiled(&whole(&format!("{HEAD}{own}")), false);
    assert_eq!(codes(&compilation), [""; 0], "{}", human(&compilation.sources, &compilation.findings, false));
    pages(&compilation).into_iter().collect()
}

/// Checks that the page in each language says, or does not say, a sentence of its own.
fn says(pages: &BTreeMap<String, String>, notice: &str, sentences: [&str; 3], yes: bool) {
    for (language, sentence) in ["da", "nb", "en"].iter().zip(sentences) {
        let page = &pages[&format!("{notice}.{language}")];
        assert_eq!(page.contains(sentence), yes, "{notice}.{language}: {sentence}\n{page}");
    }
}

#[test]
fn a_condition_is_told_in_every_language() {
    let pages = told(
        "recipient a { name: \"Alpha\", when: { jurisdiction: [DK, NO], from: 2027-01-01 } }
recipient b { name: \"Beta\", when: { residence: [US-VA], from: 2027-01-01, until: 2027-12-31 } }
clause c {
    in: contact
    when: { until: 2027-12-31 }
    text: { da: \"Ordet.\", nb: \"Ordet.\", en: \"The word.\" }
}
sale none { when: { jurisdiction: US-VA } }
",
    );
    let said = [
        [
            "Gælder for personer i Danmark og i Norge fra 1. januar 2027.",
            "Gjelder for personer i Danmark og i Norge fra 1. januar 2027.",
            "Applies to people in Denmark and in Norway from 1 January 2027.",
        ],
        [
            "Gælder for personer, der bor i Virginia, fra 1. januar 2027 til og med 31. december 2027.",
            "Gjelder for personer som bor i Virginia, fra 1. januar 2027 til og med 31. desember 2027.",
            "Applies to people who live in Virginia from 1 January 2027 up to and including 31 December 2027.",
        ],
        [
            "Dette gælder til og med den 31. december 2027.\n\nOrdet.",
            "Dette gjelder til og med 31. desember 2027.\n\nOrdet.",
            "This applies up to and including 31 December 2027.\n\nThe word.",
        ],
        [
            "Dette gælder for personer i Virginia. Vi sælger ikke",
            "Dette gjelder for personer i Virginia. Vi selger ikke",
            "This applies to people in Virginia. We do not sell",
        ],
    ];
    for sentences in said {
        says(&pages, "privacy", sentences, true);
    }
}

#[test]
fn the_law_and_the_place_where_people_live_are_told_in_one_sentence() {
    let pages = told(
        "recipient a { name: \"Alpha\", when: { jurisdiction: [DK, NO], residence: [US-VA] } }
recipient b { name: \"Beta\", when: { jurisdiction: DK, residence: [FO, GL], from: 2027-01-01 } }
recipient c { name: \"Gamma\", when: { jurisdiction: NO, residence: NO, until: 2027-12-31 } }
",
    );
    let said = [
        [
            "Alpha; Gælder for personer, der bor i Virginia og er omfattet af loven i Danmark eller i Norge. |",
            "Alpha; Gjelder for personer som bor i Virginia og er omfattet av loven i Danmark eller i Norge. |",
            "Alpha; Applies to people who live in Virginia and are covered by the law in Denmark or in Norway. |",
        ],
        [
            "der bor på Færøerne eller i Grønland og er omfattet af loven i Danmark, fra 1. januar 2027. |",
            "som bor på Færøyene eller på Grønland og er omfattet av loven i Danmark, fra 1. januar 2027. |",
            "who live in the Faroe Islands or in Greenland and are covered by the law in Denmark, from 1 January 2027. |",
        ],
        [
            "Gamma; Gælder for personer, der bor i Norge, til og med 31. december 2027. |",
            "Gamma; Gjelder for personer som bor i Norge, til og med 31. desember 2027. |",
            "Gamma; Applies to people who live in Norway up to and including 31 December 2027. |",
        ],
    ];
    for sentences in said {
        says(&pages, "privacy", sentences, true);
    }
}

#[test]
fn a_recipient_stands_with_its_condition_where_a_purpose_names_it() {
    let purpose = |own: &str| {
        format!(
            "purpose deliver_orders {{
    uses: [name]
    basis: contract
    provision: contractual {{ otherwise: no_delivery }}
    recipients: [carriers, a, b {{ data: [name] }}]
    transfer: none
    retention: 5 years after purchase
{own}}}
recipient a {{ name: \"Alpha\" }}
recipient b {{ name: \"Beta\", when: {{ residence: [NO], from: 2027-01-01 }} }}
"
        )
    };
    let cells = |own: &str, cells: [&str; 3]| {
        for (page, cell) in ["privacy.da", "privacy.nb", "privacy.en"].into_iter().zip(cells) {
            let page = &told(&purpose(own))[page];
            let row = page.lines().find(|line| line.starts_with("| ") && line.contains("Alpha")).unwrap();
            assert!(row.ends_with(&format!(" | {cell} |")), "{row}");
        }
    };
    let told_of = [
        "fragtfirmaer og Alpha; Beta (kun navn): gælder for personer, der bor i Norge, fra 1. januar 2027.",
        "fraktselskaper og Alpha; Beta (bare navn): gjelder for personer som bor i Norge, fra 1. januar 2027.",
        "delivery companies and Alpha; Beta (name only): applies to people who live in Norway from 1 January 2027.",
    ];
    cells("", told_of);
    let in_norway = [
        "fragtfirmaer og Alpha; Beta (kun navn): gælder fra 1. januar 2027.",
        "fraktselskaper og Alpha; Beta (bare navn): gjelder fra 1. januar 2027.",
        "delivery companies and Alpha; Beta (name only): applies from 1 January 2027.",
    ];
    cells("    when: { residence: NO }\n", in_norway);
    let nowhere = ["fragtfirmaer og Alpha", "fraktselskaper og Alpha", "delivery companies and Alpha"];
    cells("    when: { residence: US-VA }\n", nowhere);
}

#[test]
fn what_holds_anyway_needs_no_words_and_what_cannot_hold_is_left_out() {
    let pages = told(
        "notice privacy
notice privacy_no { when: { residence: NO } }
notice privacy_later { when: { jurisdiction: [DK, NO], from: 2027-07-01 } }
recipient a { name: \"Alpha\", when: { jurisdiction: [EEA, US-VA], from: 2026-10-01 } }
recipient b { name: \"Beta\", when: { residence: [NO] } }
recipient c { name: \"Gamma\", when: { jurisdiction: [US-VA] } }
recipient d { name: \"Delta\", when: { from: 2027-01-01 } }
recipient e { name: \"Epsilon\", when: { until: 2027-06-30, jurisdiction: EU } }
",
    );
    let page = |name: &str| pages[name].as_str();
    let (all, norway, later) = (page("privacy.en"), page("privacy_no.en"), page("privacy_later.en"));
    assert!(all.contains("</a>Alpha |"), "it holds everywhere and from the first day\n{all}");
    assert!(all.contains("Beta; Applies to people who live in Norway."), "{all}");
    assert!(all.contains("Gamma; Applies to people in Virginia."), "{all}");
    assert!(all.contains("Epsilon; Applies to people in the EU up to and including 30 June 2027."), "{all}");
    assert!(norway.contains("This notice applies to people who live in Norway."), "{norway}");
    assert!(norway.contains("</a>Beta |") && norway.contains("</a>Alpha |"), "{norway}");
    assert!(norway.contains("Delta; Applies from 1 January 2027."), "{norway}");
    assert!(!norway.contains("Gamma") && !norway.contains("Epsilon"), "{norway}");
    assert!(norway.contains("Norwegian Data Protection Authority") && !norway.contains("Danish Data"), "{norway}");
    assert!(later.contains("This notice applies to people in Denmark and in Norway from 1 July 2027."), "{later}");
    assert!(later.contains("</a>Delta |") && !later.contains("Epsilon") && !later.contains("Gamma"), "{later}");
}

#[test]
fn editions_differ_by_what_is_kept_to_some_of_them_and_by_nothing_else() {
    let with = |when: &str| {
        format!(
            "recipient a {{ label: {{ nb: \"norske hjelpere\" }}, country: NO{when} }}
clause b {{ in: contact, text: {{ nb: \"Vi svarer på norsk.\" }}{when} }}
purpose deliver_orders {{
    uses: [name]
    basis: contract
    provision: contractual {{ otherwise: no_delivery }}
    recipients: [carriers, a]
    transfer: none
    retention: 5 years after purchase
}}
"
        )
    };
    let limited = compiled(&whole(&format!("{HEAD}{}", with(", when: { language: nb }"))), false);
    assert_eq!(codes(&limited), [""; 0]);
    let shapes: Vec<(Language, Vec<(String, usize)>)> = limited.notices[0]
        .languages
        .iter()
        .map(|language| {
            let document = localize(&limited.notices[0], *language).unwrap();
            (*language, document.sections.iter().map(|section| (section.id.clone(), section.blocks.len())).collect())
        })
        .collect();
    let [(_, danish), (_, norwegian), (_, english)] = shapes.as_slice() else { unreachable!() };
    assert_eq!(danish, english);
    let more: Vec<&str> = norwegian.iter().filter(|one| !danish.contains(one)).map(|(id, _)| id.as_str()).collect();
    assert_eq!(more, ["contact"], "the clause stands there alone");
    for (name, page) in pages(&limited) {
        let norwegian = name.ends_with("nb");
        assert_eq!(page.contains("norske hjelpere") || page.contains("Norske hjelpere"), norwegian, "{name}\n{page}");
        assert_eq!(page.contains("recipient-a"), norwegian, "{name}\n{page}");
        assert!(!page.contains("Applies") && !page.contains("Gjelder for"), "an edition is no condition\n{page}");
    }
    let unlimited = compiled(&whole(&format!("{HEAD}{}", with(""))), false);
    assert_eq!(codes(&unlimited), ["LANG-STRING", "LANG-STRING"]);
}

#[test]
fn a_notice_can_be_in_some_of_the_languages() {
    let pages = told("notice privacy\nnotice privacy_no { when: { jurisdiction: NO, language: [nb, en] } }\n");
    let names: Vec<&str> = pages.keys().map(String::as_str).collect();
    assert_eq!(names, ["privacy.da", "privacy.en", "privacy.nb", "privacy_no.en", "privacy_no.nb"]);
    assert!(!pages["privacy_no.nb"].contains("privacy_no.da"), "{}", pages["privacy_no.nb"]);
}

#[test]
fn rights_and_their_wording_hold_where_they_are_said_to() {
    let pages = told(
        "rights gdpr { offer: statutory, contact: fjordly, when: { jurisdiction: [DK, NO] } }
rights virginia { offer: [access], law: VCDPA, contact: fjordly, when: { residence: US-VA } }
right access { items: [{ da: \"en liste\", nb: \"en liste\", en: \"a list\" }], when: { residence: US-VA } }
right complaint { authority: NO, when: { residence: NO } }
section own { title: { da: \"Eget\", nb: \"Eget\", en: \"Own\" }, when: { residence: NO } }
clause c { in: own, text: { da: \"Se {ref rights}.\", nb: \"Se {ref rights}.\", en: \"See {ref rights}.\" } }
",
    );
    let page = &pages["privacy.en"];
    assert_eq!(page.matches("a list").count(), 1, "only among the rights of Virginia\n{page}");
    assert!(page.contains("This applies to people in Denmark and in Norway. You have these rights:"), "{page}");
    assert!(page.contains("This applies to people who live in Virginia. You have these rights:"), "{page}");
    assert!(page.contains("This applies to people who live in Norway.\n\nSee "), "{page}");
    assert_eq!(page.matches("Norwegian Data Protection Authority").count(), 2, "{page}");
}

#[test]
fn the_gdpr_is_answered_by_what_holds_where_it_does() {
    let found = |own: &str| codes(&compiled(&whole(&format!("{HEAD}{own}")), false)).concat();
    let abroad = "recipient a { name: \"Alpha\", country: US, when: { jurisdiction: US-VA } }\n";
    assert_eq!(found(abroad), "", "what holds in Virginia alone leaves no EEA");
    assert_eq!(found(&abroad.replace("US-VA", "[US-VA, NO]")), "GDPR-44-1");
    let rights = "rights virginia { offer: [access], contact: fjordly, when: { jurisdiction: US-VA } }\n";
    assert_eq!(found(rights), "GDPR-13-2-B", "rights in Virginia are none in Denmark");
}

#[test]
fn every_union_and_state_has_words() {
    let own: String = regions().fold(String::new(), |all, code| {
        let name = code.to_lowercase().replace('-', "_");
        all + &format!("recipient {name} {{ name: \"R-{name}\", when: {{ residence: {code} }} }}\n")
    });
    for (name, page) in told(&own) {
        for code in regions().filter(|code| code.contains('-')) {
            assert!(!page.contains(&format!(" {code}.")), "{name} has no words for {code}");
        }
    }
}
