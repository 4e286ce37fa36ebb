//! The notice as data and in plain text, and where each part of it comes from.

use std::fs;
use std::path::Path;

use policyc::locale::Document;
use serde_json::Value;

use crate::book::hold;
use crate::workshop::{SHOP, Workshop};

/// Where the schema is published.
const SCHEMA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/src/reference/notice.schema.json");

/// What is built of `policy` with `args`: the file `name`, as JSON.
fn built(policy: &str, args: &str, name: &str) -> Value {
    let here = Workshop::new();
    here.file("shop.policy", policy);
    let ran = here.run(&format!("build shop.policy {args}"));
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{ran:?}");
    serde_json::from_str(&here.read(&format!("dist/example_shop/{name}"))).unwrap()
}

#[test]
fn the_published_schema_is_that_of_the_types() {
    let schema = serde_json::to_string_pretty(&schemars::schema_for!(Document)).unwrap() + "\n";
    hold(Path::new(SCHEMA), &schema);
}

#[test]
fn every_example_fits_the_schema() {
    let schema: Value = serde_json::from_str(&fs::read_to_string(SCHEMA).unwrap()).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let here = Workshop::new();
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
    assert_eq!(here.run(&format!("build {examples} --format json")).status, 0);
    let mut seen = 0;
    for name in here.names("dist").iter().filter(|name| !name.ends_with("manifest.json")) {
        let notice: Value = serde_json::from_str(&here.read(&format!("dist/{name}"))).unwrap();
        let wrong: Vec<String> = schema.iter_errors(&notice).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{name}: {wrong:?}");
        seen += 1;
    }
    assert!(seen >= 18, "{seen}");
    assert!(schema.iter_errors(&serde_json::json!({"policy": "shop"})).next().is_some());
}

#[test]
fn each_part_is_traced_to_its_lines_and_its_provisions() {
    let trace = built(SHOP, "--trace --lang en", "privacy.en.trace.json");
    let line = |words: &str| 1 + SHOP.lines().position(|line| line.contains(words)).unwrap();
    let part = |words: &str| {
        let parts = trace["parts"].as_array().unwrap().iter();
        parts.clone().find(|part| part["text"].as_str().unwrap().contains(words)).unwrap_or_else(|| panic!("{words}"))
    };
    let lines = |part: &Value| -> Vec<usize> {
        let lines = part["source"].as_array().unwrap().iter();
        lines.map(|line| usize::try_from(line["line"].as_u64().unwrap()).unwrap()).collect()
    };
    let answers = |part: &Value| -> Vec<String> {
        part["answers"].as_array().unwrap().iter().map(|duty| duty["id"].as_str().unwrap().to_owned()).collect()
    };
    let row = part("Article 6(1)(b)");
    for field in ["purpose deliver_orders", "uses:", "basis:", "recipients:", "retention:"] {
        assert!(lines(row).contains(&line(field)), "{field}: {row}");
    }
    assert!(answers(row).contains(&"GDPR-13-1-C".to_owned()));
    assert_eq!(row["id"], "purpose-deliver_orders");
    // A paragraph that answers one of several provisions of its section names that one alone.
    assert_eq!(answers(part("data protection officer")), ["GDPR-13-1-B"]);
    // What is asked of nobody here is not named.
    assert!(!trace.to_string().contains("NO-ORG") && !trace.to_string().contains("CA-"));
    for part in trace["parts"].as_array().unwrap() {
        assert!(!lines(part).is_empty() && !part["text"].as_str().unwrap().is_empty(), "{part}");
        assert!(part["source"].as_array().unwrap().iter().all(|line| line["file"] == "shop.policy"));
    }
}

#[test]
fn a_traced_page_says_the_same_and_where_it_comes_from() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP);
    assert_eq!(here.run("build shop.policy --trace --lang da --format html").status, 0);
    let names = here.names("dist/example_shop");
    assert_eq!(
        names,
        ["manifest.json", "notice.css", "privacy.da.html", "privacy.da.trace.html", "privacy.da.trace.json"]
    );
    let (page, traced) =
        (here.read("dist/example_shop/privacy.da.html"), here.read("dist/example_shop/privacy.da.trace.html"));
    assert!(!page.contains("class=\"origin\""));
    assert!(traced.contains("shop.policy:") && traced.contains("GDPR Arts. 13(1)(a), 14(1)(a)"));
    // Without what was added, and the paragraphs that it made necessary, it is the page.
    let words = |page: &str| {
        let mut text = String::new();
        for piece in page.split('<') {
            let (tag, rest) = piece.split_once('>').unwrap_or(("", piece));
            text.push_str(if tag.contains("class=\"origin\"") { "" } else { rest });
        }
        text.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(words(&page), words(&traced));
}

#[test]
fn data_lead_to_data() {
    let notice = built(SHOP, "--format json --lang da,en", "privacy.en.json");
    assert_eq!(notice["effective"], "2026-10-01");
    assert!(notice["controlling"].to_string().contains("privacy.da.json"));
    assert!(!notice.to_string().contains("edition:"));
}

#[test]
fn plain_text_shows_addresses_and_keeps_its_lines_short() {
    let here = Workshop::new();
    let linked = format!(
        "{SHOP}\nclause note {{\n    in: purposes\n    text: {{\n        da: \"Læs [mere](https://shop.example/mere).\"\n        nb: \"Les [mer](https://shop.example/mer).\"\n        en: \"Read [more](https://shop.example/more).\"\n    }}\n}}\n"
    );
    here.file("shop.policy", linked);
    assert_eq!(here.run("build shop.policy --format text").status, 0);
    let text = here.read("dist/example_shop/privacy.en.txt");
    assert!(text.contains("Read more (https://shop.example/more)."), "{text}");
    assert!(text.contains("privacy@shop.example") && !text.contains("mailto:") && !text.contains("(#"));
    assert!(text.lines().all(|line| line.chars().count() <= 72 || !line.trim().contains(' ')), "{text}");
    insta::assert_snapshot!(here.read("dist/example_shop/privacy.da.txt"));
}
