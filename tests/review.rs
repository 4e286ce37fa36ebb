//! What runs in a pull request: the very steps of the action, on a repository of their own.

use std::process::{Command, Output};

use crate::workshop::Workshop;

const FJORDLY: &str = include_str!("../examples/fjordly/fjordly.policy");
const ACTION: &str = include_str!("../action.yml");
const BOOK: &str = include_str!("../docs/src/review.md");
const HOOKS: &str = include_str!("../.pre-commit-hooks.yaml");

/// The commands of the action, step by step.
fn steps() -> Vec<String> {
    let steps = ACTION.split("      run: |\n").skip(1);
    let lines = |step: &str| {
        let lines = step.lines().map_while(|line| line.strip_prefix("        "));
        lines.collect::<Vec<_>>().join("\n")
    };
    steps.map(lines).collect()
}

fn bash(here: &Workshop, script: &str, env: &[(&str, &str)]) -> Output {
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_policyc")).parent().unwrap();
    let script = format!("PATH=\"{}:$PATH\"\n{script}", program.display());
    let mut command = Command::new("bash");
    command.args(["-e", "-o", "pipefail", "-c", &script]).current_dir(here.path(""));
    command.envs([("GITHUB_OUTPUT", "output"), ("GITHUB_STEP_SUMMARY", "summary"), ("GITHUB_ACTION_PATH", ".")]);
    command.envs(env.iter().copied()).output().unwrap()
}

/// A repository with the example in the folder `shop`, committed, and then `policy` in its place.
fn repository(policy: &str) -> Workshop {
    let here = Workshop::new();
    here.file("shop/shop.policy", FJORDLY);
    let commit = "git init -q && git config user.email a@b.example && git config user.name A && git add . && git commit -q -m one";
    assert!(bash(&here, commit, &[]).status.success());
    here.file("shop/shop.policy", policy);
    here
}

/// What the action does in a repository, step by step.
fn action(here: &Workshop, path: &str, against: &str) -> Output {
    let [install, review] = steps().try_into().unwrap();
    let installed = bash(here, &install, &[]);
    assert!(installed.status.success(), "{installed:?}");
    bash(here, &review, &[("POLICIES", path), ("AGAINST", against)])
}

#[test]
fn the_action_annotates_compares_and_fails_where_people_are_not_told() {
    for path in ["shop", ".", "shop/shop.policy"] {
        let here = repository(&FJORDLY.replace("13 months after payment", "24 months after payment"));
        let ran = action(&here, path, "HEAD");
        assert_eq!(ran.status.code(), Some(1), "{path}: {ran:?}");
        let told = String::from_utf8(ran.stdout).unwrap();
        assert!(told.contains("::error file=shop/shop.policy,line=5"), "{path}: {told}");
        assert!(told.contains("CHANGE-DATE") && told.contains("CHANGE-REVISION"), "{told}");
        let changes = here.read("policyc-changes.md");
        let row = "| **Storage**; Take payment; `purpose take_payment, retention` | 13\u{a0}months after the payment; _shop/shop.policy:103_ | 24\u{a0}months after the payment; _shop/shop.policy:103_ | **Material**;";
        assert!(changes.contains(row), "{changes}");
        assert_eq!(here.read("summary"), changes);
        assert_eq!(here.read("output"), "changes=policyc-changes.md\nsarif=policyc.sarif\n");
        let sarif: serde_json::Value = serde_json::from_str(&here.read("policyc.sarif")).unwrap();
        assert_eq!(sarif["version"], "2.1.0");
        assert!(sarif.to_string().contains("CHANGE-DATE"));
    }
}

#[test]
fn the_action_passes_what_is_editorial_or_new_and_asks_for_the_layout() {
    let words = FJORDLY.replace("order details", "details of the order");
    let ran = action(&repository(&words), "shop", "HEAD");
    assert_eq!(ran.status.code(), Some(0), "{ran:?}");
    let ran = action(&repository(&words), "shop", "");
    assert_eq!(ran.status.code(), Some(0), "{ran:?}");
    let here = repository(FJORDLY);
    here.file("more/more.policy", FJORDLY.replace("policy fjordly", "policy more"));
    let ran = action(&here, "more", "HEAD");
    assert_eq!((ran.status.code(), here.read("policyc-changes.md")), (Some(0), String::new()), "{ran:?}");
    let ran = action(&repository(&FJORDLY.replace("    basis", "  basis")), "shop", "HEAD");
    assert_eq!(ran.status.code(), Some(1), "{ran:?}");
    assert_eq!(String::from_utf8(ran.stdout).unwrap(), "shop/shop.policy\n");
}

#[test]
fn the_hooks_are_commands_that_there_are() {
    let here = repository(FJORDLY);
    let entries: Vec<&str> = HOOKS.lines().filter_map(|line| line.trim().strip_prefix("entry: ")).collect();
    assert_eq!(entries.len(), 2);
    for entry in entries {
        let ran = bash(&here, &format!("{entry} shop/shop.policy"), &[]);
        assert!(ran.status.success(), "{entry}: {ran:?}");
    }
}

/// The commands of the book's page that follow `mark`, each a line.
fn lines_of_the_book(mark: &str) -> Vec<String> {
    let block = BOOK.split("```").find(|block| block.contains(mark)).unwrap();
    let lines = block.lines().skip(1).map(|line| line.trim().trim_start_matches("- ").to_owned());
    lines.filter(|line| line.starts_with("policyc ") || line.starts_with("git ")).collect()
}

#[test]
fn the_lines_for_gitlab_and_any_shell_do_what_the_book_says() {
    let lines = lines_of_the_book("CI_MERGE_REQUEST_DIFF_BASE_SHA");
    assert_eq!(lines.len(), 3, "{lines:?}");
    let base = [("CI_MERGE_REQUEST_DIFF_BASE_SHA", "HEAD")];
    let ran = bash(&repository(&FJORDLY.replace("order details", "details of the order")), &lines.join("\n"), &base);
    assert!(ran.status.success(), "{ran:?}");
    assert!(String::from_utf8(ran.stdout).unwrap().contains("1 change, 0 material"));
    let longer = repository(&FJORDLY.replace("13 months after payment", "24 months after payment"));
    let ran = bash(&longer, &lines.join("\n"), &base);
    assert_eq!(ran.status.code(), Some(1), "{ran:?}");
    assert!(String::from_utf8(ran.stderr).unwrap().contains("CHANGE-REVISION"));
}

#[test]
fn git_compares_files_as_they_are_laid_out_and_heads_each_hunk() {
    let lines = lines_of_the_book("diff.policyc.textconv");
    assert_eq!(lines.len(), 2, "{lines:?}");
    let here = repository(
        &FJORDLY.replace("    uses: ", "  uses:  ").replace("13 months after payment", "24 months after payment"),
    );
    here.file(".gitattributes", "*.policy diff=policyc\n");
    let ran = bash(&here, &format!("{}\ngit diff --unified=0", lines.join("\n")), &[]);
    assert!(ran.status.success(), "{ran:?}");
    let told = String::from_utf8(ran.stdout).unwrap();
    let hunks: Vec<&str> = told.lines().filter(|line| line.starts_with("@@")).collect();
    assert_eq!(hunks.len(), 1, "the layout is no difference: {told}");
    assert!(hunks[0].ends_with(" take_payment ") || hunks[0].contains("purpose take_payment"), "{told}");
}
