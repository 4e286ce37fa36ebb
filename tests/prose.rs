//! Authors' texts from source to page: where references lead, and how the text of another language is shown.

use policyc::Compilation;
use policyc::locale::localize;
use policyc::render::{Format, Options, settle};
use policyc::vocabulary::Language;

use crate::findings_text::{codes, compiled, whole};

/// One page of a compilation.
fn page(compilation: &Compilation, notice: &str, language: &str, format: Format) -> String {
    let notice = compilation.notices.iter().find(|one| one.notice == notice).unwrap();
    let document = localize(notice, Language::find(language).unwrap()).unwrap();
    settle(document).unwrap().render(format, &Options::default()).unwrap()
}

/// A shop with a main notice for customers, and one that adds to it for applicants.
fn shop(supplement: &str, text: &str) -> Compilation {
    compiled(
        &whole(&format!(
            "policy fjordly {{
    controller: fjordly
    jurisdictions: [DK]
    audiences: [customers, applicants]
    languages: [da]
}}

notice privacy {{ for: [customers] }}
notice jobs {{ {supplement}, for: [applicants] }}
section shop {{ title: {{ da: \"I butikken\" }} }}
clause till {{ in: shop, for: [customers], text: {{ da: \"Du får en kvittering.\" }} }}
clause jobs {{ in: retention, for: [applicants], text: {{ da: \"{text}\" }} }}
"
        )),
        true,
    )
}

#[test]
fn a_supplement_refers_to_its_own_sections_and_to_those_it_adds_to() {
    let shop = shop("is: supplement, supplements: privacy", "Se {ref shop, rights}.");
    assert_eq!(codes(&shop), [""; 0]);
    let text = page(&shop, "jobs", "da", Format::Html);
    assert!(
        text.contains("Se <a href=\"privacy.da.html#section-shop\">I butikken</a> og <a href=\"#rights\">"),
        "{text}"
    );
    let text = page(&shop, "jobs", "da", Format::Markdown);
    assert!(text.contains("Se [I butikken](privacy.da.md#section-shop) og ["), "{text}");
}

#[test]
fn notices_that_add_to_each_other_in_a_circle_end_it() {
    let shop = shop("is: supplement, supplements: jobs", "Se {ref rights}.");
    assert_eq!(codes(&shop), ["NAME-CIRCLE"]);
}

#[test]
fn a_draft_names_a_section_that_is_not_there_without_a_link() {
    let shop = shop("is: privacy", "Se {ref shop}.");
    assert_eq!(codes(&shop), ["TEXT-REF"]);
    let text = page(&shop, "jobs", "da", Format::Html);
    assert!(text.contains("<p>Se I butikken.</p>"), "{text}");
    assert!(shop.notices.iter().all(|notice| notice.draft));
}

#[test]
fn what_a_notice_lacks_is_asked_once_all_else_is_right() {
    assert_eq!(codes(&shop("is: privacy, colour: red", "Se {ref shop}.")), ["FIELD-UNKNOWN"]);
}

#[test]
fn the_text_of_another_language_is_marked_in_a_page() {
    let text = "policy fjordly {
    controller: fjordly
    jurisdictions: [NO]
    audiences: [customers]
    languages: [nb, en]
}

data slips { label: { da: \"følgesedler\", nb: fallback da, en: \"packing slips\" }, source: person }
clause paper {
    in: retention
    text: { nb: \"Se {ref data}.\", en: fallback nb }
}

purpose deliver_orders {
    uses: [slips]
    basis: contract
    provision: contractual { otherwise: no_delivery }
    recipients: [carriers]
    transfer: none
    retention: 5 years after purchase
}
";
    let compilation = compiled(&whole(text), false);
    assert_eq!(codes(&compilation), ["LANG-FALLBACK", "LANG-FALLBACK"]);
    let norwegian = page(&compilation, "privacy", "nb", Format::Html);
    assert!(
        norwegian.contains("<span lang=\"da\">Følgesedler</span>") && norwegian.contains("<p>Se <a"),
        "{norwegian}"
    );
    let english = page(&compilation, "privacy", "en", Format::Html);
    assert!(english.contains("<div lang=\"nb\">\n<p>Se <span lang=\"en-GB\"><a href=\"#data\">"), "{english}");
    let markdown = page(&compilation, "privacy", "nb", Format::Markdown);
    assert!(markdown.contains("Følgesedler") && !markdown.contains("lang="), "{markdown}");
}

#[test]
fn the_text_of_a_right_is_prose() {
    let right = "right access { text: { da: \"Du kan *se* dine data, se {ref purposes, recipients}.\" } }\n";
    let compilation = compiled(&whole(right), false);
    assert_eq!(codes(&compilation), [""; 0]);
    let text = page(&compilation, "privacy", "da", Format::Html);
    assert!(text.contains("Du kan <em>se</em> dine data, se <a href=\"#purposes\">"), "{text}");
    let absent = right.replace("purposes", "cookies");
    assert_eq!(codes(&compiled(&whole(&absent), false)), ["TEXT-REF"]);
}

#[test]
fn a_name_that_ends_in_a_stop_ends_its_sentence() {
    let own = "policy fjordly {
    controller: fjordly
    jurisdictions: [DK]
    audiences: [customers]
    languages: [da, nb, en]
}
entity fjordly {
    name: \"Fjordly, Inc.\"
    email: \"privacy@fjordly.example\"
    phone: \"+45 70 20 30 40\"
}
law shop_act { label: { da: \"lov nr. 7 m.v.\", nb: \"lov nr. 7 m.v.\", en: \"Act No. 7 etc.\" }, url: \"https://a.example\" }
clause c {
    in: contact
    text: {
        da: \"Os er **{fjordly}**. Se {shop_act}. Vi holder på ... {fjordly}... Slut\"
        nb: \"Oss er **{fjordly}**. Se {shop_act}. Vi holder på ... {fjordly}... Slutt\"
        en: \"We are **{fjordly}**. See {shop_act}. We hold on ... {fjordly}... End\"
    }
}
";
    let compilation = compiled(&whole(own), false);
    assert_eq!(codes(&compilation), [""; 0]);
    let told = [
        ("da", "er »vi« Fjordly, Inc. Fjordly, Inc. er"),
        ("nb", "er «vi» Fjordly, Inc. Fjordly, Inc. er"),
        ("en", "in this notice means Fjordly, Inc. Fjordly, Inc. is"),
    ];
    for (language, sentence) in told {
        for format in Format::USUAL {
            let text = page(&compilation, "privacy", language, format);
            assert!(text.contains(sentence), "{text}");
            assert_eq!(text.replace("...", "…").matches("..").count(), 0, "{text}");
            assert!(text.contains("Inc.</strong> S") || text.contains("Inc.** S"), "{text}");
            assert!(text.contains("Inc.... ") && text.contains("... Fjordly"), "{text}");
        }
    }
}
