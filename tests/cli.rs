//! What a user may type wrongly, and what the machine may refuse: one clear line, the right exit status, nothing written.

use std::fs;
use std::process::Stdio;

use crate::workshop::{Ran, SHOP, Workshop};

#[test]
fn a_path_that_is_not_there() {
    let here = Workshop::new();
    for command in ["build none", "check none"] {
        here.run(command).failed(2, "error: none: there is no such file or folder\n");
    }
    here.run("check none.policy").failed(2, "error: none.policy: there is no such file or folder\n");
    here.run("check a b")
        .failed(2, "error: a: there is no such file or folder\nerror: b: there is no such file or folder\n");
    assert_eq!(here.names(""), [""; 0]);
}

#[test]
fn a_folder_without_policies() {
    let here = Workshop::new();
    here.file("shop/.hidden.policy", SHOP).file("shop/.git/x.policy", SHOP).file("shop/notes.txt", "");
    here.run("check shop").failed(2, "error: shop: this folder holds no .policy file\n");
    here.run("build").failed(2, "error: .: this folder holds no .policy file\n");
    here.folder("x.policy").run("check x.policy").failed(2, "error: x.policy: this folder holds no .policy file\n");
}

#[test]
fn a_file_that_is_no_policy() {
    let here = Workshop::new();
    here.file("notes.txt", "hello");
    here.run("check notes.txt").failed(2, "error: notes.txt: this is neither a folder nor a .policy file\n");
}

#[test]
fn what_gitignore_names_is_not_searched_also_outside_git() {
    let here = Workshop::new();
    here.file("shop/.gitignore", "old\n").file("shop/old/a.policy", [0xff]);
    here.run("check shop").failed(2, "error: shop: this folder holds no .policy file\n");
}

#[test]
fn a_file_that_is_no_text() {
    let here = Workshop::new();
    here.file("latin1.policy", b"name: \"\xe6\"").file("nul.policy", "a\0b");
    here.run("check latin1.policy").failed(2, "error: latin1.policy: it is not UTF-8 text: byte 8 cannot be read\n");
    here.run("build nul.policy").failed(2, "error: nul.policy: it is no text file: byte 2 is NUL\n");
    assert!(!here.path("dist").exists());
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let here = Workshop::new();
    fs::File::create(here.path("big.policy")).unwrap().set_len(50 * 1024 * 1024).unwrap();
    here.run("check big.policy")
        .failed(2, "error: big.policy: it is 52428800 bytes long, and a policy file may hold 4194304\n");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_out_of_the_folder() {
    let here = Workshop::new();
    here.file("elsewhere/shop.policy", SHOP).folder("links").folder("dangling");
    std::os::unix::fs::symlink("../elsewhere/shop.policy", here.path("links/shop.policy")).unwrap();
    std::os::unix::fs::symlink("nowhere", here.path("dangling/shop.policy")).unwrap();
    here.run("check links").failed(2, "error: links/shop.policy: it is a link that leads out of the folder\n");
    here.run("check dangling").failed(2, "error: dangling/shop.policy: there is no such file or folder\n");
    here.run("check dangling/shop.policy").failed(2, "error: dangling/shop.policy: there is no such file or folder\n");
    assert_eq!(here.run("check links/shop.policy").status, 0, "a link that was typed is followed");
}

#[cfg(unix)]
#[test]
fn a_file_that_never_ends_is_not_read() {
    let here = Workshop::new();
    std::os::unix::fs::symlink("/dev/zero", here.path("zero.policy")).unwrap();
    here.run("check zero.policy").failed(2, "error: zero.policy: it is no ordinary file\n");
}

#[test]
fn an_output_folder_that_is_a_file() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP).file("taken", "mine");
    for (out, home) in [("taken", "taken/example_shop"), ("taken/below", "taken/below/example_shop")] {
        let why = "the folder cannot be made: part of the path is a file, not a folder";
        here.run(&format!("build shop.policy --out {out}")).failed(2, &format!("error: {home}: {why}\n"));
    }
    assert_eq!(here.read("taken"), "mine");
}

#[test]
fn a_target_that_is_a_folder() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP).folder("dist/example_shop/privacy.da.html");
    let ran = here.run("build shop.policy");
    assert_eq!(ran.status, 2, "{ran:?}");
    assert_eq!(ran.stderr, "error: dist/example_shop/privacy.da.html: it cannot be written: it is a folder\n");
}

#[test]
fn wrong_usage() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP);
    for (args, says) in [
        ("", "Usage: policyc <COMMAND>"),
        ("bake", "unrecognized subcommand 'bake'"),
        ("build --fast", "unexpected argument '--fast'"),
        ("explain GDPR-44-l", "did you mean `GDPR-44-1`?"),
        ("rules --jurisdiction XX", "there is no place `XX`"),
        ("check --as-of 2026-13-99", "`2026-13-99` is no day"),
        ("check --format xml", "invalid value 'xml'"),
        ("check --deny errors", "invalid value 'errors'"),
        ("build --lang da,tlh", "policyc does not write the language `tlh`: it writes da, en, nb"),
        ("build --format pdf", "there is no format `pdf`"),
        ("build --base-url shop.example", "is no address on the web"),
        ("build --base-url ftp://shop.example", "must begin with https://"),
        ("init a b", "unexpected argument 'b'"),
    ] {
        let ran = here.run(args);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{args}: {ran:?}");
        assert!(ran.stderr.contains(says), "{args}: {}", ran.stderr);
    }
    assert_eq!(here.names(""), ["shop.policy"]);
}

#[test]
fn help_and_version_are_results() {
    let here = Workshop::new();
    let version = here.run("--version");
    assert_eq!((version.status, version.stdout), (0, concat!("policyc ", env!("CARGO_PKG_VERSION"), "\n").to_owned()));
    let listed = here.run("--help").stdout;
    let commands: Vec<(&str, &str)> = listed
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .map_while(|line| line.trim().split_once(' '))
        .filter(|(command, _)| *command != "help")
        .collect();
    assert!(commands.len() > 10, "{listed}");
    for (command, about) in commands {
        let about = about.trim_start();
        for short in ["-h", "--help"] {
            let help = here.run(&format!("{command} {short}"));
            assert_eq!((help.status, help.stderr.as_str()), (0, ""));
            assert!(help.stdout.starts_with(about), "{}", help.stdout);
            assert!(help.stdout.contains(&format!("Examples:\n  policyc {command}")), "{}", help.stdout);
        }
    }
}

#[test]
fn settings_that_do_not_exist_are_named() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP);
    for (toml, why) in [
        (
            "out = \"site\"\nlanguage = \"da\"",
            "line 2: unknown field `language`, expected one of `out`, `languages`, `formats`, `site`, `base_url`, `map`, `templates`",
        ),
        ("languages = [\"tlh\"]", "languages: policyc does not write the language `tlh`: it writes da, en, nb"),
        ("formats = [\"pdf\"]", "formats: there is no format `pdf`: choose `html`, `markdown`, `json` or `text`"),
        ("out = 3", "line 1: invalid type: integer `3`, expected a string"),
    ] {
        here.file("policyc.toml", toml).run("build").failed(2, &format!("error: policyc.toml: {why}\n"));
    }
    assert!(!here.path("site").exists());
}

#[test]
fn init_writes_once() {
    let here = Workshop::new();
    let ran = here.run("init new/shop");
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "wrote new/shop/example_shop.policy\n"));
    assert_eq!(here.read("new/shop/example_shop.policy"), SHOP);
    here.file("new/shop/example_shop.policy", "mine");
    here.run("init new/shop")
        .failed(2, "error: new/shop/example_shop.policy: something of that name is there already\n");
    assert_eq!(here.read("new/shop/example_shop.policy"), "mine");
    assert_eq!(here.run("init").stdout, "wrote example_shop.policy\n");
}

#[test]
fn init_where_no_folder_can_be() {
    let here = Workshop::new();
    here.file("taken", "mine")
        .run("init taken/shop")
        .failed(2, "error: taken/shop: part of the path is a file, not a folder\n");
}

#[test]
fn no_colour_without_a_terminal() {
    let here = Workshop::new();
    let output = here.command("check none").env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(!Ran::new(&output).stderr.contains('\u{1b}'));
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP);
    for args in ["check shop.policy --format json", "--help", "build shop.policy"] {
        let mut child = here.command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let ran = Ran::new(&child.wait_with_output().unwrap());
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{args}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_standard_output_is_told() {
    let here = Workshop::new();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    here.file("shop.policy", SHOP);
    let output = here.command("check shop.policy --format json").stdout(full).output().unwrap();
    Ran::new(&output).failed(2, "error: standard output cannot be written: there is no room left\n");
}

#[test]
fn a_code_is_explained_with_its_law_and_its_cases() {
    let told = Workshop::new().run("explain gdpr-6-1-f");
    assert_eq!((told.status, told.stderr.as_str()), (0, ""));
    for part in [
        "error[GDPR-6-1-F]: ",
        "GDPR Arts. 13(1)(d), 14(2)(b)",
        "https://eur-lex.europa.eu/",
        "This breaks it:",
        "This keeps it:",
    ] {
        assert!(told.stdout.contains(part), "{part}: {}", told.stdout);
    }
}

#[test]
fn the_rules_of_a_country_are_those_of_its_own_and_of_the_eea() {
    let here = Workshop::new();
    let codes = |args: &str| -> Vec<String> {
        let json: serde_json::Value = serde_json::from_str(&here.run(args).stdout).unwrap();
        let rules = json["rules"].as_array().unwrap();
        for key in ["code", "severity", "jurisdiction", "title", "citation", "url", "from", "to", "status"] {
            assert!(rules.iter().all(|rule| rule.get(key).is_some()), "{key}");
        }
        rules.iter().map(|rule| rule["code"].as_str().unwrap().to_owned()).collect()
    };
    let danish = codes("rules --format json --jurisdiction dk");
    let has = |code: &str| danish.iter().any(|one| one == code);
    assert!(has("DK-6-2") && has("GDPR-6-1") && has("MODEL-EMPTY") && !has("NO-5"));
    assert!(codes("rules --format json").len() > danish.len());
}

#[test]
fn findings_are_told_to_other_tools() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP.replace("    basis: contract\n", ""));
    let github = here.run("check --format github");
    assert_eq!(github.status, 1);
    assert!(github.stdout.starts_with("::error file=shop.policy,line="), "{}", github.stdout);
    let sarif: serde_json::Value = serde_json::from_str(&here.run("check --format sarif").stdout).unwrap();
    assert_eq!(sarif["runs"][0]["results"][0]["level"], "error");
}

#[test]
fn the_law_of_another_day_can_be_asked_for() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP);
    let later = here.run("check --as-of 2028-01-01 --deny warnings");
    assert_eq!(later.status, 1);
    assert!(later.stderr.contains("DOC-STALE"), "{}", later.stderr);
    assert_eq!(here.run("check --deny warnings").status, 0);
}

#[test]
fn shells_and_manuals_know_every_command() {
    let here = Workshop::new();
    let commands = ["build", "check", "fmt", "serve", "init", "audit", "rules", "readability", "completions"];
    for shell in ["bash", "zsh", "fish"] {
        let ran = here.run(&format!("completions {shell}"));
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
        assert!(
            commands.iter().all(|command| ran.stdout.contains(command)) && ran.stdout.contains("base-url"),
            "{shell}"
        );
    }
    assert_eq!(here.run("completions tcsh").status, 2);
    let ran = here.run("man pages/man1");
    assert_eq!((ran.status, ran.stdout.as_str(), ran.stderr.as_str()), (0, "", ""));
    for command in commands {
        let page = here.read(&format!("pages/man1/policyc-{command}.1"));
        assert!(page.starts_with(".ie") || page.contains(".TH"), "{page}");
    }
    assert!(here.read("pages/man1/policyc-build.1").contains("base\\-url"));
    here.file("file", "");
    assert_eq!(here.run("man file").status, 2);
}
