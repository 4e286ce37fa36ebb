//! What files share: overrides, prefixes, parts of an import, and where a finding in an imported file says it comes from.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at once")]

use policyc::Compilation;
use policyc::finding::{Severity, human, json};
use policyc::locale::localize;
use policyc::render::{Format, Options, settle};

use crate::findings_text::{Memory, codes, whole};

/// Every page of a compilation as Markdown, by its language.
pub(crate) fn pages(compilation: &Compilation) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for notice in &compilation.notices {
        for language in &notice.languages {
            let document = localize(notice, *language).unwrap();
            let page = settle(document).unwrap().render(Format::Markdown, &Options::default()).unwrap();
            pages.push((format!("{}.{language}", notice.notice), page.replace('\u{a0}', " ")));
        }
    }
    pages
}

/// The pages of `own` that imports the files of `others`, all in one; there are no findings.
fn page(own: &str, others: &[(&str, &str)]) -> String {
    let compilation = compile(own, others);
    assert_eq!(codes(&compilation), [""; 0], "{}", human(&compilation.sources, &compilation.findings, false));
    pages(&compilation).into_iter().map(|(_, page)| page).collect()
}

fn compile(own: &str, others: &[(&str, &str)]) -> Compilation {
    let memory = Memory::default().with("case.policy", own);
    let memory = others.iter().fold(memory, |memory, (name, text)| memory.with(name, text));
    memory.compile(&["case.policy"], false)
}

const VENDORS: &str = "recipient letterbird {
    name: \"Letterbird ApS\"
    role: processor
    agreement: yes
    includes: [above]
    country: DK
}

recipient above { name: \"Above AS\" }
recipient nordhost { name: \"Nordhost AS\" }
channel desk { email: \"desk@vendors.example\" }
clause vendors {
    in: recipients
    text: { da: \"Skriv til leverandørernes {desk}.\" }
}
";

#[test]
fn an_override_replaces_what_it_names_and_keeps_the_rest() {
    let own = "import \"vendors.policy\"
override recipient letterbird { country: NO, includes: [inherited, it_providers] }
every recipient { states: [{ da: \"Den har en aftale med os.\" }], country: SE }
";
    let page = page(&whole(own), &[("vendors.policy", VENDORS)]);
    assert!(page.contains("Letterbird ApS") && page.contains("Databehandler"), "{page}");
    assert!(page.contains("| Norge |") && !page.contains("| Danmark |"), "{page}");
    assert!(page.contains("Above AS"), "what was there is kept\n{page}");
    assert!(page.contains("Den har en aftale med os."), "{page}");
    assert!(!page.contains("Nordhost"), "to override is to name, and nothing else is named\n{page}");
}

#[test]
fn what_is_removed_is_nowhere() {
    let own = "import \"vendors.policy\"\nremove recipient letterbird\nremove clause own\nclause own {\n    in: contact\n    text: { da: \"Borte.\" }\n}\n";
    let page = page(&whole(own), &[("vendors.policy", VENDORS)]);
    assert!(!page.contains("Letterbird") && !page.contains("Borte"), "{page}");
}

#[test]
fn names_behind_a_prefix_mean_what_their_own_file_means() {
    let own = "import \"vendors.policy\" as vendors { use: [letterbird, vendors] }
channel desk { email: \"desk@fjordly.example\" }
recipient above { name: \"Our Above\" }
clause own {
    in: contact
    text: { da: \"Skriv til {desk}.\" }
}
";
    let page = page(&whole(own), &[("vendors.policy", VENDORS)]);
    assert!(page.contains("leverandørernes <desk@vendors.example>"), "{page}");
    assert!(page.contains("Skriv til <desk@fjordly.example>"), "{page}");
    assert!(page.contains("Letterbird ApS") && page.contains("Above AS") && page.contains("Our Above"), "{page}");
    assert!(page.contains("recipient-vendors-letterbird"), "{page}");
}

#[test]
fn what_use_leaves_out_does_not_clash() {
    let own = "import \"vendors.policy\" { use: [letterbird] }
recipient above { name: \"Our Above\" }
recipient nordhost { name: \"Our Nordhost\" }
";
    let page = page(&whole(own), &[("vendors.policy", VENDORS)]);
    assert!(page.contains("Our Above") && page.contains("Above AS") && page.contains("Our Nordhost"), "{page}");
    assert!(page.contains("recipient-vendors-above") && page.contains("recipient-above"), "{page}");
    assert!(!page.contains("Nordhost AS"), "{page}");
}

#[test]
fn what_use_leaves_out_has_no_say() {
    let rights = "right access { items: [{ da: \"en liste\" }] }\n";
    let shared = format!("{VENDORS}{rights}");
    let with = |line: &str| page(&whole(line), &[("vendors.policy", &shared)]);
    assert!(with("import \"vendors.policy\"\n").contains("en liste"));
    assert!(with("import \"vendors.policy\" { use: [access] }\n").contains("en liste"));
    assert!(with("import \"vendors.policy\" as vendors { use: [access] }\n").contains("en liste"));
    assert!(!with("import \"vendors.policy\" { use: [letterbird] }\n").contains("en liste"));
}

#[test]
fn an_allow_in_an_override_covers_what_it_overrides() {
    let vendors = "recipient letterbird {\n    name: \"Letterbird, Inc.\"\n    country: US\n}\n";
    let own = "import \"vendors.policy\"
override recipient letterbird {
    role: processor
    agreement: yes
    allow GDPR-44-1 because \"the contract is being signed\"
}
";
    let compilation = compile(&whole(own), &[("vendors.policy", vendors)]);
    assert_eq!(codes(&compilation), ["GDPR-44-1"]);
    assert_eq!(compilation.findings[0].severity, Severity::Warning);
}

#[test]
fn a_finding_in_an_imported_file_shows_the_import() {
    let own = "import \"group.policy\"\n\noverride purpose deliver_orders { recipients: [letterbird] }\n";
    let group = "import \"vendors.policy\"\n";
    let vendors = "recipient letterbird {\n    name: \"Letterbird, Inc.\"\n    country: US\n    data: [account]\n}\n
data account { label: { da: \"kontooplysninger\" } }\n\nclause empty { in: contact }\n";
    let compilation = compile(&whole(own), &[("group.policy", group), ("vendors.policy", vendors)]);
    let drawn = human(&compilation.sources, &compilation.findings, false);
    let drawn: Vec<&str> = drawn.lines().map(str::trim_end).collect();
    insta::assert_snapshot!(drawn.join("\n"));
    insta::assert_snapshot!(json(&compilation.sources, &compilation.findings));
}

#[test]
fn prefixes_do_not_multiply_without_end() {
    let double = |at: usize| format!("import \"f{at}.policy\" as a\nimport \"f{at}.policy\" as b\n");
    let memory = Memory::default().with("case.policy", whole(&double(0)));
    let memory = (0..30).fold(memory, |memory, at| memory.with(&format!("f{at}.policy"), double(at + 1)));
    let names: Vec<String> = (0..10).map(|at| format!("recipient r{at} {{ name: \"R{at}\" }}\n")).collect();
    let compilation = memory.with("f30.policy", names.concat()).compile(&["case.policy"], false);
    assert!(codes(&compilation).iter().all(|code| *code == "IMPORT-PATH"));
    assert!(compilation.findings[0].message.contains("too many names"), "{:?}", compilation.findings[0]);
}
