//! The whole way from a policy to files: what is written, that it is always the same, and that nothing is written by half.

use std::fs;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha256};

use crate::workshop::{Ran, SHOP, Workshop};

/// The shop with a purpose that has no legal basis.
fn broken() -> String {
    let broken = SHOP.replace("    basis: contract\n", "");
    assert_ne!(broken, SHOP);
    broken
}

const PAGES: [&str; 8] = [
    "manifest.json",
    "notice.css",
    "privacy.da.html",
    "privacy.da.md",
    "privacy.en.html",
    "privacy.en.md",
    "privacy.nb.html",
    "privacy.nb.md",
];

#[test]
fn a_build_writes_every_language_and_format() {
    let here = Workshop::new();
    let ran = here.file("shop/shop.policy", SHOP).run("build shop");
    assert_eq!(
        (ran.status, ran.stdout.as_str(), ran.stderr.as_str()),
        (0, "wrote dist/example_shop: 8 files (da, nb, en)\n", "")
    );
    assert_eq!(here.names("dist/example_shop"), PAGES);
}

#[test]
fn a_clean_check_says_so_and_writes_nothing() {
    let here = Workshop::new();
    let ran = here.file("shop.policy", SHOP).run("check");
    assert_eq!((ran.status, ran.stdout.as_str(), ran.stderr.as_str()), (0, "no findings\n", ""));
    let json = here.run("check --format json");
    assert_eq!(json.stdout, "{\n  \"findings\": [],\n  \"errors\": 0,\n  \"warnings\": 0,\n  \"lints\": 0\n}\n");
    assert_eq!(here.names(""), ["shop.policy"]);
}

#[test]
fn findings_go_to_standard_error_and_json_to_standard_output() {
    let here = Workshop::new();
    here.file("shop.policy", broken());
    let human = here.run("check");
    assert_eq!((human.status, human.stdout.as_str()), (1, ""));
    assert!(human.stderr.starts_with("error[GDPR-6-1]: "), "{}", human.stderr);
    assert!(human.stderr.contains("\n  --> shop.policy:"), "{}", human.stderr);
    assert!(human.stderr.ends_with("\n\n1 error\n"), "{}", human.stderr);
    let json = here.run("check --format json");
    assert_eq!((json.status, json.stderr.as_str()), (1, ""));
    let report: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(report["errors"], 1);
    assert_eq!(report["findings"][0]["code"], "GDPR-6-1");
    assert_eq!(report["findings"][0]["file"], "shop.policy");
}

#[test]
fn warnings_fail_only_where_they_are_denied() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP.replace("languages: [da, nb, en]", "languages: [nb, en]"));
    let ran = here.run("check");
    assert!(ran.stderr.contains("warning[LANG-CTRL-BUILT]"), "{}", ran.stderr);
    assert_eq!(ran.status, 0);
    assert_eq!(here.run("check --deny warnings").status, 1);
}

#[test]
fn an_error_leaves_the_output_as_it_was() {
    let here = Workshop::new();
    here.file("shop.policy", broken());
    let ran = here.run("build");
    assert_eq!((ran.status, ran.stdout.as_str()), (1, ""));
    assert!(!here.path("dist").exists());

    here.file("shop.policy", SHOP).run("build");
    let before = here.tree("dist");
    let folder = || fs::metadata(here.path("dist/example_shop")).unwrap().modified().unwrap();
    let touched = folder();
    here.file("shop.policy", broken()).run("build");
    assert_eq!(here.tree("dist"), before);
    assert_eq!(folder(), touched);
}

#[test]
fn one_policy_with_an_error_stops_all() {
    let here = Workshop::new();
    here.file("a/a.policy", SHOP.replace("example_shop", "other")).file("b/b.policy", broken());
    assert_eq!(here.run("build a b").status, 1);
    assert!(!here.path("dist").exists());
}

#[test]
fn a_draft_says_so_on_every_page() {
    let here = Workshop::new();
    let ran = here.file("shop.policy", broken()).run("build --draft");
    assert_eq!(ran.status, 1, "the errors are still there");
    assert_eq!(ran.stdout, "wrote dist/example_shop: 8 files (da, nb, en)\n");
    for (name, bytes) in here.tree("dist/example_shop") {
        let text = String::from_utf8(bytes).unwrap();
        let draft = ["udkast", "utkast", "draft"].iter().any(|word| text.to_lowercase().contains(word));
        assert!(draft || name == "notice.css", "{name}");
    }
    assert!(here.read("dist/example_shop/manifest.json").contains("\"draft\": true"));
}

#[test]
fn the_same_policy_gives_the_same_bytes_everywhere() {
    let here = Workshop::new();
    here.file("one/shop.policy", SHOP).file("two/deep/shop.policy", SHOP);
    assert_eq!(here.run("build one --out first").status, 0);
    let other = here
        .command("build deep --out ../second")
        .current_dir(here.path("two"))
        .env("TZ", "Pacific/Kiritimati")
        .env("LANG", "tr_TR.UTF-8")
        .env("LC_ALL", "tr_TR.UTF-8")
        .env("SOURCE_DATE_EPOCH", "1")
        .output()
        .unwrap();
    assert_eq!(Ran::new(&other).status, 0);
    assert_eq!(here.tree("first"), here.tree("second"));
    let absolute = here.path("").to_str().unwrap().to_owned();
    for (name, bytes) in here.tree("first") {
        assert!(!String::from_utf8(bytes).unwrap().contains(&absolute), "{name}");
    }
}

#[test]
fn a_table_of_ten_thousand_rows_is_written_in_every_format() {
    let long = "ord".repeat(1000);
    let cookies: String = (0..10_000).fold(String::new(), |all, at| {
        let name = if at == 0 { long.clone() } else { format!("_c{at}") };
        all + &format!("cookie c{at} {{ name: \"{name}\", purposes: [remember_cart], lifetime: session, set_by: us, consent: no }}\n")
    });
    let here = Workshop::new();
    here.file("shop.policy", format!("{SHOP}\n{cookies}"));
    let ran = here.run("build --lang da --format html,markdown,text,json");
    assert_eq!(ran.status, 0, "{}", ran.stderr.chars().take(500).collect::<String>());
    for (kind, row) in
        [("html", "<tr id=\"cookie-c9999\">"), ("md", "\\_c9999"), ("txt", "_c9999"), ("json", "\"cookie-c9999\"")]
    {
        let page = here.read(&format!("dist/example_shop/privacy.da.{kind}"));
        assert!(page.contains(row) && page.contains(&long), "{kind}");
    }
}

#[test]
fn the_manifest_lists_every_other_file() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP).run("build");
    let text = here.read("dist/example_shop/manifest.json");
    assert!(text.ends_with("}\n"));
    let manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(manifest["policy"], "example_shop");
    assert_eq!(manifest["generator"]["name"], "policyc");
    assert_eq!(manifest["effective"], "2026-10-01");
    assert_eq!(manifest["controlling"], "da");
    assert_eq!(manifest["draft"], false);
    let read: Vec<_> = manifest["languages"].as_array().unwrap().iter().map(|one| &one["review"]).collect();
    assert_eq!(read, ["read"; 3]);
    let files = manifest["files"].as_array().unwrap();
    let mut names: Vec<&str> = files.iter().map(|file| file["path"].as_str().unwrap()).collect();
    names.sort_unstable();
    assert_eq!(names, PAGES[1..]);
    let sections: Vec<_> =
        files.iter().filter(|file| !file["notice"].is_null()).map(|file| &file["sections"]).collect();
    assert!(sections.windows(2).all(|pair| pair[0] == pair[1]), "the sections are the same in every language");
    for file in files {
        let bytes = fs::read(here.path("dist/example_shop").join(file["path"].as_str().unwrap())).unwrap();
        let digest = <sha2::Sha256 as sha2::Digest>::digest(bytes);
        let digest: Vec<String> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(file["sha256"], digest.concat(), "{}", file["path"]);
    }
}

#[test]
fn what_an_earlier_build_left_is_taken_away_and_nothing_else() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP).run("build");
    here.file("dist/example_shop/mine.txt", "mine").file("dist/other/privacy.nb.html", "mine").file("precious", "mine");
    let ran = here.run("build --lang da --format html");
    assert_eq!(ran.stdout, "wrote dist/example_shop: 3 files (da)\n");
    assert_eq!(here.names("dist/example_shop"), ["manifest.json", "mine.txt", "notice.css", "privacy.da.html"]);
    assert!(here.path("dist/other/privacy.nb.html").exists());

    here.file("dist/example_shop/manifest.json", r#"{"files": [{"path": "../../precious"}, {"path": "mine.txt"}]}"#);
    here.run("build");
    assert!(here.path("precious").exists());
    assert!(!here.path("dist/example_shop/mine.txt").exists());
    here.file("dist/example_shop/manifest.json", "not a manifest");
    assert_eq!(here.run("build").status, 0);
    assert_eq!(here.names("dist/example_shop"), PAGES);
}

#[test]
fn a_page_does_not_lead_to_an_edition_that_is_not_written() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP).run("build --lang da,nb");
    assert!(here.read("dist/example_shop/privacy.da.html").contains("privacy.nb.html"));
    assert!(!here.read("dist/example_shop/privacy.da.html").contains("privacy.en.html"));
}

#[test]
fn a_language_that_the_policy_lacks() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP.replace("languages: [da, nb, en]", "languages: [da, en]"));
    here.run("build --lang nb")
        .failed(1, "error: policy `example_shop` is not written in `nb`: its languages are da, en\n");
    assert!(!here.path("dist").exists());
}

#[test]
fn two_policies_of_one_name() {
    let here = Workshop::new();
    here.file("a/shop.policy", SHOP).file("b/shop.policy", SHOP);
    let words = ["There are two declarations `policy example_shop`", "two policies are called `example_shop`"];
    for (args, words) in ["build", "build a b"].into_iter().zip(words) {
        let ran = here.run(args);
        assert_eq!((ran.status, ran.stdout.as_str()), (1, ""), "{args}");
        assert!(ran.stderr.contains(words), "{}", ran.stderr);
        assert!(!here.path("dist").exists());
    }
}

#[test]
fn flags_beat_the_file_of_settings() {
    let here = Workshop::new();
    let settings =
        "out = \"site\"\nlanguages = [\"da\"]\nformats = [\"markdown\"]\nbase_url = \"https://shop.example/\"\n";
    here.file("shop/policyc.toml", settings).file("shop/shop.policy", SHOP);
    assert_eq!(here.run("build shop/shop.policy").stdout, "wrote shop/site/example_shop: 2 files (da)\n");
    assert_eq!(here.names("shop/site/example_shop"), ["manifest.json", "privacy.da.md"]);
    let ran = here.run("build shop --out dist --lang nb,en --format html");
    assert_eq!(ran.stdout, "wrote dist/example_shop: 4 files (nb, en)\n");
}

#[test]
fn html_may_be_made_for_a_page_around_it() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP);
    let ran = here.run("build shop.policy --lang da --format html --fragment=3");
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    assert!(
        here.read("dist/example_shop/privacy.da.html")
            .starts_with("<article class=\"policyc\" id=\"privacy\" lang=\"da\">")
    );
    assert!(here.read("dist/example_shop/notice.css").contains(".policyc"));
    let wrong = here.run("build shop.policy --fragment=7");
    assert_eq!(wrong.status, 2, "{}", wrong.stderr);
}

#[test]
fn a_look_in_the_page_comes_with_what_a_policy_for_content_must_name() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP);
    let ran = here.run("build shop.policy --lang da --format html --inline-css");
    assert_eq!(here.names("dist/example_shop"), ["manifest.json", "privacy.da.html"]);
    let page = here.read("dist/example_shop/privacy.da.html");
    let look = page.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    let digest = BASE64_STANDARD.encode(Sha256::digest(look.as_bytes()));
    assert_eq!(ran.stdout, format!("wrote dist/example_shop: 2 files (da)\nstyle-src 'sha256-{digest}'\n"));
}

#[test]
fn a_file_typed_twice_is_built_once() {
    let here = Workshop::new();
    here.file("policyc.toml", "").file("shop/shop.policy", SHOP);
    assert_eq!(here.run("build shop shop/shop.policy ./shop shop/../shop").status, 0);
    assert_eq!(here.run("build shop/shop.policy shop").status, 0);
}

#[test]
fn imports_stay_below_the_root() {
    let here = Workshop::new();
    let import = |path: &str| format!("import \"{path}\"\n{SHOP}");
    here.file("secret.policy", "")
        .file("project/policyc.toml", "")
        .file("project/policies/shop.policy", import("../../secret.policy"));
    let ran = here.run("check project/policies/shop.policy");
    assert!(ran.stderr.contains("IMPORT-ROOT"), "{}", ran.stderr);

    let vendors = "recipient media {\n    name: \"Media ApS\"\n    role: processor\n    country: DK\n}\n";
    let shop = import("../vendors.policy").replace("[carriers]", "[carriers, media]");
    here.file("project/vendors.policy", vendors).file("project/policies/shop.policy", shop);
    for (folder, args) in [("", "check project/policies/shop.policy"), ("project/policies", "check shop.policy")] {
        let ran = Ran::new(&here.command(args).current_dir(here.path(folder)).output().unwrap());
        assert!(!ran.stderr.contains("IMPORT-"), "{folder}: {}", ran.stderr);
    }
}

#[cfg(unix)]
#[test]
fn an_import_does_not_follow_a_link_out_of_the_root() {
    let here = Workshop::new();
    here.file("secret.policy", "").file("project/shop.policy", format!("import \"link.policy\"\n{SHOP}"));
    std::os::unix::fs::symlink("../secret.policy", here.path("project/link.policy")).unwrap();
    let ran = here.run("check project/shop.policy");
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("IMPORT-PATH"), "{}", ran.stderr);
}

#[cfg(unix)]
#[test]
fn pages_are_for_everyone_to_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let here = Workshop::new();
    here.file("shop.policy", SHOP).run("build");
    let mode = fs::metadata(here.path("dist/example_shop/privacy.da.html")).unwrap().permissions().mode();
    assert_eq!(mode & 0o444, 0o444, "{mode:o}");
}

#[test]
fn what_init_writes_builds_without_a_finding() {
    let here = Workshop::new();
    here.run("init");
    let ran = here.run("check --deny warnings");
    assert_eq!((ran.status, ran.stdout.as_str(), ran.stderr.as_str()), (0, "no findings\n", ""));
}
