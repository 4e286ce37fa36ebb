//! Markdown for each site generator, of a policy whose words some of them would take for their own. `tests/sites/run` has the generators
//! themselves publish it.

use std::collections::BTreeSet;

use policyc::render::Site;
use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::workshop::Workshop;

const HOSTILE: &str = include_str!("sites/hostile.policy");

/// What is built of the hostile policy for `site`, by the paths below its folder.
fn built(site: &str) -> Vec<(String, String)> {
    let here = Workshop::new();
    here.file("hostile.policy", HOSTILE);
    let ran = here.run(&format!("build hostile.policy --site {site}"));
    assert_eq!(ran.status, 0, "{ran:?}");
    let files = here.tree("dist/hostile").into_iter();
    files.map(|(name, bytes)| (name, String::from_utf8(bytes).unwrap())).collect()
}

#[test]
fn each_site_gets_its_own_markdown() {
    for site in Site::ALL.map(Site::word) {
        let english = built(site).into_iter().filter(|(name, _)| name.split(['/', '.']).any(|part| part == "en"));
        let text: Vec<String> = english.map(|(name, text)| format!("== {name}\n{text}")).collect();
        assert!(!text.is_empty(), "{site}");
        insta::assert_snapshot!(format!("for-{site}"), text.join("\n"));
    }
}

#[test]
fn the_manifest_lists_every_file_of_a_site() {
    for site in Site::ALL.map(Site::word) {
        let files = built(site);
        let (_, manifest) = files.iter().find(|(name, _)| name == "manifest.json").unwrap();
        let manifest: serde_json::Value = serde_json::from_str(manifest).unwrap();
        let listed: BTreeSet<&str> =
            manifest["files"].as_array().unwrap().iter().map(|file| file["path"].as_str().unwrap()).collect();
        let there: BTreeSet<&str> =
            files.iter().map(|(name, _)| name.as_str()).filter(|name| *name != "manifest.json").collect();
        assert_eq!(listed, there, "{site}");
    }
}

#[test]
fn what_was_written_for_one_site_goes_when_another_is_built() {
    let here = Workshop::new();
    here.file("hostile.policy", HOSTILE);
    assert_eq!(here.run("build hostile.policy --site hugo").status, 0);
    here.file("dist/hostile/content/legal/mine.md", "mine");
    assert_eq!(here.run("build hostile.policy --site zola").status, 0);
    let names = here.names("dist/hostile");
    let zola = ["content/hostile.en.md", "content/hostile.md", "content/hostile.nb.md"];
    assert_eq!(names, [&zola[..], &["content/legal/mine.md", "manifest.json"]].concat());
}

/// Zola reads Markdown with this very parser and these settings.
#[test]
fn zola_finds_every_anchor_and_no_markup() {
    for (name, text) in built("zola").into_iter().filter(|(name, _)| name != "manifest.json") {
        let body = text.strip_prefix("+++\n").and_then(|text| text.split_once("\n+++\n")).unwrap().1;
        let options = Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
        let mut ids = BTreeSet::new();
        for event in Parser::new_ext(body, options) {
            if let Event::Start(Tag::Heading { id: Some(id), .. }) = &event {
                assert!(ids.insert(id.to_string()), "{name}: {id} twice");
            } else if let Event::Text(text) = &event {
                // One author's word has this form: it is text.
                assert!(!text.contains("{#") || text.contains("{#xx}"), "{name}: {text}");
            } else if let Event::Html(html) | Event::InlineHtml(html) = &event {
                let ours = ["</a>", "<code>", "</code>", "<!-- -->"].contains(&html.trim());
                assert!(ours || html.starts_with("<a id=\""), "{name}: {html}");
            }
        }
        for section in ["summary", "purposes", "rights", "complain"] {
            assert!(ids.contains(section), "{name}: {section} of {ids:?}");
        }
    }
}

#[test]
fn an_unknown_site_is_named_with_those_that_are_near() {
    let here = Workshop::new();
    here.file("hostile.policy", HOSTILE);
    let ran = here.run("build hostile.policy --site hygo");
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("did you mean `hugo`?") && ran.stderr.contains("docusaurus"), "{}", ran.stderr);
    assert!(!here.path("dist").exists());
    assert_eq!(here.run("build hostile.policy --site hugo --format html").status, 2);
}

#[test]
fn the_settings_may_name_the_site() {
    let here = Workshop::new();
    here.file("policyc.toml", "site = \"jekyll\"\n").file("hostile.policy", HOSTILE);
    assert_eq!(here.run("build").status, 0);
    let names = here.names("dist/hostile");
    assert_eq!(names, ["da/hostile.md", "en/hostile.md", "manifest.json", "nb/hostile.md"]);
}
