//! Files as a reader's program takes them apart: a small reader of tags for HTML, a real parser for Markdown.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// A start or end tag of a page: its name, with a `/` before that of an end tag, and its attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HtmlTag {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
}

impl HtmlTag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// The tags of a page, and the text before each. Reads as a browser does where it matters: a tag begins at any `<`.
pub(crate) fn tags(page: &str) -> Vec<(String, HtmlTag)> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some((text, tail)) = rest.split_once('<') {
        let end = tail.find(|c: char| c.is_whitespace() || c == '>').expect("a tag ends");
        let (name, mut tail) = tail.split_at(end);
        let mut attributes = Vec::new();
        loop {
            tail = tail.trim_start();
            if let Some(after) = tail.strip_prefix('>') {
                tail = after;
                break;
            }
            let end = tail.find(['=', ' ', '>']).expect("a tag ends");
            let (attribute, after) = tail.split_at(end);
            let mut value = "";
            tail = after;
            if let Some(after) = after.strip_prefix("=\"") {
                (value, tail) = after.split_once('"').expect("a value ends");
            }
            attributes.push((attribute.to_owned(), unescape(value)));
        }
        found.push((unescape(text), HtmlTag { name: name.to_owned(), attributes }));
        rest = tail;
    }
    found
}

pub(crate) fn unescape(text: &str) -> String {
    let plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    plain.replace("&amp;", "&")
}

/// What both formats must have in common.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Outline {
    /// Level and words of each heading.
    pub(crate) headings: Vec<(usize, String)>,
    /// The rows of each table, with the words of their first cell; the head is the first.
    pub(crate) tables: Vec<Vec<String>>,
}

pub(crate) fn outline_of_page(page: &str) -> Outline {
    let mut outline = Outline::default();
    let mut heading: Option<(usize, String)> = None;
    let mut cell = false;
    for (text, tag) in tags(page) {
        if let Some((_, words)) = &mut heading {
            words.push_str(&text);
        }
        if cell {
            let first = outline.tables.last_mut().and_then(|rows| rows.last_mut()).expect("a cell is in a row");
            first.push_str(&text);
        }
        match tag.name.as_str() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = tag.name.trim_start_matches('h').parse().expect("a heading has a level");
                heading = Some((level, String::new()));
            }
            "/h1" | "/h2" | "/h3" | "/h4" | "/h5" | "/h6" => outline.headings.extend(heading.take()),
            "table" => outline.tables.push(Vec::new()),
            "tr" => outline.tables.last_mut().expect("a row is in a table").push(String::new()),
            "th" => cell = tag.get("scope") == Some("row") || outline.tables.last().unwrap().last().unwrap().is_empty(),
            "/th" => cell = false,
            _ => {}
        }
        if tag.name == "th" && outline.tables.last().unwrap().last().unwrap() != "" {
            cell = false;
        }
    }
    outline
}

pub(crate) fn github() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS | Options::ENABLE_FOOTNOTES
}

pub(crate) fn outline_of_markdown(file: &str) -> Outline {
    let mut outline = Outline::default();
    let mut heading: Option<(usize, String)> = None;
    let mut column = None;
    for event in Parser::new_ext(file, github()) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => heading = Some((number(level), String::new())),
            Event::End(TagEnd::Heading(_)) => outline.headings.extend(heading.take()),
            Event::Start(Tag::Table(_)) => outline.tables.push(Vec::new()),
            Event::Start(Tag::TableRow | Tag::TableHead) => {
                outline.tables.last_mut().unwrap().push(String::new());
                column = Some(0);
            }
            Event::End(TagEnd::TableCell) => column = column.map(|column| column + 1),
            Event::End(TagEnd::Table) => column = None,
            Event::Text(text) | Event::Code(text) => {
                if let Some((_, words)) = &mut heading {
                    words.push_str(&text);
                } else if column == Some(0) {
                    *outline.tables.last_mut().unwrap().last_mut().unwrap() += &text;
                }
            }
            _ => {}
        }
    }
    outline
}

fn number(level: HeadingLevel) -> usize {
    level as usize
}

/// The text of a Markdown file, with one space for each run of white space, and whether it holds a picture, a rule, HTML or
/// anything else that nobody wrote.
pub(crate) fn text_of_markdown(file: &str, options: Options) -> String {
    let mut out = String::new();
    for event in Parser::new_ext(file, options) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            Event::End(TagEnd::TableCell) => out.push_str(" ¦ "),
            _ => {}
        }
    }
    one_space(&out)
}

pub(crate) fn one_space(text: &str) -> String {
    text.split(|c: char| c.is_ascii_whitespace()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
