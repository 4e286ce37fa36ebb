//! `policyc publish` keeps what was published and never writes it twice; `policyc verify` finds every byte that is not as it was.

use std::fs;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

use crate::workshop::Workshop;

const FJORDLY: &str = include_str!("../examples/fjordly/fjordly.policy");

/// The versions of the example: the first, one with a typo less, one of a later day.
fn versions() -> [String; 3] {
    let corrected = FJORDLY.replace("order details", "details of your order");
    let later = corrected
        .replace("13 months after payment", "24 months after payment")
        .replace("effective: 2026-10-01", "effective: 2027-01-01");
    [FJORDLY.to_owned(), corrected, later]
}

/// A folder in which `count` versions were published.
fn published(count: usize) -> Workshop {
    let here = Workshop::new();
    for version in versions().iter().take(count) {
        here.file("shop.policy", version);
        let ran = here.run("publish shop.policy --out out --versions");
        assert_eq!(ran.status, 0, "{ran:?}");
    }
    here
}

/// The folders of the versions, sorted.
fn folders(here: &Workshop) -> Vec<String> {
    let manifests = here.names("out/fjordly/archive").into_iter();
    manifests.filter_map(|name| name.strip_suffix("/manifest.json").map(str::to_owned)).collect()
}

fn verified(here: &Workshop) -> (i32, String) {
    let ran = here.run("verify shop.policy --out out --versions");
    (ran.status, if ran.status == 0 { ran.stdout } else { ran.stderr })
}

#[test]
fn each_version_stays_and_leads_to_the_one_before_it() {
    let here = published(1);
    let first = here.tree("out/fjordly/archive");
    assert_eq!(verified(&here).0, 0);
    let here = published(3);
    let now = here.tree("out/fjordly/archive");
    for (name, bytes) in first.iter().filter(|(name, _)| name != "newest.json") {
        assert!(now.contains(&(name.clone(), bytes.clone())), "{name} was written again");
    }
    let (status, told) = verified(&here);
    assert_eq!(status, 0, "{told}");
    assert!(told.starts_with("verified out/fjordly: 2027-01-01/") && told.ends_with(" (3 versions)\n"), "{told}");

    let [one, two, three] = folders(&here).try_into().unwrap();
    let previous = |folder: &str| {
        let manifest: serde_json::Value =
            serde_json::from_str(&here.read(&format!("out/fjordly/archive/{folder}/manifest.json"))).unwrap();
        manifest["previous"]["path"].as_str().unwrap_or_default().to_owned()
    };
    // Two have the same day, and their order is that of their digests.
    let (oldest, second) = if previous(&one).is_empty() { (one, two) } else { (two, one) };
    assert_eq!(
        (previous(&oldest), previous(&second), previous(&three)),
        (String::new(), oldest.clone(), second.clone())
    );

    let copy = here.read(&format!("out/fjordly/archive/{second}/privacy.en.html")).replace('\u{a0}', " ");
    assert!(copy.contains("<meta name=\"robots\" content=\"noindex\">"));
    let line = copy.lines().find(|line| line.contains("class=\"archived\"")).unwrap();
    assert_eq!(
        line,
        format!(
            "<p class=\"archived\" role=\"note\">This is the version of <time datetime=\"2026-10-01\">1 October 2026</time>, kept for the \
             record · <a href=\"../../../privacy.en.html\">Read the version that applies now</a> · \
             <a href=\"../../{oldest}/privacy.en.html\">Read the version before this one</a></p>"
        )
    );
    let page = here.read("out/fjordly/privacy.da.md").replace('\u{a0}', " ");
    assert!(!here.read("out/fjordly/privacy.da.html").contains("noindex"));
    let list = page.split_once("## Alle udgaver\n\n").unwrap().1;
    assert_eq!(
        list.split_once("\n\n---").unwrap().0,
        format!(
            "- [Udgaven fra den 1. januar 2027](archive/{three}/privacy.da.md)\n\
             - [Udgaven fra den 1. oktober 2026, rettelse 1](archive/{second}/privacy.da.md)\n\
             - [Udgaven fra den 1. oktober 2026](archive/{oldest}/privacy.da.md)"
        )
    );
    for name in here.names("out").into_iter().filter(|name| name.contains(".html")) {
        let text = here.read(&format!("out/{name}"));
        let links = text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        for href in links.filter(|href| href.contains('/') && !href.contains(':')) {
            let place = here.path(&format!("out/{name}")).parent().unwrap().join(href);
            assert!(place.exists(), "{name} leads to {href}");
        }
    }
}

#[test]
fn what_was_published_is_published_as_before() {
    let here = published(2);
    let before = here.tree("out");
    let written = fs::metadata(here.path("out/fjordly/privacy.da.html")).unwrap().modified().unwrap();
    let ran = here.run("publish shop.policy --out out --versions");
    assert!(ran.stdout.ends_with(", as before (2 versions)\n"), "{ran:?}");
    assert_eq!(here.tree("out"), before);
    assert_eq!(fs::metadata(here.path("out/fjordly/privacy.da.html")).unwrap().modified().unwrap(), written);
    // A build there is about the pages that apply now, and leaves the record alone.
    assert_eq!(here.run("build shop.policy --out out").status, 0);
    assert_eq!(folders(&here).len(), 2);
    assert_eq!(here.run("verify shop.policy --out out").status, 0);
}

#[test]
fn versions_without_a_day_are_counted() {
    let here = Workshop::new();
    for words in ["order details", "details of orders", "details of your order"] {
        let policy = FJORDLY.replace("effective: 2026-10-01", "effective: unknown").replace("order details", words);
        here.file("shop.policy", format!("{policy}\nallow MODEL-UNKNOWN because \"a test\"\n"));
        let ran = here.run("publish shop.policy --out out --versions --format markdown");
        assert_eq!(ran.status, 0, "{ran:?}");
    }
    let page = here.read("out/fjordly/privacy.en.md");
    let list: Vec<&str> = page.split_once("## All versions\n\n").unwrap().1.lines().take(3).collect();
    let words: Vec<&str> = list.iter().map(|line| line.split_once(']').unwrap().0).collect();
    let another = |number| format!("- [Another version without a date, number {number}");
    assert_eq!(words, [another(3), another(2), "- [A version without a date".to_owned()]);
    assert!(list.iter().all(|line| line.contains("(archive/undated/")), "{list:?}");
}

#[test]
fn what_others_put_there_stays_and_is_found() {
    let here = published(1);
    here.file("out/fjordly/own/logo.svg", "<svg/>").file("shop.policy", &versions()[1]);
    assert_eq!(here.run("publish shop.policy --out out --versions --format html").status, 0);
    assert_eq!(here.read("out/fjordly/own/logo.svg"), "<svg/>");
    assert!(!here.path("out/fjordly/privacy.da.md").exists(), "what an earlier build left goes");
    let ran = here.run("verify shop.policy --out out --versions --format html");
    assert_eq!(ran.stderr, "error: out/fjordly/own/logo.svg: the sources do not give such a file\n");
}

/// What is done to a record, and to the folder of a version in it.
type Harm<'a> = &'a dyn Fn(&Workshop, &str);

#[test]
fn a_record_that_is_not_as_it_was_is_found_and_not_built_upon() {
    let harms: [(&str, Harm<'_>); 9] = [
        ("privacy.da.html: it is not as it was published", &|here, folder| {
            let page = format!("out/fjordly/archive/{folder}/privacy.da.html");
            here.file(&page, here.read(&page).replace("Fjordly", "Fiordly"));
        }),
        ("privacy.nb.md: there is no such file or folder", &|here, folder| {
            fs::remove_file(here.path(&format!("out/fjordly/archive/{folder}/privacy.nb.md"))).unwrap();
        }),
        ("manifest.json: it is not as it was published", &|here, folder| {
            let manifest = format!("out/fjordly/archive/{folder}/manifest.json");
            let text = here.read(&manifest);
            here.file(&manifest, &text[..text.len() / 2]);
        }),
        ("newest.json: it does not name a version", &|here, _| {
            here.file("out/fjordly/archive/newest.json", "{\"policy\": \"fjordly\"");
        }),
        ("newest.json: there is no such file or folder", &|here, _| {
            fs::remove_file(here.path("out/fjordly/archive/newest.json")).unwrap();
        }),
        ("newest.json: it belongs to another policy, `other`", &|here, _| {
            let text = here.read("out/fjordly/archive/newest.json");
            here.file("out/fjordly/archive/newest.json", text.replace("fjordly", "other"));
        }),
        ("a version is named that is not in this folder", &|here, folder| {
            let text = here.read("out/fjordly/archive/newest.json").replace(folder, "../../../elsewhere");
            here.file("out/fjordly/archive/newest.json", text);
        }),
        ("note.html: it belongs to no version that was published", &|here, folder| {
            here.file(&format!("out/fjordly/archive/{folder}/note.html"), "by hand");
        }),
        ("belongs to no version that was published", &|here, _| {
            here.file("out/fjordly/archive/2020-01-01/0123456789abcdef/manifest.json", "{}");
        }),
    ];
    for (why, harm) in harms {
        let here = published(1);
        let [folder] = folders(&here).try_into().unwrap();
        harm(&here, &folder);
        let before = here.tree("out");
        let (status, told) = verified(&here);
        assert_eq!(status, 1, "{why}: {told}");
        assert!(told.contains(why), "{why}: {told}");
        here.file("shop.policy", &versions()[1]);
        let ran = here.run("publish shop.policy --out out --versions");
        assert_eq!(ran.status, 1, "{why}: {ran:?}");
        assert!(ran.stderr.contains(why), "{ran:?}");
        assert_eq!(here.tree("out"), before, "{why}: something was written");
    }
}

#[test]
fn a_page_that_was_edited_by_hand_is_found_and_put_right() {
    let here = published(2);
    here.file("out/fjordly/privacy.en.html", "by hand");
    let (status, told) = verified(&here);
    assert_eq!((status, told.as_str()), (1, "error: out/fjordly/privacy.en.html: it is not what the sources give\n"));
    assert_eq!(here.run("publish shop.policy --out out --versions").status, 0);
    assert_eq!(verified(&here).0, 0);
}

#[test]
fn sources_that_were_not_published_and_folders_with_nothing_in_them_are_told_of() {
    let here = published(1);
    here.file("shop.policy", &versions()[1]);
    let (status, told) = verified(&here);
    assert_eq!(
        (status, told.as_str()),
        (1, "error: out/fjordly/archive/newest.json: the newest version is not what the sources give\n")
    );
    let ran = here.run("verify shop.policy --out nowhere");
    assert_eq!((ran.status, ran.stderr.as_str()), (1, "error: nowhere/fjordly: nothing was published there\n"));
    here.file("shop.policy", FJORDLY.replace("    basis: contract\n", ""));
    let before = here.tree("out");
    assert_eq!(here.run("publish shop.policy --out out --versions").status, 1, "a policy with an error");
    assert_eq!(here.tree("out"), before);
}

#[cfg(unix)]
#[test]
fn nothing_is_read_or_written_behind_a_link() {
    let here = published(1);
    fs::rename(here.path("out/fjordly"), here.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink(here.path("elsewhere"), here.path("out/fjordly")).unwrap();
    let ran = here.run("publish shop.policy --out out --versions");
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("a link stands there"), "{ran:?}");
}

#[test]
fn stopped_at_any_moment_it_leaves_the_old_record_or_the_new_one() {
    let [old, new, _] = versions();
    let (mut stopped, mut ended) = (0, false);
    // Ever later, until it ends by itself.
    for wait in (0..2_000).map(|step| Duration::from_millis(step * 3)) {
        let here = published(1);
        here.file("old.policy", &old).file("shop.policy", &new);
        let mut publish = here.command("publish shop.policy --out out --versions");
        let mut running = publish.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        sleep(wait);
        ended = running.try_wait().unwrap().is_some();
        // It may have ended since.
        let _ = running.kill();
        running.wait().unwrap();
        let now = verified(&here);
        if now.0 != 0 {
            assert!(!ended, "{now:?}");
            let ran = here.run("verify old.policy --out out --versions");
            assert_eq!(ran.status, 0, "after {wait:?} it is neither: {now:?} {ran:?}");
            stopped += 1;
        }
        assert_eq!(here.run("publish shop.policy --out out --versions").status, 0, "it goes on after {wait:?}");
        assert_eq!(verified(&here).0, 0);
        let left: Vec<_> = here.names("out").into_iter().filter(|name| !name.starts_with("fjordly/")).collect();
        assert!(left.is_empty(), "{left:?}");
        if ended {
            break;
        }
    }
    assert!(stopped > 0 && ended, "{stopped} were stopped");
}
