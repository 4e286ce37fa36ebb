//! Strings and texts: what they hold, and what they may not.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Parser, Tag};

use super::value::{Passage, Words};
use crate::finding::{Finding, Mistake};
use crate::source::Span;
use crate::syntax::{AtomKind, Block};
use crate::vocabulary::Language;

/// The schemes that a link in prose may have.
const LINK_SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// A string as it is meant: `\"` is a quote and `\\` a backslash.
pub(super) fn plain(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut letters = raw.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => text.extend(letters.next()),
            _ => text.push(letter),
        }
    }
    text
}

/// Whether `text` is an e-mail address that can stand in a link as it is.
pub(super) fn is_email(text: &str) -> bool {
    let plain = !text
        .chars()
        .any(|letter| letter.is_whitespace() || letter.is_control() || "<>\"'&?#%,;()[]\\".contains(letter));
    let dotted = text.rsplit_once('@').is_some_and(|(_, domain)| domain.contains('.'));
    plain && dotted && email_address::EmailAddress::is_valid(text)
}

/// Whether `text` is an address on the web: `https` or `http`, with a host.
pub(super) fn is_web_address(text: &str) -> bool {
    allowed_link(text, &LINK_SCHEMES[..2]) && url::Url::parse(text).is_ok_and(|url| url.has_host())
}

/// Whether `text` can be dialled.
pub(super) fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let rest = text.strip_prefix('+').unwrap_or(text);
    let signs = rest.chars().all(|letter| letter.is_ascii_digit() || " -().".contains(letter));
    signs && (3..=17).contains(&digits)
}

fn allowed_link(address: &str, schemes: &[&str]) -> bool {
    let clean = !address.chars().any(|letter| letter.is_whitespace() || letter.is_control());
    clean && url::Url::parse(address).is_ok_and(|url| schemes.contains(&url.scheme()))
}

/// The texts in `block`, one for each language: Markdown if `prose`, else a few words.
pub(super) fn words(block: &Block, prose: bool, languages: &[Language], findings: &mut Vec<Finding>) -> Option<Words> {
    let mut texts: BTreeMap<Language, Passage> = BTreeMap::new();
    let mut whole = true;
    for field in block.fields() {
        let Some(language) = Language::find(&field.name) else {
            let known = Language::all().map(Language::code).collect::<Vec<_>>().join(", ");
            findings.push(Mistake::TypeLanguage { code: field.name.clone(), known }.at(field.name_span));
            whole = false;
            continue;
        };
        if let Some(first) = texts.get(&language) {
            findings.push(Mistake::FieldTwice { field: field.name.clone(), first: first.span }.at(field.name_span));
            continue;
        }
        let Some(value) = &field.value else {
            whole = false;
            continue;
        };
        let raw = match value.atoms.as_slice() {
            [atom] if value.block.is_none() => match &atom.kind {
                AtomKind::String(text) | AtomKind::Text(text) => Some(text),
                AtomKind::Name(_) | AtomKind::Number(_) | AtomKind::Date(_) | AtomKind::List(_) => None,
            },
            _ => None,
        };
        let Some(raw) = raw else {
            let wants = "a text in quotes".to_owned();
            findings.push(Mistake::TypeValue { field: field.name.clone(), wants, hint: None }.at(value.span));
            whole = false;
            continue;
        };
        let text = if prose { raw.clone() } else { plain(raw) };
        if text.trim().is_empty() {
            findings.push(Mistake::TypeEmpty.at(value.span));
            whole = false;
            continue;
        }
        if prose {
            check_prose(&text, value.span, findings);
        }
        texts.insert(language, Passage { text, span: value.span });
    }
    let missing: Vec<String> =
        languages.iter().filter(|language| !texts.contains_key(language)).map(ToString::to_string).collect();
    if !missing.is_empty() && whole {
        findings.push(Mistake::LangString { missing }.at(block.span));
        return None;
    }
    whole.then_some(Words { texts })
}

/// Refuses what prose may not hold: HTML, images, links of other kinds.
fn check_prose(text: &str, span: Span, findings: &mut Vec<Finding>) {
    for event in Parser::new(text) {
        #[expect(clippy::wildcard_enum_match_arm, reason = "everything else may stand in prose")]
        match event {
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => {
                findings.push(Mistake::TextHtml.at(span));
                return;
            }
            Event::Start(Tag::Image { .. }) => findings.push(Mistake::TextImage.at(span)),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let inside = dest_url.starts_with('#') || dest_url.starts_with('{');
                if !inside && !allowed_link(&dest_url, &LINK_SCHEMES) {
                    findings.push(Mistake::TextLink { address: dest_url.to_string() }.at(span));
                }
            }
            _ => {}
        }
    }
}
