//! The book keeps its word: every policy in it compiles, what it shows is what policyc prints, and its reference is that of the
//! compiler. `UPDATE_BOOK=1` writes what is shown and the reference anew.
//!
//! A block marked `policy` is whole if it declares a policy and a notice. Else it is a part of one, and what `policyc init` writes is
//! put behind it, but for the kinds that it declares itself. More words behind the mark:
//!
//! - `fails`: it has an error. `warns`: it has none, and a warning or a lint. The `text` block behind it shows what policyc says.
//! - `adds`: it belongs to one policy with those before it on the page, and takes the place of what has its kind and name.
//!
//! A first line such as `// shared/vendors.policy` makes it a file that later blocks of the page import. A block marked
//! `markdown` shows lines of the notice in English that the policy before it becomes, without the anchors.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use policyc::Compilation;
use policyc::finding::{Severity, human};
use policyc::locale::localize;
use policyc::render::{Format, Options, settle};
use policyc::vocabulary::Language;
use pulldown_cmark::{Event, Parser, Tag};

use crate::findings_text::Memory;
use crate::workshop::SHOP;

mod page;
mod reference;

use page::{Fence, Piece};

/// The file that a block is compiled as, unless it names one.
const FILE: &str = "shop.policy";

/// The line of the contents behind which the rules stand.
const FINDINGS: &str = "- [The findings](reference/findings.md)\n";

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whether the book is to be written, not compared.
#[expect(clippy::disallowed_methods, reason = "whoever runs the test says so in the environment")]
fn updating() -> bool {
    std::env::var_os("UPDATE_BOOK").is_some()
}

/// Compares `path` with `want`, or writes it.
pub(crate) fn hold(path: &Path, want: &str) {
    if updating() {
        fs::write(path, want).unwrap();
    } else if fs::read_to_string(path).unwrap_or_default() != want {
        panic!("{} is not up to date: run `UPDATE_BOOK=1 cargo test --test all book`", path.display());
    }
}

/// The pages of the book, and the one that leads to it.
fn pages() -> Vec<PathBuf> {
    let files = ignore::WalkBuilder::new(top().join("docs/src")).sort_by_file_path(Ord::cmp).build();
    let files = files.map(|entry| entry.unwrap().into_path());
    let pages = files.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    pages.chain([top().join("README.md")]).collect()
}

/// The declarations of a text, each with its kind and name, comments before one with it.
fn declarations(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut before = String::new();
    for line in text.split_inclusive('\n') {
        let starts = line.starts_with(char::is_alphabetic);
        if starts {
            let key: Vec<&str> = line.split([' ', '{', '\n']).filter(|word| !word.is_empty()).take(2).collect();
            found.push((key.join(" "), format!("{before}{line}")));
            before.clear();
        } else if line.starts_with("//") {
            before.push_str(line);
        } else if let Some((_, last)) = found.last_mut() {
            last.push_str(line);
        }
    }
    found.into_iter().map(|(key, text)| (key, format!("{}\n", text.trim_end()))).collect()
}

fn join<'a>(declarations: impl IntoIterator<Item = &'a (String, String)>) -> String {
    declarations.into_iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n")
}

/// A part of a policy, and behind it what it needs to be whole.
fn whole(part: &str) -> String {
    let kind = |key: &str| key.split(' ').next().unwrap_or_default().to_owned();
    let own: Vec<String> = declarations(part).iter().map(|(key, _)| kind(key)).collect();
    let base = declarations(SHOP);
    let rest = join(base.iter().filter(|(key, _)| !own.contains(&kind(key))));
    format!("{part}\n{rest}")
}

fn declares(kind: &str, text: &str) -> bool {
    text.lines().any(|line| line.split(' ').next() == Some(kind))
}

/// What the blocks of a page have said before.
#[derive(Default)]
struct Told {
    /// The files that later blocks may import, and whether one did.
    files: Vec<(String, String, bool)>,
    /// The policy that the blocks marked `adds` make.
    built: Vec<(String, String)>,
    /// What came of the last block.
    last: Option<Compilation>,
}

impl Told {
    /// Compiles a block.
    fn compile(&mut self, fence: &Fence) -> Compilation {
        let name = fence.file().unwrap_or(FILE);
        let text = if fence.is("adds") {
            let mut built = self.built.clone();
            for (key, text) in declarations(&fence.text) {
                match built.iter_mut().find(|(known, _)| *known == key) {
                    Some((_, old)) => *old = text,
                    None => built.push((key, text)),
                }
            }
            let text = join(&built);
            if !fence.is("fails") {
                self.built = built;
            }
            text
        } else if declares("policy", &fence.text) && declares("notice", &fence.text) {
            fence.text.clone()
        } else {
            whole(&fence.text)
        };
        let mut memory = Memory::default().with(name, text);
        for (name, text, imported) in &mut self.files {
            memory = memory.with(name, text);
            *imported |= fence.text.contains(&format!("import \"{name}\""));
        }
        memory.compile(&[name], false)
    }
}

/// What policyc prints of a compilation, lines without spaces at their ends.
fn printed(compilation: &Compilation) -> String {
    let drawn = human(&compilation.sources, &compilation.findings, false);
    drawn.trim_end().lines().flat_map(|line| [line.trim_end(), "\n"]).collect()
}

/// The notice in English, without the anchors.
fn english(compilation: &Compilation) -> String {
    let notice = compilation.notices.first().unwrap();
    let document = localize(notice, Language::find("en").unwrap()).unwrap();
    let text = settle(document).unwrap().render(Format::Markdown, &Options::default()).unwrap();
    let mut parts = text.split("<a id=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    let text = parts.fold(first, |text, part| text + part.split_once("</a>").map_or(part, |(_, rest)| rest));
    // A space that does not break looks like any other.
    text.replace('\u{a0}', " ")
}

/// Checks the blocks of a page. What is shown of a finding is written anew in them.
fn check(place: &str, pieces: &mut [Piece]) {
    let mut told = Told::default();
    let mut shows = false;
    for piece in pieces {
        let Piece::Fence(fence) = piece else { continue };
        let at = format!("{place}:{}", fence.line);
        if fence.is("policy") {
            shows = fence.is("fails") || fence.is("warns");
            if let Some(name) = fence.file()
                && !declares("policy", &fence.text)
            {
                told.files.push((name.to_owned(), fence.text.clone(), false));
                continue;
            }
            let compilation = told.compile(fence);
            assert!(compilation.unreadable.is_empty(), "{at}: {:?}", compilation.unreadable);
            let printed = printed(&compilation);
            let errors = compilation.findings.iter().any(|finding| finding.severity == Severity::Error);
            assert_eq!(errors, fence.is("fails"), "{at}\n{printed}");
            assert!(!fence.is("warns") || !compilation.findings.is_empty(), "{at} is marked `warns`");
            told.last = Some(compilation);
        } else if fence.is("text") && std::mem::take(&mut shows) {
            let printed = printed(told.last.as_ref().unwrap());
            if updating() {
                fence.text = printed;
            } else {
                assert_eq!(fence.text, printed, "{at}");
            }
        } else if fence.is("markdown") {
            let english = english(told.last.as_ref().unwrap());
            for line in fence.text.lines() {
                assert!(
                    english.lines().any(|known| known == line),
                    "{at}: the notice does not say\n{line}\n\n{english}"
                );
            }
        }
    }
    for (name, _, imported) in &told.files {
        assert!(imported, "{place}: no block imports {name}");
    }
}

#[test]
fn every_policy_in_the_book_is_as_it_says() {
    for path in pages() {
        let text = fs::read_to_string(&path).unwrap();
        let mut pieces = page::read(&text);
        assert_eq!(page::write(&pieces), text, "{}", path.display());
        check(path.strip_prefix(top()).unwrap().to_str().unwrap(), &mut pieces);
        let now = page::write(&pieces);
        if now != text {
            hold(&path, &now);
        }
    }
}

#[test]
fn the_reference_is_that_of_the_compiler() {
    for (name, text) in reference::pages() {
        hold(&top().join("docs/src/reference").join(name), &text);
    }
    let rules = top().join("docs/src/rules");
    let pages = reference::rules_pages();
    for (name, text) in &pages {
        hold(&rules.join(name), text);
    }
    // What stands in the contents behind the page on findings is the list of rules.
    let path = top().join("docs/src/SUMMARY.md");
    let contents = fs::read_to_string(&path).unwrap();
    let (own, _) = contents.split_once(FINDINGS).unwrap();
    let line = |(name, _): &(String, String)| format!("  - [{}](rules/{name})\n", name.trim_end_matches(".md"));
    hold(&path, &format!("{own}{FINDINGS}{}", pages.iter().map(line).collect::<String>()));
    let there = fs::read_dir(&rules).unwrap().count();
    assert_eq!(there, pages.len(), "a page in docs/src/rules is about no rule");
}

#[test]
fn the_book_begins_with_what_init_writes() {
    let text = fs::read_to_string(top().join("docs/src/introduction.md")).unwrap();
    let first = page::read(&text).into_iter().find_map(|piece| match piece {
        Piece::Fence(fence) => Some(fence.text),
        Piece::Prose(_) => None,
    });
    assert_eq!(first.as_deref(), Some(SHOP));
}

#[test]
fn the_first_policy_is_small_lawful_and_there_in_every_language() {
    assert!(SHOP.lines().count() <= 40, "{} lines", SHOP.lines().count());
    assert!(!SHOP.contains("allow"));
    let compilation = Memory::default().with(FILE, SHOP).compile(&[FILE], false);
    assert_eq!(compilation.findings, []);
    let notice = compilation.notices.first().unwrap();
    let built: BTreeSet<Language> = notice.languages.iter().copied().collect();
    assert_eq!(built, Language::all().collect());
    for language in Language::all() {
        let document = localize(notice, language).unwrap();
        assert!(!document.sections.is_empty(), "{language}");
    }
}

#[test]
fn the_readme_shows_what_a_missing_basis_gives() {
    let path = top().join("README.md");
    let mut pieces = page::read(&fs::read_to_string(&path).unwrap());
    let shown = pieces.iter_mut().find_map(|piece| match piece {
        Piece::Fence(fence) if fence.is("text") => Some(fence),
        Piece::Fence(_) | Piece::Prose(_) => None,
    });
    let without = SHOP.replace("    basis: contract\n", "");
    shown.unwrap().text = printed(&Memory::default().with(FILE, without).compile(&[FILE], false));
    hold(&path, &page::write(&pieces));
}

/// Where the links of a page lead.
fn links(text: &str) -> Vec<String> {
    let links = Parser::new(text).filter_map(|event| {
        if let Event::Start(Tag::Link { dest_url, .. }) = event { Some(dest_url.into_string()) } else { None }
    });
    links.collect()
}

#[test]
fn every_link_within_the_book_leads_somewhere() {
    for path in pages() {
        let text = fs::read_to_string(&path).unwrap();
        for link in links(&text).into_iter().filter(|link| !link.contains(':')) {
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = if file.is_empty() { path.clone() } else { path.parent().unwrap().join(file) };
            let at = fs::read_to_string(&target).unwrap_or_else(|_| panic!("{}: {link}", path.display()));
            assert!(anchor.is_empty() || at.contains(&format!("{{#{anchor}}}")), "{}: {link}", path.display());
        }
    }
}

#[test]
fn every_page_of_the_book_is_in_its_contents() {
    let contents = fs::read_to_string(top().join("docs/src/SUMMARY.md")).unwrap();
    for path in pages().iter().filter_map(|path| path.strip_prefix(top().join("docs/src")).ok()) {
        let path = path.to_str().unwrap();
        assert!(path == "SUMMARY.md" || contents.contains(&format!("]({path})")), "SUMMARY.md does not name {path}");
    }
}
