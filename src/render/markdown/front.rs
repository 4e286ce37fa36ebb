//! The front matter: what a site wants to know of a page before its text.
//!
//! Comes in: a document and its site. Goes out: lines of YAML or TOML, in one order for each site. Guaranteed: a text is always
//! quoted, and holds no character that ends it or that a reader of either language refuses.

use std::fmt::Write as _;

use jiff::civil::Date;

use super::site::{Front, Site};
use crate::locale::{Document, Inline};
use crate::render::words::printable;

/// A value, as it is written in both languages.
enum Value {
    Text(String),
    Day(Date),
    True,
    False,
}

/// What stands before the text of `document`; nothing where the site wants none.
pub(super) fn matter(document: &Document, site: Site) -> String {
    let (fence, joint) = match site.habits().front {
        Front::None => return String::new(),
        Front::Yaml => ("---", ": "),
        Front::Toml => ("+++", " = "),
    };
    let mut out = format!("{fence}\n");
    for (key, value) in fields(document, site) {
        let value = match value {
            Value::Text(text) => quoted(&text),
            Value::Day(day) => day.to_string(),
            Value::True => "true".to_owned(),
            Value::False => "false".to_owned(),
        };
        out.extend([key, joint, &value, "\n"]);
    }
    out + fence + "\n\n"
}

/// The fields of a site, in their order. What a page must not be published with is known to each by another name.
fn fields(document: &Document, site: Site) -> Vec<(&'static str, Value)> {
    use Value::{Day, False, Text, True};
    let Document { policy, notice, language, .. } = document;
    let title = ("title", Text(site.tame(&document.title).into_owned()));
    let description = ("description", Text(site.tame(&document.description).into_owned()));
    let lang = ("lang", Text(language.clone()));
    let pair = || Text(format!("{policy}.{notice}"));
    let draft = document.furniture.draft.as_ref().map(|_| ("draft", True));
    let days = days(document);
    let (first, last) = (days.first().copied(), days.last().copied());
    let day = |key: &'static str, day: Option<Date>| day.map(|day| (key, Day(day)));
    let fields: Vec<Option<(&'static str, Value)>> = match site {
        Site::Plain | Site::MdBook => vec![],
        // A key of our own: Hugo leaves a page out until its `date` or `lastmod`, and a notice is read before it takes effect.
        Site::Hugo => {
            vec![Some(title), Some(description), day("effective", first), Some(("translationKey", pair())), draft]
        }
        Site::Zola => vec![
            Some(title),
            Some(description),
            day("date", first),
            day("updated", last.filter(|last| Some(*last) != first)),
            draft,
            Some(("extra.translationKey", pair())),
        ],
        Site::Jekyll => vec![
            Some(("layout", Text("page".to_owned()))),
            Some(title),
            Some(description),
            Some(lang),
            Some(("ref", pair())),
            Some(("permalink", Text(format!("/{language}/{notice}/")))),
            day("last_modified_at", last),
            draft.map(|_| ("published", False)),
        ],
        Site::Astro => vec![
            Some(title),
            Some(description),
            Some(lang),
            Some(("slug", Text(format!("{language}/{notice}")))),
            Some(("translationKey", pair())),
            day("updated", last),
            draft,
        ],
        // Without the override, Liquid would read the text first.
        Site::Eleventy => vec![
            Some(title),
            Some(description),
            Some(lang),
            Some(("permalink", Text(format!("/{language}/{notice}/")))),
            Some(("translationKey", pair())),
            day("date", first),
            draft,
            Some(("templateEngineOverride", Text("md".to_owned()))),
        ],
        Site::Docusaurus => vec![Some(title), Some(description), draft],
    };
    fields.into_iter().flatten().collect()
}

/// The days in the line under the title: in force from, then updated.
fn days(document: &Document) -> Vec<Date> {
    let days = document.status.iter().filter_map(|inline| match inline {
        Inline::Time { datetime, .. } => datetime.parse().ok(),
        Inline::Text { .. }
        | Inline::Strong { .. }
        | Inline::Emphasis { .. }
        | Inline::Code { .. }
        | Inline::Link { .. }
        | Inline::Foreign { .. }
        | Inline::Anchor { .. }
        | Inline::Break => None,
    });
    days.collect()
}

/// `text` between double quotes, as YAML and TOML both read it. Runs of white space become one space.
fn quoted(text: &str) -> String {
    let mut out = "\"".to_owned();
    for c in text.split_ascii_whitespace().collect::<Vec<_>>().join(" ").chars().map(printable) {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            // YAML takes these for the end of a line, for a mark of the encoding, or for nothing that can be printed.
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
                // A string takes whatever is written to it.
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            _ => out.push(c),
        }
    }
    out + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_text_is_read_back_as_it_was() {
        for text in [
            "",
            "a: b # c",
            "\"'\\n\\",
            "no",
            "{{ x }} %}",
            "»æøå« 😀",
            "\u{2028}\u{2029}\u{feff}\u{fffe}\u{ffff}",
            "---",
        ] {
            let quoted = quoted(text);
            // JSON is a part of YAML.
            assert_eq!(serde_json::from_str::<String>(&quoted).unwrap(), text);
            assert_eq!(toml::from_str::<toml::Table>(&format!("x = {quoted}")).unwrap()["x"].as_str(), Some(text));
        }
        assert_eq!(quoted(" a\n\tb\u{0} "), "\"a b\u{fffd}\"");
    }
}
