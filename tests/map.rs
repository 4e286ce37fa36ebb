//! The map of the data: a picture of what the policy declares, and the same in words.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use crate::workshop::{Ran, Workshop};

const FJORDLY: &str = include_str!("../examples/fjordly/fjordly.policy");

fn built(policy: &str, args: &str) -> (Workshop, Ran) {
    let here = Workshop::new();
    here.file("fjordly.policy", policy);
    let ran = here.run(&format!("build fjordly.policy {args}"));
    (here, ran)
}

/// The section with the map in a page.
fn section(page: &str) -> &str {
    let start = page.find("<section id=\"map\">").unwrap();
    &page[start..start + page[start..].find("<section id=\"who\">").unwrap()]
}

/// The numbers of an attribute in the order in which they stand.
fn numbers(page: &str, attribute: &str) -> Vec<usize> {
    let attribute = format!(" {attribute}=\"");
    page.split(&attribute).skip(1).map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect()
}

#[test]
fn it_reads_as_shown_and_stands_behind_the_summary() {
    let (here, ran) = built(FJORDLY, "--map --format html,markdown");
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    for language in ["da", "nb", "en"] {
        let file = here.read(&format!("dist/fjordly/privacy.{language}.md"));
        let (_, rest) = file.split_once("<a id=\"map\"></a>\n").unwrap();
        insta::assert_snapshot!(format!("words.{language}"), rest.split_once("<a id=\"who\">").unwrap().0);
    }
    let page = here.read("dist/fjordly/privacy.en.html");
    insta::assert_snapshot!("picture", section(&page).split_once("<dl>").unwrap().0);
    assert!(
        page.contains(
            "<li><a href=\"#summary\">In short</a></li>\n<li><a href=\"#map\">Your data at a glance</a></li>"
        )
    );
}

#[test]
fn it_is_there_only_if_it_is_wanted() {
    let there = |settings: &str, args: &str| {
        let here = Workshop::new();
        here.file("fjordly.policy", FJORDLY).file("policyc.toml", settings);
        let ran = here.run(&format!("build --format html {args}"));
        assert_eq!(ran.status, 0, "{ran:?}");
        here.read("dist/fjordly/privacy.en.html").contains("<svg")
    };
    assert!(!there("", ""));
    assert!(there("", "--map"));
    assert!(there("map = true\n", ""));
    assert!(!there("map = true\n", "--no-map"));
    assert!(!there("map = false\n", "--map --no-map"));
}

/// The map in a block of JSON.
fn find(block: &Value) -> Option<&Value> {
    if block["kind"] == "map" { Some(block) } else { block["blocks"].as_array()?.iter().find_map(find) }
}

#[test]
fn its_lines_are_what_is_declared() {
    let (here, _) = built(FJORDLY, "--map --format json");
    let document: Value = serde_json::from_str(&here.read("dist/fjordly/privacy.en.json")).unwrap();
    let sections = document["sections"].as_array().unwrap();
    let section = sections.iter().find(|section| section["id"] == "map").unwrap();
    let map = section["blocks"].as_array().unwrap().iter().find_map(find).unwrap();
    let name = |column: u64, at: &Value| {
        let boxes = &map["columns"][usize::try_from(column).unwrap()]["boxes"];
        boxes[usize::try_from(at.as_u64().unwrap()).unwrap()]["name"].as_str().unwrap().to_owned()
    };
    let lines = map["lines"].as_array().unwrap().iter().map(|line| {
        let column = line["column"].as_u64().unwrap();
        format!("{} > {}", name(column, &line["from"]), name(column + 1, &line["to"]))
    });
    insta::assert_snapshot!(lines.collect::<Vec<_>>().join("\n"));
}

#[test]
fn words_stay_in_their_boxes_whatever_they_are() {
    let long = "W".repeat(80) + " Donaudampfschiffahrtselektrizitätenhauptbetriebswerk <script>alert(1)</script>";
    let (here, ran) =
        built(&FJORDLY.replace("name: \"Nordhost AS\"", &format!("name: \"{long}\"")), "--map --format html");
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let page = here.read("dist/fjordly/privacy.da.html");
    let picture = section(&page);
    assert!(!picture.contains("<script") && picture.contains("&lt;script&gt;"));
    for text in picture.split("<text").skip(1).filter(|text| !text.contains("map-heading")) {
        let said = text.split_once('>').unwrap().1.split_once('<').unwrap().0.replace("&lt;", "<").replace("&gt;", ">");
        let capitals = said.chars().filter(|letter| letter.is_uppercase()).count();
        let width = capitals * 10 + (said.chars().count() - capitals) * 8;
        assert!(width <= 176 || text.contains("textLength=\"176\""), "{said}");
    }
    // No box reaches into the one below it.
    let (x, y, height) = (numbers(picture, "x"), numbers(picture, "y"), numbers(picture, "height"));
    assert!(x.len() == y.len() && height.len() > 10);
    let mut boxes: Vec<(usize, usize, usize)> = Vec::new();
    for rect in picture.split("<rect").skip(1) {
        boxes.push((numbers(rect, "x")[0], numbers(rect, "y")[0], numbers(rect, "height")[0]));
    }
    boxes.sort_unstable();
    assert!(boxes.windows(2).all(|pair| pair[0].0 != pair[1].0 || pair[0].1 + pair[0].2 < pair[1].1), "{boxes:?}");
    assert_eq!(boxes.iter().map(|one| one.0).collect::<BTreeSet<_>>().len(), 3);
}

#[test]
fn too_many_boxes_are_told_in_words_alone() {
    let (mut more, mut given) = (String::new(), String::new());
    for at in 0..50 {
        let fields = "role: processor\n    country: DK\n    agreement: yes";
        write!(more, "\nrecipient r{at} {{\n    name: \"R {at}\"\n    {fields}\n}}\n").unwrap();
        write!(given, ", r{at}").unwrap();
    }
    let first = "recipients: [carriers, nordhost";
    assert!(FJORDLY.contains(first));
    let (here, ran) = built(&(FJORDLY.replacen(first, &format!("{first}{given}"), 1) + &more), "--map --format html");
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let page = here.read("dist/fjordly/privacy.en.html");
    assert!(!section(&page).contains("<svg") && section(&page).contains("R 49 (Denmark)"));
}

#[test]
fn a_fragment_has_it_under_a_name_of_its_own() {
    let (here, _) = built(FJORDLY, "--map --format html --fragment");
    let page = here.read("dist/fjordly/privacy.en.html");
    assert_eq!(page.matches("\"privacy-data-map-caption\"").count(), 3);
}
