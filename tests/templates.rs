//! Templates of an author's own: what they can replace, what they see, and what they cannot do.

use std::collections::BTreeMap;
use std::sync::Arc;

use policyc::render::{Format, Look, Options, settle, stylesheet};

use crate::render::sample::sample;
use crate::workshop::{SHOP, Workshop};

const BOOK: &str = include_str!("../docs/src/templates.md");
const PAGE: &str = include_str!("../templates/html/page.html");

/// The options for a look of these files.
fn look(files: &[(&str, &str)]) -> Options {
    let files: BTreeMap<String, String> =
        files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    Options { look: Some(Arc::new(Look::new("look".into(), files).unwrap())), ..Options::default() }
}

/// The page of the sample under `options`.
fn page(options: &Options) -> String {
    settle(sample("en")).unwrap().render(Format::Html, options).unwrap()
}

/// The first piece of the book's page in `language`.
fn example(language: &str) -> &'static str {
    let (_, rest) = BOOK.split_once(&format!("```{language}\n")).unwrap();
    rest.split_once("```").unwrap().0
}

#[test]
fn without_files_of_its_own_a_look_is_that_of_policyc() {
    for fragment in [None, Some(2)] {
        let usual = Options { fragment, ..Options::default() };
        let own = Options { fragment, ..look(&[]) };
        assert_eq!(page(&own), page(&usual));
        assert_eq!(stylesheet(&own), stylesheet(&usual));
    }
}

#[test]
fn a_block_is_filled_and_the_rest_of_the_page_stays() {
    let usual = page(&Options::default());
    let own = page(&look(&[("page.html", example("jinja"))]));
    let site = "<div class=\"site\"><a href=\"https://fjordly.example/\">Fjordly</a></div>\n";
    let address = "<p>Fjordly ApS · Havnegade 1 · 8000 Aarhus C</p>\n";
    assert_eq!(own.matches(site).count(), 1);
    assert_eq!(own.matches(address).count(), 1);
    // The line behind `super()` ends in a newline of its own.
    assert_eq!(own.replace(site, "").replace(address, "").replace("\n\n", "\n"), usual);
}

#[test]
fn one_macro_is_replaced_and_the_others_stay() {
    let heading = "{% macro heading(level, part, permalink) %}\n<h{{ level }}>{{ part.heading }}</h{{ level }}>\n{% endmacro %}\n";
    let own = page(&look(&[("heading.html", heading)]));
    assert!(!own.contains("class=\"permalink\"") && own.contains("<table>"));
}

#[test]
fn styles_are_added_or_replaced() {
    let extra = stylesheet(&look(&[("extra.css", example("css"))]));
    assert!(extra.starts_with(stylesheet(&Options::default()).trim_end()) && extra.contains(".site {"));
    assert_eq!(stylesheet(&look(&[("notice.css", "a {}\n")])), "a {}\n");
    let fragment = Options { fragment: Some(2), ..look(&[("notice.css", "a {}\n"), ("fragment.css", "b {}\n")]) };
    assert_eq!(stylesheet(&fragment), "b {}\n");
}

#[test]
fn what_a_template_prints_is_text_whatever_it_is_called() {
    for name in ["part.txt.html", "part.js.html", "none.html"] {
        let outer = format!("{{% include \"{name}\" %}}");
        let own = page(&look(&[("page.html", &outer), (name, "{{ \"<b>\" ~ document.title }}")]));
        assert!(own.starts_with("&lt;b&gt;"), "{own}");
    }
}

/// Walks through all that a template can see and prints its names.
const NAMES: &str = r#"
{%- macro names(value) -%}
{%- if value is mapping -%}
{%- for name in value %}
{{ " " ~ name }}{% if name == "kind" %}={{ value[name] }}{% endif %}
{{ names(value[name]) }}
{%- endfor -%}
{%- elif value is sequence -%}
{%- for one in value %}{{ names(one) }}{% endfor -%}
{%- endif -%}
{%- endmacro -%}
{{ names({"document": document, "editions": editions, "links": links, "stylesheet": stylesheet, "style": style}) }}
"#;

#[test]
fn the_book_names_all_that_a_template_can_print() {
    let options = Options { base_url: Some("https://a.example".to_owned()), ..look(&[("page.html", NAMES)]) };
    let printed = page(&options);
    let names: Vec<&str> = printed.split_whitespace().collect();
    assert!(names.len() > 50, "{printed}");
    for name in names {
        let told = match name.strip_prefix("kind=") {
            Some(kind) => BOOK.contains(&format!("`{kind}`")),
            None => BOOK.contains(&format!("`{name}`")) || BOOK.contains(&format!("`document.{name}`")),
        };
        assert!(told, "{name}");
    }
}

#[test]
fn the_book_names_every_block_and_every_file() {
    for (at, start) in PAGE.match_indices("{% block ") {
        let name = PAGE[at + start.len()..].split(' ').next().unwrap();
        assert!(BOOK.contains(&format!("| `{name}` |")), "{name}");
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/html");
    for file in std::fs::read_dir(folder).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        assert!(BOOK.contains(&format!("| `{name}` |")), "{name}");
    }
}

#[test]
fn a_folder_of_templates_is_named_by_a_flag_or_in_the_settings() {
    let here = Workshop::new();
    here.file("shop/shop.policy", SHOP).file("shop/look/page.html", example("jinja"));
    here.file("shop/look/extra.css", example("css")).file("shop/look/logo.png", "none of ours");
    let page = |out: &str| here.read(&format!("{out}/example_shop/privacy.da.html"));
    assert_eq!(here.run("build shop --templates shop/look --out a").status, 0);
    assert!(page("a").contains("class=\"site\""));
    here.file("shop/policyc.toml", "templates = \"look\"\n");
    assert_eq!(here.run("build shop --out b").status, 0);
    assert_eq!(here.tree("a"), here.tree("b"));
    assert!(here.read("b/example_shop/notice.css").ends_with(example("css")));
}

#[test]
fn a_template_at_fault_is_a_finding_and_nothing_is_written() {
    let here = Workshop::new();
    here.file("shop/shop.policy", SHOP);
    assert_eq!(here.run("build shop").status, 0);
    let before = here.tree("dist");
    here.file("look/page.html", "<h1>{{ document.titel }}</h1>\n");
    let ran = here.run("build shop --templates look");
    assert_eq!((ran.status, ran.stdout.as_str()), (1, ""));
    let shown = BOOK.split("```text\n").last().unwrap().split_once("```").unwrap().0;
    assert_eq!(ran.stderr.trim_end(), shown.trim_end());
    assert_eq!(here.tree("dist"), before);
}

#[test]
fn a_folder_of_templates_must_be_one() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP).file("look.html", "x").file("bytes/page.html", [0xff, 0xfe]);
    for (folder, why) in
        [("nowhere", "there is no such file or folder"), ("look.html", "it is no folder"), ("bytes", "it is not UTF-8")]
    {
        let ran = here.run(&format!("build shop.policy --templates {folder}"));
        assert_eq!(ran.status, 2);
        assert!(ran.stderr.contains(why), "{}", ran.stderr);
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP).file("look/page.html", "x").file("secret.html", "secret");
    std::os::unix::fs::symlink(here.path("secret.html"), here.path("look/footer.html")).unwrap();
    let ran = here.run("build shop.policy --templates look");
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("look/footer.html: it is a link that leads out of the folder"), "{}", ran.stderr);
}
