//! The section for people in California: what it says in each language, and when it is there.

#![allow(clippy::unwrap_used, reason = "a test may stop at once")]

use policyc::locale::localize;
use policyc::render::{Format, Options, settle};
use policyc::vocabulary::Language;

use crate::findings_text::{codes, compiled};

/// A whole policy for California, without a finding.
const COMPLETE: &str = include_str!("rules/CA-SCOPE/pass-complete.policy");

/// The section on California of the page that `text` becomes, in one format.
fn section(text: &str, language: &str, format: Format) -> Option<String> {
    let compilation = compiled(text, false);
    assert_eq!(codes(&compilation), [""; 0]);
    let mut document = localize(&compilation.notices[0], Language::find(language).unwrap()).unwrap();
    document.sections.retain(|section| section.id == "california");
    let there = !document.sections.is_empty();
    let written = || settle(document.clone()).unwrap().render(format, &Options::default()).unwrap();
    there.then(written)
}

#[test]
fn it_says_the_same_in_every_language() {
    for language in ["en", "da", "nb"] {
        let page = section(COMPLETE, language, Format::Markdown).unwrap();
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("california-{language}"), page.replace('\u{a0}', " "));
        });
    }
}

#[test]
fn the_words_of_the_links_stay_english_and_are_marked() {
    let titles = ["Do Not Sell or Share My Personal Information", "Limit the Use of My Sensitive Personal Information"];
    for language in ["en", "da", "nb"] {
        let page = section(COMPLETE, language, Format::Html).unwrap();
        for title in titles {
            assert!(page.contains(title), "{language}: {title}");
            assert_eq!(page.contains(&format!("<span lang=\"en\">{title}</span>")), language != "en", "{page}");
        }
    }
    let choices = "choices {\n    url: \"https://skovbo.shop/choices\"\n    icon: yes\n}\n";
    let page = section(&format!("{COMPLETE}\n{choices}"), "da", Format::Html).unwrap();
    assert!(page.contains("<span lang=\"en\">Your Privacy Choices</span>"), "{page}");
}

#[test]
fn it_is_there_for_a_business_in_california_alone() {
    let none = COMPLETE.replace("US-CA", "US-VA");
    assert_eq!(section(&none, "en", Format::Markdown), None);
}
