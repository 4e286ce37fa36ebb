//! Notices that tell a part of what another tells in full: in short, or about cookies.

use crate::workshop::{Ran, Workshop};

const FJORDLY: &str = include_str!("../examples/fjordly/fjordly.policy");

const LAYERS: &str = "
notice short {
    is: short
    supplements: privacy
}

notice cookies {
    is: cookies
    supplements: privacy
}
";

fn built(policy: &str, args: &str) -> (Workshop, Ran) {
    let here = Workshop::new();
    here.file("fjordly.policy", policy);
    let ran = here.run(&format!("build fjordly.policy {args}"));
    (here, ran)
}

#[test]
fn each_layer_reads_as_shown() {
    let (here, ran) = built(&format!("{FJORDLY}{LAYERS}"), "--format markdown");
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    for notice in ["short", "cookies"] {
        for language in ["da", "nb", "en"] {
            let name = format!("{notice}.{language}");
            insta::assert_snapshot!(name.clone(), here.read(&format!("dist/fjordly/{name}.md")));
        }
    }
}

#[test]
fn a_layer_leads_to_the_sections_of_the_whole() {
    let (here, _) = built(&format!("{FJORDLY}{LAYERS}"), "--format html");
    let whole = here.read("dist/fjordly/privacy.en.html");
    let short = here.read("dist/fjordly/short.en.html");
    let anchors: Vec<&str> =
        short.match_indices("href=\"privacy.en.html#").map(|(at, start)| &short[at + start.len()..]).collect();
    assert_eq!(anchors.len(), 5);
    for anchor in anchors {
        let anchor = anchor.split('"').next().unwrap();
        assert!(whole.contains(&format!("<section id=\"{anchor}\">")), "{anchor}");
    }
}

#[test]
fn the_whole_may_stand_elsewhere() {
    let page = "
document whole {
    label: { da: \"vores privatlivspolitik\", nb: \"personvernerklæringen vår\", en: \"our privacy notice\" }
    url: \"https://fjordly.example/privacy\"
}
";
    let layers = LAYERS.replace("supplements: privacy", "supplements: whole");
    let (here, ran) = built(&format!("{FJORDLY}{layers}{page}"), "--format html");
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let short = here.read("dist/fjordly/short.en.html");
    assert!(short.contains("<strong><a href=\"https://fjordly.example/privacy\" rel=\"noopener\">"));
}

#[test]
fn an_audit_asks_the_whole_alone() {
    let here = Workshop::new();
    let audit = |policy: &str| here.file("fjordly.policy", policy).run("audit fjordly.policy --format json").stdout;
    assert_eq!(audit(FJORDLY), audit(&format!("{FJORDLY}{LAYERS}")));
}
