//! Cuts the catalogues of `locales/` into messages, so that the program need not do it each time it starts.
//!
//! Comes in: the Fluent files of each language. Goes out: `catalogues.rs` in the build folder, which has the messages of each
//! language by their ids. Guaranteed: no message stands twice.

#![expect(clippy::disallowed_methods, reason = "cargo tells a build script through the environment what to build")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    // The crate knows of files that change. These are for files that are added or taken away.
    for folder in ["locales", "templates", "grammar"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    if linked_with_glibc() {
        // The address of everything is settled now: otherwise the many tables of words would be moved each time the program starts.
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let mut languages = String::from("[\n");
    for folder in below(Path::new("locales"))? {
        let code = folder.file_name().and_then(|name| name.to_str()).ok_or("a language is named by its code")?;
        let mut entries = BTreeMap::new();
        for file in below(&folder)? {
            for entry in cut(&fs::read_to_string(&file)?) {
                let id = id(&entry).to_owned();
                if entries.insert(id.clone(), entry).is_some() {
                    return Err(format!("{}: `{id}` stands twice in this language", file.display()).into());
                }
            }
        }
        let mut messages = phf_codegen::Map::new();
        for (id, entry) in &entries {
            messages.entry(id.as_str(), format!("{entry:?}"));
        }
        writeln!(languages, "Catalogue {{ code: {code:?}, messages: {} }},", messages.build())?;
    }
    languages.push(']');
    fs::write(out.join("catalogues.rs"), languages)?;
    Ok(())
}

/// Whether the program is linked in the usual way for Linux.
fn linked_with_glibc() -> bool {
    let target = |what: &str| std::env::var(format!("CARGO_CFG_TARGET_{what}")).unwrap_or_default();
    target("OS") == "linux" && target("ENV") == "gnu" && !target("FEATURE").contains("crt-static")
}

/// What a folder holds, in the same order on every machine.
fn below(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, Box<dyn Error>>>()?;
    paths.sort();
    Ok(paths)
}

/// The messages and terms of a file. Each goes on until a line begins with a letter, a dash or a comment.
fn cut(file: &str) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for line in file.lines() {
        if line.starts_with(|first: char| first.is_ascii_alphabetic() || "-#".contains(first)) {
            entries.push(String::new());
        }
        if let Some(entry) = entries.last_mut() {
            entry.push_str(line);
            entry.push('\n');
        }
    }
    entries.retain(|entry| !entry.starts_with('#'));
    entries
}

/// The id of an entry, `-` included for a term.
fn id(entry: &str) -> &str {
    entry.split([' ', '=']).next().unwrap_or(entry)
}
