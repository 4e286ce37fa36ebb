//! Pages and Markdown files, as a reader's program takes them apart.

#![expect(clippy::wildcard_enum_match_arm, reason = "a reader of events looks for a few of them")]

mod hostile;
mod look;
mod read;
pub(crate) mod sample;

use std::collections::BTreeSet;

use policyc::locale::{Block, Document, Inline, Inlines, Row};
use policyc::render::{Format, Options, RenderError, settle, stylesheet};
use proptest::prelude::*;
use pulldown_cmark::{Event, Parser, Tag};

use read::{github, one_space, outline_of_markdown, outline_of_page, tags, text_of_markdown, unescape};
use sample::{sample, strong, text};

fn render(document: &Document, format: Format, options: &Options) -> Result<String, RenderError> {
    settle(document.clone())?.render(format, options)
}

fn page(document: &Document) -> String {
    render(document, Format::Html, &Options::default()).unwrap()
}

fn file(document: &Document) -> String {
    render(document, Format::Markdown, &Options::default()).unwrap()
}

/// The sample with one section that holds `blocks`.
fn with_blocks(blocks: Vec<Block>) -> Document {
    let mut document = sample("en");
    document.sections.truncate(1);
    document.sections[0].blocks = blocks;
    document
}

fn paragraph(text: Inlines) -> Block {
    Block::Paragraph { text }
}

#[test]
fn formats_go_by_word_and_by_extension() {
    for format in Format::ALL {
        assert_eq!(format.word().parse(), Ok(format));
        assert_eq!(format.extension().parse(), Ok(format));
    }
    assert!("pdf".parse::<Format>().is_err());
    assert_eq!(Format::Markdown.file_name("privacy", "nb"), "privacy.nb.md");
}

#[test]
fn every_block_and_inline_in_both_languages_and_formats() {
    for language in ["da", "en"] {
        let mut document = sample(language);
        let mut options = Options::default();
        if language == "en" {
            document.furniture.draft = Some("Draft. This notice has errors and must not be published.".to_owned());
            options.base_url = Some("https://fjordly.example/legal/".to_owned());
        }
        for format in Format::ALL {
            let out = render(&document, format, &options).unwrap();
            insta::assert_snapshot!(format!("{language}-{}", format.word()), out);
        }
    }
}

#[test]
fn both_formats_have_the_same_headings_and_tables() {
    for language in ["da", "en"] {
        let document = sample(language);
        let outline = outline_of_page(&page(&document));
        assert_eq!(outline.headings.len(), 11);
        assert_eq!(outline.tables.iter().map(Vec::len).collect::<Vec<_>>(), [4, 3]);
        let mut markdown = outline_of_markdown(&file(&document));
        // Code with a bar in a cell is an element there, and its text is the same.
        markdown.tables[1][1] = markdown.tables[1][1].replace("&#124;", "|");
        assert_eq!(outline, markdown);
    }
}

#[test]
fn headings_descend_one_level_at_a_time() {
    let nested = |blocks| Block::Part { id: "p".to_owned(), level: 4, heading: vec![text("Part")], blocks };
    let deep = (0..6).fold(Vec::new(), |blocks, _| vec![nested(blocks)]);
    for document in [sample("da"), with_blocks(deep)] {
        for outline in [outline_of_page(&page(&document)), outline_of_markdown(&file(&document))] {
            let levels: Vec<usize> = outline.headings.iter().map(|(level, _)| *level).collect();
            assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
            assert_eq!(levels[0], 1);
            assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        }
    }
}

#[test]
fn links_within_the_page_lead_somewhere_and_anchors_are_unique() {
    for language in ["da", "en"] {
        let document = sample(language);
        let mut per_format = Vec::new();
        let markdown = file(&document);
        let anchors = markdown.split("<a id=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0.to_owned());
        let links = Parser::new_ext(&markdown, github()).filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. }) => dest_url.strip_prefix('#').map(str::to_owned),
            _ => None,
        });
        per_format.push((anchors.collect::<Vec<_>>(), links.collect::<Vec<_>>()));
        let page = tags(&page(&document));
        let of = |name: &'static str| page.iter().filter_map(move |(_, tag)| tag.get(name)).map(str::to_owned);
        let links = of("href").filter_map(|href| href.strip_prefix('#').map(str::to_owned));
        per_format.push((of("id").collect(), links.chain(of("aria-labelledby")).collect()));
        for (ids, links) in per_format {
            let unique: BTreeSet<&String> = ids.iter().collect();
            assert_eq!(unique.len(), ids.len(), "{ids:?}");
            assert!(links.len() >= 8);
            for link in links {
                assert!(unique.contains(&link), "#{link} leads nowhere");
            }
        }
    }
}

#[test]
fn no_text_becomes_markup_in_a_page() {
    let shape = |document: &Document| {
        let attribute_names =
            |tag: &read::HtmlTag| tag.attributes.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        tags(&page(document)).iter().map(|(_, tag)| (tag.name.clone(), attribute_names(tag))).collect::<Vec<_>>()
    };
    let wanted = shape(&hostile::with_text("harmless"));
    for text in hostile::TEXTS {
        let document = hostile::with_text(text);
        assert_eq!(shape(&document), wanted, "{text}");
        let shown = text.replace(['\0', '\u{1b}', '\u{7f}'], "\u{fffd}");
        assert!(unescape(&page(&document)).contains(&shown), "{text}");
    }
}

#[test]
fn no_text_becomes_markup_in_markdown() {
    // Code and HTML are left out: a code with a bar in a cell is an element, and the texts hold bars.
    let shape = |document: &Document| {
        let file = file(document);
        let mut shape = Vec::new();
        for event in Parser::new_ext(&file, github()) {
            match event {
                Event::Start(Tag::Link { dest_url, .. }) => shape.push(format!("link {dest_url}")),
                Event::InlineHtml(html) | Event::Html(html) => {
                    let ours = ["<a id=\"", "</a>", "<code>", "</code>", "<!-- -->"];
                    assert!(ours.iter().any(|ours| html.starts_with(ours)), "{html}");
                }
                Event::Start(Tag::HtmlBlock) | Event::Text(_) | Event::Code(_) => {}
                Event::Start(tag) => shape.push(format!("{tag:?}")),
                Event::Rule | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {
                    shape.push(format!("{event:?}"));
                }
                _ => {}
            }
        }
        assert!(!file.contains(['\t', '\0']) && file.ends_with('\n') && !file.ends_with("\n\n"));
        assert!(file.lines().all(|line| line.trim_end() == line), "{file}");
        assert!(["{{", "{%", "{#"].iter().all(|own| !file.contains(own)));
        shape
    };
    let wanted = shape(&hostile::with_text("harmless"));
    for text in hostile::TEXTS {
        let document = hostile::with_text(text);
        assert_eq!(shape(&document), wanted, "{text}\n{}", file(&document));
    }
}

#[test]
fn addresses_of_other_kinds_are_text() {
    for href in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//elsewhere.example",
        "page.html",
        "edition:nb",
        "edition:../x",
        "#",
        "",
    ] {
        let document = hostile::with_href(href);
        let own = ["#", "privacy.", "notice.css"];
        for (_, tag) in tags(&page(&document)) {
            if let Some(href) = tag.get("href") {
                assert!(own.iter().any(|own| href.starts_with(own)) && href != "#", "{href}");
            }
        }
        assert!(page(&document).contains("privat@fjordly.example"));
        for event in Parser::new_ext(&file(&document), github()) {
            if let Event::Start(Tag::Link { dest_url, .. }) = event {
                assert!(own.iter().any(|own| dest_url.starts_with(own)) && &*dest_url != "#", "{dest_url}");
            }
        }
    }
    let document = hostile::with_href("HTTPS://a.example/(x)_*y*?a=1&lt;b=\"2\"|[3]\\");
    assert!(
        page(&document)
            .contains("href=\"https://a.example/(x)_*y*?a=1&amp;lt;b=&quot;2&quot;|[3]\\\" rel=\"noopener\"")
    );
    let markdown = file(&document);
    let links = Parser::new_ext(&markdown, github()).filter(|event| {
        matches!(event, Event::Start(Tag::Link { dest_url, .. }) if &**dest_url == "https://a.example/%28x%29_%2Ay%2A?a=1&lt%3Bb=%222%22%7C%5B3%5D%5C")
    });
    assert_eq!(links.count(), 9, "{markdown}");
}

#[test]
fn a_page_names_its_address_only_if_it_has_one() {
    let document = sample("en");
    assert!(!page(&document).contains("canonical") && !page(&document).contains("alternate"));
    let at = |base: &str| {
        render(&document, Format::Html, &Options { base_url: Some(base.to_owned()), ..Options::default() })
    };
    for base in ["", "/legal", "ftp://a.example", "javascript:x", "https://a .example"] {
        assert_eq!(at(base), Err(RenderError::BaseUrl(base.to_owned())));
    }
    let set = |language: &str| {
        let options = Options { base_url: Some("https://a.example".to_owned()), ..Options::default() };
        let page = tags(&render(&sample(language), Format::Html, &options).unwrap());
        let alternates = page.into_iter().map(|(_, tag)| tag).filter(|tag| tag.get("rel") == Some("alternate"));
        alternates
            .map(|tag| (tag.get("hreflang").unwrap().to_owned(), tag.get("href").unwrap().to_owned()))
            .collect::<Vec<_>>()
    };
    assert_eq!(set("da"), set("en"));
    assert_eq!(set("da")[2], ("x-default".to_owned(), "https://a.example/fjordly/privacy.da.html".to_owned()));
}

#[test]
fn a_fragment_has_anchors_and_headings_of_its_own() {
    let fragment = |level| {
        let options = Options { fragment: Some(level), ..Options::default() };
        render(&sample("en"), Format::Html, &options).unwrap()
    };
    let whole = tags(&fragment(3));
    for name in ["html", "head", "body", "main", "h1", "h2", "link", "style"] {
        assert!(whole.iter().all(|(_, tag)| tag.name != name), "{name}");
    }
    assert_eq!(whole.iter().filter(|(_, tag)| tag.name == "h3").count(), 1);
    let ids: Vec<&str> = whole.iter().filter_map(|(_, tag)| tag.get("id")).collect();
    assert!(ids.iter().all(|id| *id == "privacy" || id.starts_with("privacy-")), "{ids:?}");
    let inside = whole.iter().filter_map(|(_, tag)| tag.get("href")?.strip_prefix('#'));
    let inside: Vec<&str> = inside.collect();
    assert!(!inside.is_empty() && inside.iter().all(|anchor| ids.contains(anchor)), "{inside:?}");
    // The anchors of the whole page, each behind the name; its own furniture stays out.
    let page = tags(&page(&sample("en")));
    let own = page.iter().filter_map(|(_, tag)| tag.get("id")).filter(|id| !id.starts_with("page-"));
    assert!(own.clone().count() > 5);
    own.for_each(|id| assert!(ids.contains(&format!("privacy-{id}").as_str()), "{id}"));
    // However deep it begins, no heading is deeper than HTML knows.
    assert!(tags(&fragment(6)).iter().all(|(_, tag)| tag.name != "h7" && tag.name != "h8"));
}

#[test]
fn a_page_may_carry_its_look() {
    let options = Options { inline_css: true, ..Options::default() };
    let page = render(&sample("en"), Format::Html, &options).unwrap();
    assert!(!page.contains("stylesheet"));
    let (_, style) = page.split_once("<style>").unwrap();
    assert_eq!(style.split_once("</style>").unwrap().0, stylesheet(&options));
}

#[test]
fn a_page_needs_no_script_and_no_style_of_its_own() {
    let tags = tags(&page(&sample("da")));
    for (_, tag) in &tags {
        assert!(!["script", "style", "img", "iframe", "object", "base", "form"].contains(&tag.name.as_str()));
        assert!(tag.attributes.iter().all(|(name, _)| name != "style" && name != "target" && !name.starts_with("on")));
    }
    assert_eq!(tags[3].1.get("charset"), Some("utf-8"));
    let first_link = tags.iter().find(|(_, tag)| tag.name == "a").unwrap();
    assert_eq!(first_link.1.get("href"), Some("#page-main"));
}

#[test]
fn blocks_of_another_language_are_marked_where_a_format_can() {
    let list = |word: &str| Block::List { ordered: false, items: vec![vec![paragraph(vec![text(word)])]] };
    let foreign = Block::Foreign { language: "da".to_owned(), blocks: vec![paragraph(vec![text("Et")]), list("to")] };
    let document = with_blocks(vec![foreign, list("three")]);
    assert!(
        page(&document).contains("<div lang=\"da\">\n<p>Et</p>\n<ul>\n<li>to</li>\n</ul>\n</div>\n<ul>\n<li>three")
    );
    assert!(file(&document).contains("\nEt\n\n- to\n\n<!-- -->\n\n- three\n"));
}

#[test]
fn a_place_in_another_notice_is_in_the_file_of_this_language() {
    let link = |href: &str| Inline::Link { href: href.to_owned(), text: vec![text("x")], language: None };
    let document = with_blocks(vec![paragraph(vec![link("notice:jobs-æ#who"), link("notice:jobs-æ")])]);
    assert!(page(&document).contains("<a href=\"jobs-%C3%A6.en.html#who\">x</a><a href=\"jobs-%C3%A6.en.html\">x</a>"));
    assert!(file(&document).contains("[x](jobs-%C3%A6.en.md#who)[x](jobs-%C3%A6.en.md)"));
}

#[test]
fn what_cannot_be_shown_is_an_error() {
    let deep = (0..100).fold(Vec::new(), |blocks, _| vec![Block::Quote { blocks }]);
    let strong = (0..100).fold(vec![text("x")], |run, _| vec![strong(run)]);
    let ragged = Block::Table {
        id: "t".to_owned(),
        caption: vec![text("T")],
        head: vec![vec![text("A")], vec![text("B")]],
        rows: vec![Row { id: None, origin: None, cells: vec![vec![vec![text("a")]]] }],
    };
    for format in Format::ALL {
        let error = |blocks| render(&with_blocks(blocks), format, &Options::default()).unwrap_err();
        assert_eq!(error(deep.clone()), RenderError::TooDeep);
        assert_eq!(error(vec![paragraph(strong.clone())]), RenderError::TooDeep);
        assert_eq!(error(vec![ragged.clone()]), RenderError::Ragged { table: "t".to_owned() });
    }
}

#[test]
fn the_deepest_document_can_still_be_shown() {
    let list = |blocks| Block::List { ordered: false, items: vec![blocks] };
    let deep = (0..22).fold(vec![paragraph(vec![text("x")])], |blocks, _| vec![list(blocks)]);
    let document = with_blocks(deep);
    assert!(page(&document).contains("<li>x</li>"));
    assert!(file(&document).contains("- - - x"));
}

#[test]
fn neighbours_in_markdown_stay_apart() {
    let list = || Block::List { ordered: false, items: vec![vec![paragraph(vec![text("x")])]] };
    let document = with_blocks(vec![list(), list()]);
    let file = file(&document);
    let lists = Parser::new(&file).filter(|event| matches!(event, Event::Start(Tag::List(_)))).count();
    // The switcher is one as well.
    assert_eq!(lists, 3, "{file}");
}

/// Characters that mean something to some reader of Markdown, among ordinary ones.
fn words_of_any_kind() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zæøå0-9]{1,4}",
        4 => "[ -/:-@\\[-`{-~]{1,3}",
        2 => proptest::sample::select(vec![
            " ", "\n", "\t", "\u{a0}", "»", "«", "–", "1. ", "2) ", "# ", "&amp;", "&#35;", "https://a.dk", "www.a.dk", "a@b.dk",
            "<b>", "```", "---", "===", "| a |", "- ", "[x]", "[^1]", "![", "](", "\\", "**", "__", "~~", "😀", "e\u{301}", "é",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

fn runs() -> impl Strategy<Value = Inlines> {
    let leaf = prop_oneof![
        6 => words_of_any_kind().prop_map(|text| Inline::Text { text }),
        1 => words_of_any_kind().prop_map(|text| Inline::Code { text }),
        1 => Just(Inline::Break),
    ];
    let inline = leaf.prop_recursive(3, 12, 3, |inner| {
        let run = || proptest::collection::vec(inner.clone(), 0..3);
        prop_oneof![
            run().prop_map(|text| Inline::Strong { text }),
            run().prop_map(|text| Inline::Emphasis { text }),
            run().prop_map(|text| Inline::Link { href: "https://a.example/".to_owned(), text, language: None }),
        ]
    });
    proptest::collection::vec(inline, 1..5)
}

/// The words of a run as a reader sees them.
fn shown(run: &[Inline]) -> String {
    fn gather(run: &[Inline], out: &mut String) {
        for inline in run {
            match inline {
                Inline::Text { text } | Inline::Code { text } | Inline::Time { text, .. } => out.push_str(text),
                Inline::Link { href, text, .. } => {
                    let mut inner = String::new();
                    gather(text, &mut inner);
                    out.push_str(if inner.trim().is_empty() { href } else { &inner });
                }
                Inline::Strong { text } | Inline::Emphasis { text } | Inline::Foreign { text, .. } => gather(text, out),
                Inline::Anchor { .. } => {}
                Inline::Break => out.push(' '),
            }
        }
    }
    let mut out = String::new();
    gather(run, &mut out);
    let printable = |c: char| if c.is_control() && !c.is_ascii_whitespace() { '\u{fffd}' } else { c };
    one_space(&out.chars().map(printable).collect::<String>())
}

/// Spaces do not count: how many stand around code or emphasis is not text.
fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_ascii_whitespace()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn text_is_read_back_as_it_was(words in words_of_any_kind(), more in words_of_any_kind()) {
        let marked = |words: &str| vec![text("qq"), text(" "), text(words), text(" "), text("qq")];
        let table = Block::Table {
            id: "t".to_owned(),
            caption: vec![text("T")],
            head: vec![vec![text("A")], vec![text("B")]],
            rows: vec![Row { id: None, origin: None, cells: vec![vec![marked(&words)], vec![marked(&more)]] }],
        };
        let start = vec![text(&words)];
        let list = Block::List { ordered: true, items: vec![vec![paragraph(start.clone())]] };
        let file = file(&with_blocks(vec![paragraph(start.clone()), list, Block::Quote { blocks: vec![paragraph(start)] }, table]));
        let read = text_of_markdown(&file, github());
        for words in [&words, &more] {
            let wanted = shown(&marked(words));
            prop_assert!(read.contains(&wanted), "{wanted:?} is not in {file}");
        }
        let wanted = shown(&[text(&words)]);
        prop_assert!(read.matches(&wanted).count() >= if wanted.is_empty() { 0 } else { 4 }, "{wanted:?} is not in {file}");
    }

    #[test]
    fn marked_text_is_read_back_as_it_was(run in runs(), cells in proptest::collection::vec(runs(), 2)) {
        let table = Block::Table {
            id: "t".to_owned(),
            caption: run.clone(),
            head: vec![vec![text("A")], vec![text("B")]],
            rows: vec![Row { id: None, origin: None, cells: cells.iter().map(|run| vec![run.clone()]).collect() }],
        };
        let document = with_blocks(vec![paragraph(run.clone()), table]);
        let file = file(&document);
        let read = without_spaces(&text_of_markdown(&file, github()));
        for run in cells.iter().chain([&run]) {
            let wanted = without_spaces(&shown(run));
            // A cell without anything to see is shown as a dash.
            let unseen = wanted.chars().all(|c| c.is_whitespace() || c == '\u{fffd}');
            prop_assert!(unseen || read.contains(&wanted), "{wanted:?} is not in {file}");
        }
        let plain = without_spaces(&text_of_markdown(&file, pulldown_cmark::Options::empty()));
        let wanted = without_spaces(&shown(&run));
        prop_assert!(plain.contains(&wanted), "{wanted:?} is not in {file}");
        let page = page(&document);
        prop_assert_eq!(page.matches("<script").count(), 0);
    }
}
