//! The examples, from source to page: they build, their languages say the same, and each keeps to its own words.

use std::fmt::Write as _;
use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use policyc::Compilation;
use policyc::finding::Severity;
use policyc::locale::{Block, Document, Inline, localize};
use policyc::source::Files;
use policyc::vocabulary::Language;

/// The files on the disk.
struct Disk;

impl Files for Disk {
    fn read(&self, path: &Utf8Path) -> Result<Vec<u8>, String> {
        fs::read(path).map_err(|error| error.to_string())
    }
}

/// The folders of `examples`, in the order of their names.
pub(crate) fn names() -> Vec<String> {
    let folders = Utf8Path::new("examples").read_dir_utf8().unwrap().map(Result::unwrap);
    let mut names: Vec<String> =
        folders.filter(|folder| folder.path().is_dir()).map(|folder| folder.file_name().to_owned()).collect();
    names.sort();
    names
}

pub(crate) fn build(name: &str) -> Compilation {
    let path = Utf8PathBuf::from(format!("examples/{name}/{name}.policy"));
    policyc::compile(&Disk, Utf8Path::new(""), &[path], policyc::Options::default())
}

/// Every page of an example.
fn pages(name: &str) -> Vec<Document> {
    let notices = build(name).notices;
    assert!(!notices.is_empty(), "{name}: no notice");
    let pages = notices.iter().flat_map(|notice| notice.languages.iter().map(|language| localize(notice, *language)));
    pages.map(Result::unwrap).collect()
}

#[test]
fn every_example_builds() {
    for name in names() {
        let compilation = build(&name);
        let errors: Vec<_> =
            compilation.findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
        assert!(errors.is_empty() && compilation.unreadable.is_empty(), "{name}: {errors:#?}");
        let unused: Vec<_> = compilation.findings.iter().filter(|one| one.code.as_str() == "ALLOW-UNUSED").collect();
        assert!(unused.is_empty(), "{name}: {unused:#?}");
    }
}

#[test]
fn what_is_found_in_each_example() {
    for name in names() {
        let compilation = build(&name);
        let mut text = String::new();
        for finding in &compilation.findings {
            let place = compilation.sources.start(finding.span);
            let severity = finding.severity.word();
            writeln!(text, "{}:{} {severity} {} {}", place.line, place.column, finding.code, finding.message).unwrap();
            if let Some(reason) = &finding.allowed {
                writeln!(text, "    allowed: {reason}").unwrap();
            }
        }
        insta::assert_snapshot!(format!("findings_{name}"), text);
    }
}

#[test]
fn nothing_is_found_in_fjordly() {
    assert_eq!(build("fjordly").findings, []);
}

#[test]
fn the_languages_have_the_same_sections_blocks_and_rows() {
    for name in names() {
        let pages = pages(&name);
        for page in &pages {
            let first = pages.iter().find(|first| first.notice == page.notice).unwrap();
            let [model, shape] = [first, page].map(|page| page.sections.iter().map(section_shape).collect::<Vec<_>>());
            assert_eq!(model, shape, "{name}, {}: {} and {}", page.notice, first.language, page.language);
        }
    }
}

#[test]
fn no_page_has_anything_left_over() {
    for name in names() {
        for page in pages(&name) {
            for line in lines(&page) {
                let odd = |letter: char| matches!(letter, '{' | '}' | '$' | '\u{2066}'..='\u{2069}' | '\u{E000}'..='\u{F8FF}');
                assert!(!line.contains(odd), "{name}, {}: {line}", page.language);
                let placeholder = ["TBD", "lorem ipsum", "???"].iter().any(|word| line.contains(word));
                assert!(
                    !placeholder && !line.contains("  ") && !line.trim().is_empty(),
                    "{name}, {}: {line:?}",
                    page.language
                );
            }
        }
    }
}

#[test]
fn no_page_has_words_of_another_language() {
    let mut faults = Vec::new();
    for name in names() {
        for page in pages(&name) {
            for line in lines(&page) {
                let line = own_words(&line);
                let words = line.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
                for word in words.map(str::to_lowercase).filter(|word| is_foreign(&page.language, word)) {
                    faults.push(format!("{name}, {}: `{word}` in: {line}", page.language));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

// The facts of a notice

/// How many facts each notice states, under which letter.
const COUNTS: [(&str, &str, usize); 5] = [
    ("amcs", "A", 73),
    ("bitcoremomentum", "B", 89),
    ("ciemtech", "C", 148),
    ("invantive", "I", 98),
    ("momentive", "M", 83),
];

/// A table in `tests/facts`: the fact, the section it stands in (`head` is what stands above them all), and a phrase of it for each
/// language, in the order da, nb, en. Lines of a page that follow each other are joined by `\n`. A fact can have several rows.
/// What a notice does not say is a fact too: a phrase after `!` does not stand there.
fn facts(name: &str) -> Vec<Vec<String>> {
    let table = fs::read_to_string(format!("tests/facts/{name}.tsv")).unwrap();
    table.lines().skip(1).map(|row| row.split('\t').map(|cell| cell.replace("\\n", "\n")).collect()).collect()
}

#[test]
fn every_fact_is_listed() {
    for (name, letter, count) in COUNTS {
        let mut ids: Vec<String> = facts(name).into_iter().map(|row| row[0].clone()).collect();
        ids.dedup();
        let all: Vec<String> = (1..=count).map(|number| format!("{letter}-{number:03}")).collect();
        assert_eq!(ids, all, "{name}");
    }
}

#[test]
fn every_fact_stands_on_every_page() {
    let mut missing = Vec::new();
    for (name, ..) in COUNTS {
        let pages = pages(name);
        for (at, language) in ["da", "nb", "en"].into_iter().enumerate() {
            let page = pages.iter().find(|page| page.language == language).unwrap();
            for row in facts(name) {
                let (id, section, phrase) = (&row[0], &row[1], &row[at + 2]);
                let text = match page.sections.iter().find(|one| one.id == *section) {
                    Some(section) => section_lines(section).join("\n"),
                    None if section == "head" => head(page),
                    None => String::new(),
                };
                let stands = match phrase.strip_prefix('!') {
                    Some(never) => !text.contains(never),
                    None => text.contains(phrase),
                };
                if !stands {
                    missing.push(format!("{id} in {language}, section {section}: {phrase}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

// The words of a page

/// The lines of a page's text: title and status, then each heading, paragraph, item and cell.
fn lines(page: &Document) -> Vec<String> {
    let mut lines = vec![head(page)];
    for section in &page.sections {
        lines.extend(section_lines(section));
    }
    lines
}

/// What stands above the sections: the title with the controller's name, the dates, the line on the controlling edition.
fn head(page: &Document) -> String {
    let banner = page.controlling.as_deref().map(plain).unwrap_or_default();
    format!("{} {}. {} {banner}", page.title, page.controller, plain(&page.status)).trim().to_owned()
}

pub(crate) fn section_lines(section: &policyc::locale::Section) -> Vec<String> {
    let mut lines = vec![plain(&section.heading)];
    section.blocks.iter().for_each(|block| push(block, &mut lines));
    lines
}

fn push(block: &Block, lines: &mut Vec<String>) {
    match block {
        Block::Paragraph { text } => lines.push(plain(text)),
        Block::List { items, .. } => items.iter().flatten().for_each(|block| push(block, lines)),
        Block::Definitions { items } => {
            for item in items {
                lines.push(plain(&item.term));
                item.meaning.iter().for_each(|block| push(block, lines));
            }
        }
        Block::Table { caption, head, rows, .. } => {
            lines.push(plain(caption));
            lines.extend(head.iter().map(|cell| plain(cell)));
            lines.extend(rows.iter().flat_map(|row| row.cells.iter().flatten()).map(|line| plain(line)));
        }
        Block::Map { .. } => {}
        Block::Part { heading, blocks, .. } | Block::Notice { heading, blocks, .. } => {
            lines.push(plain(heading));
            for block in blocks {
                push(block, lines);
            }
        }
        Block::Quote { blocks } | Block::Foreign { blocks, .. } | Block::Traced { blocks, .. } => {
            for block in blocks {
                push(block, lines);
            }
        }
    }
}

/// The text alone, with plain spaces.
fn plain(inlines: &[Inline]) -> String {
    let texts = inlines.iter().map(|inline| match inline {
        Inline::Text { text } | Inline::Code { text } | Inline::Time { text, .. } => text.replace('\u{a0}', " "),
        Inline::Strong { text }
        | Inline::Emphasis { text }
        | Inline::Link { text, .. }
        | Inline::Foreign { text, .. } => plain(text),
        Inline::Anchor { .. } => String::new(),
        Inline::Break => " ".into(),
    });
    texts.collect()
}

// The shape of a page

pub(crate) fn section_shape(section: &policyc::locale::Section) -> String {
    format!("{}: {}", section.id, shapes(&section.blocks))
}

fn shapes(blocks: &[Block]) -> String {
    blocks.iter().map(shape).collect::<Vec<_>>().join(" ")
}

fn shape(block: &Block) -> String {
    match block {
        Block::Paragraph { .. } => "p".into(),
        Block::List { ordered, items } => {
            let items: Vec<String> = items.iter().map(|item| shapes(item)).collect();
            format!("{}({})", if *ordered { "ol" } else { "ul" }, items.join(", "))
        }
        Block::Definitions { items } => {
            let items: Vec<String> =
                items.iter().map(|item| format!("{:?} {}", item.id, shapes(&item.meaning))).collect();
            format!("dl({})", items.join(", "))
        }
        Block::Table { id, head, rows, .. } => {
            let row = |row: &policyc::locale::Row| {
                let cells: Vec<String> = row.cells.iter().map(|cell| cell.len().to_string()).collect();
                format!("{:?} {}", row.id, cells.join("|"))
            };
            format!("{id}({} columns; {})", head.len(), rows.iter().map(row).collect::<Vec<_>>().join(", "))
        }
        Block::Map { id, .. } => id.clone(),
        Block::Part { id, level, blocks, .. } => format!("part {id} {level}({})", shapes(blocks)),
        Block::Notice { id, blocks, .. } => format!("box {id}({})", shapes(blocks)),
        Block::Quote { blocks } => format!("quote({})", shapes(blocks)),
        // An edition that shows the text of another has the same shape.
        Block::Foreign { blocks, .. } | Block::Traced { blocks, .. } => shapes(blocks),
    }
}

// Which language a word is of

/// Names that stand in their own language on every page.
const NAMES: [&str; 3] = ["California Online Privacy Protection Act", "Do Not Track", "EU-U.S. Data Privacy Framework"];

/// A line without names and addresses.
fn own_words(line: &str) -> String {
    let line = NAMES.iter().fold(line.to_owned(), |line, name| line.replace(name, ""));
    let address = |word: &&str| word.contains('@') || word.contains(".com") || word.contains(".example");
    line.split(' ').filter(|word| !address(word)).collect::<Vec<_>>().join(" ")
}

/// Whether `word` marks another language than `language`.
fn is_foreign(language: &str, word: &str) -> bool {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let mut others = Language::all().filter(|other| other.code() != language);
    let ending = match language {
        "da" => ends(&["sjon", "het", "ingene", "elsene"]) || word.contains("øy"),
        "nb" => ends(&["tion", "hed", "ingerne", "elserne"]),
        _ => false,
    };
    ending || others.any(|other| other.markers().any(|marker| marker == word))
}
