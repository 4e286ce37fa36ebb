//! Names that declarations had: links to their old places on the page still lead to them.

use crate::workshop::Workshop;

const FJORDLY: &str = include_str!("../examples/fjordly/fjordly.policy");

/// The example with other names: a row, a term with its meaning, and a section of the author's own.
fn renamed() -> String {
    let own = "
section own {
    formerly: [\"ours\", \"<b>\"]
    title: { da: \"Vores\", nb: \"Vårt\", en: \"Ours\" }
}

clause note {
    formerly: [\"remark\"]
    in: own
    title: { da: \"Note\", nb: \"Merknad\", en: \"Note\" }
    text: { da: \"Vi siger det.\", nb: \"Vi sier det.\", en: \"We say so.\" }
}
";
    let policy =
        FJORDLY.replacen("purpose deliver_orders {", "purpose deliver_orders {\n    formerly: [\"delivery\"]", 1);
    assert_ne!(policy, FJORDLY);
    policy + own
}

fn built(args: &str, file: &str) -> String {
    let here = Workshop::new();
    here.file("fjordly.policy", renamed());
    let ran = here.run(&format!("build {args}"));
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    here.read(&format!("dist/fjordly/{file}"))
}

#[test]
fn an_old_anchor_stands_where_the_thing_is_now() {
    let page = built("--format html", "privacy.nb.html");
    for place in [
        "<tr id=\"purpose-deliver_orders\">\n<th scope=\"row\"><span id=\"purpose-delivery\"></span>",
        "<section id=\"section-own\">\n<div class=\"heading\"><h2><span id=\"section-ours\"></span><span id=\"section-u3cbu3e\"></span>Vårt</h2>",
        "<h3><span id=\"clause-remark\"></span>Merknad</h3>",
        "<li><a href=\"#section-own\">Vårt</a></li>",
    ] {
        assert_eq!(page.matches(place).count(), 1, "{place}");
    }
}

#[test]
fn it_is_there_in_a_fragment_and_in_markdown_too() {
    let fragment = built("--format html --fragment", "privacy.en.html");
    assert!(fragment.contains("<span id=\"privacy-purpose-delivery\"></span>"));
    let file = built("--format markdown", "privacy.en.md");
    assert!(file.contains("## <a id=\"section-ours\"></a><a id=\"section-u3cbu3e\"></a>Ours"));
    assert!(file.contains("| <a id=\"purpose-deliver_orders\"></a><a id=\"purpose-delivery\"></a>"));
    assert!(file.contains("- [Ours](#section-own)"));
    // Nothing but the anchors of headings is let through here.
    let hugo = built("--site hugo", "content/legal/privacy.en.md");
    assert!(!hugo.contains("purpose-delivery") && hugo.contains("## Ours {#section-own}"));
}
