//! Gathers what the program holds as text, so that it need not look for it each time it starts.
//!
//! Comes in: the Fluent files of each language, and each rule with its cases. Goes out, in the build folder: `catalogues.rs`, which has
//! the messages of each language by their ids, and `explanations.rs`, which has the comment and the cases of each code. Guaranteed: no
//! message stands twice, and Fluent can read each of them.

#![expect(clippy::disallowed_methods, reason = "cargo tells a build script through the environment what to build")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource, VariantKey,
};

fn main() -> Result<(), Box<dyn Error>> {
    // The crate knows of files that change. These are for files that are added or taken away.
    for folder in ["locales", "templates", "grammar", "src/law", "tests/cases", "tests/rules"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    if linked_with_glibc() {
        // The address of everything is settled now: otherwise the many tables of words would be moved each time the program starts.
        println!("cargo::rustc-link-arg-bins=-no-pie");
        // What tells of a panic is a part of the program itself, so that one library less is loaded at each start.
        println!("cargo::rustc-link-lib=static:-bundle=gcc_eh");
    }
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    fs::write(out.join("catalogues.rs"), catalogues()?)?;
    fs::write(out.join("explanations.rs"), explanations()?)?;
    Ok(())
}

/// The messages of each language by their ids.
fn catalogues() -> Result<String, Box<dyn Error>> {
    let mut languages = String::from("[\n");
    for folder in below(Path::new("locales"))? {
        let code = folder.file_name().and_then(|name| name.to_str()).ok_or("a language is named by its code")?;
        let mut entries = BTreeMap::new();
        for file in below(&folder)? {
            let text = fs::read_to_string(&file)?;
            for entry in cut(&text).into_iter().flat_map(|entry| [by_code(&entry), vec![entry]].concat()) {
                let id = id(&entry).to_owned();
                if entries.insert(id.clone(), entry).is_some() {
                    return Err(format!("{}: `{id}` stands twice in this language", file.display()).into());
                }
            }
        }
        let mut messages = phf_codegen::Map::new();
        for (id, entry) in &entries {
            let plain = plain(entry).map_err(|why| format!("{}: `{id}`: {why}", folder.display()))?;
            messages.entry(id.as_str(), format!("Message {{ text: {entry:?}, plain: &{plain:?} }}"));
        }
        writeln!(languages, "Catalogue {{ code: {code:?}, messages: {} }},", messages.build())?;
    }
    languages.push(']');
    Ok(languages)
}

/// What a message that selects on `$code` and says nothing else says for each code, as messages of their own: `country-in-AG`, and
/// `country-in-other` for the rest. So the program need not read all countries to say one.
fn by_code(entry: &str) -> Vec<String> {
    let read = fluent_syntax::parser::parse(entry).ok().and_then(|read| read.body.into_iter().next());
    let Some(Entry::Message(Message { id, value: Some(Pattern { elements }), .. })) = read else { return Vec::new() };
    let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] = &*elements else {
        return Vec::new();
    };
    if !matches!(selector, InlineExpression::VariableReference { id } if id.name == "code") {
        return Vec::new();
    }
    let one = variants.iter().map(|variant| {
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
        let id = Identifier { name: &*format!("{}-{name}", id.name) };
        let value = Some(variant.value.clone());
        let message = Message { id, value, attributes: Vec::new(), comment: None };
        fluent_syntax::serializer::serialize(&Resource { body: vec![Entry::Message(message)] })
    });
    one.collect()
}

/// The patterns of a message that are nothing but text, by the names of their attributes; that of the value has none.
fn plain(entry: &str) -> Result<Vec<(String, String)>, String> {
    let read = fluent_syntax::parser::parse(entry).map_err(|(_, errors)| format!("{errors:?}"))?;
    let Some(Entry::Message(message)) = read.body.into_iter().next() else { return Ok(Vec::new()) };
    let value = message.value.as_ref().map(|value| ("", value));
    let attributes = message.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value));
    let plain =
        value.into_iter().chain(attributes).filter_map(|(name, pattern)| Some((name.to_owned(), text(pattern)?)));
    Ok(plain.collect())
}

/// The text of a pattern in which nothing else stands.
fn text(pattern: &Pattern<&str>) -> Option<String> {
    let text = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some((*value).to_owned()),
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(text).collect()
}

/// What is told of each code that has cases: the comment at the top of its rule, a case that breaks it, a case that keeps it.
fn explanations() -> Result<String, Box<dyn Error>> {
    let mut comments = BTreeMap::new();
    for file in below(Path::new("src/law"))?.iter().filter(|path| path.is_dir()).map(|pack| below(pack)) {
        for text in file?.iter().map(fs::read_to_string) {
            let text = text?;
            let code = text.split_once("Rule::new(codes::").and_then(|(_, rest)| rest.split_once(','));
            comments.extend(code.map(|(code, _)| (code.replace('_', "-"), comment(&text))));
        }
    }
    let mut codes = BTreeMap::new();
    for folder in [below(Path::new("tests/cases"))?, below(Path::new("tests/rules"))?].iter().flatten() {
        let code = folder.file_name().and_then(|name| name.to_str()).ok_or("a case is named by its code")?;
        let cases = below(folder)?;
        let stem =
            |path: &PathBuf| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let policies = cases.iter().filter(|path| path.extension().is_some_and(|extension| extension == "policy"));
        // The case that bears the plain name, else the first.
        let first = |plain: &str, keeps: bool| {
            let fit = policies.clone().filter(|path| stem(path).starts_with("pass") == keeps);
            fit.min_by_key(|path| stem(path) != plain).map(fs::read_to_string).transpose()
        };
        let comment = comments.get(code).map(String::as_str);
        let told = format!(
            "Explanation {{ text: {comment:?}, breaks: {:?}, keeps: {:?} }}",
            first("fail", false)?,
            first("pass", true)?
        );
        codes.insert(code.to_owned(), told);
    }
    let mut map = phf_codegen::Map::new();
    for (code, told) in &codes {
        map.entry(code.as_str(), told);
    }
    Ok(map.build().to_string())
}

/// The comment at the top of a file, each paragraph on one line.
fn comment(text: &str) -> String {
    let lines = text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
    let paragraphs: Vec<Vec<&str>> = lines.fold(vec![Vec::new()], |mut paragraphs, line| {
        match paragraphs.last_mut() {
            Some(last) if !line.is_empty() => last.push(line),
            _ => paragraphs.push(Vec::new()),
        }
        paragraphs
    });
    paragraphs.iter().map(|lines| lines.join(" ")).collect::<Vec<_>>().join("\n\n")
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
