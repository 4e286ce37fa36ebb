//! Strings and texts: what they hold, and what they may not.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::passage::Passage;
use super::value::{Fallback, Words};
use crate::finding::{Finding, Mistake};
use crate::source::{SourceMap, Span};
use crate::syntax::{Atom, AtomKind, Block, Phrase};
use crate::vocabulary::Language;

/// The schemes that a link in prose may have.
const LINK_SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// The schemes of the web.
const WEB_SCHEMES: [&str; 2] = ["https", "http"];

/// How many links and images of one text are told of: no person mends more at once.
const MAX_TOLD: usize = 50;

/// A string as it is meant: `\"` is a quote and `\\` a backslash.
pub(super) fn plain(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut letters = raw.chars().peekable();
    while let Some(letter) = letters.next() {
        let escaped = (letter == '\\').then(|| letters.next_if(|next| matches!(next, '"' | '\\'))).flatten();
        text.push(escaped.unwrap_or(letter));
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
    let written_out = text.split_once("://").is_some_and(|(_, rest)| !rest.starts_with(['/', '?', '#']));
    let plain = !text.contains(['\\', '<', '>', '"', '`']);
    written_out && plain && is_allowed(text, &WEB_SCHEMES) && url::Url::parse(text).is_ok_and(|url| url.has_host())
}

/// Whether `text` can be dialled.
pub(super) fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let rest = text.strip_prefix('+').unwrap_or(text);
    let signs = rest.chars().all(|letter| letter.is_ascii_digit() || " -().".contains(letter));
    signs && (3..=17).contains(&digits)
}

/// Whether `address` is whole, clean and of one of the schemes.
fn is_allowed(address: &str, schemes: &[&str]) -> bool {
    let clean = !address.chars().any(|letter| letter.is_whitespace() || letter.is_control());
    clean && url::Url::parse(address).is_ok_and(|url| schemes.contains(&url.scheme()))
}

/// Reads texts by language.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    /// The languages that the text at hand needs.
    pub(super) languages: Vec<Language>,
    /// The files, to find the exact place in a text.
    pub(super) sources: &'a SourceMap,
}

impl Reader<'_> {
    /// The texts in `block`, one for each language: Markdown if `prose`, else a few words.
    pub(super) fn words(&self, block: &Block, prose: bool, findings: &mut Vec<Finding>) -> Option<Words> {
        let mut texts: BTreeMap<Language, Passage> = BTreeMap::new();
        let mut fallbacks: BTreeMap<Language, Fallback> = BTreeMap::new();
        let mut whole = true;
        for field in block.fields() {
            let Some(language) = Language::find(&field.name) else {
                findings.push(unknown(&field.name).at(field.name_span));
                whole = false;
                continue;
            };
            let first = texts.get(&language).map(|first| first.span);
            if let Some(first) = first.or(fallbacks.get(&language).map(|first| first.span)) {
                findings.push(Mistake::FieldTwice { field: field.name.clone(), first }.at(field.name_span));
                continue;
            }
            let Some(value) = &field.value else {
                whole = false;
                continue;
            };
            if value.name(0) == Some("fallback") {
                let to = fallback(&field.name, value, findings);
                whole &= to.is_some();
                fallbacks.extend(to.map(|to| (language, Fallback { to, span: value.span })));
                continue;
            }
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
                findings.push(Mistake::TypeEmpty { what: "text" }.at(value.span));
                whole = false;
                continue;
            }
            let passage = Passage::read(text, value.span, self.sources);
            if prose {
                check(&passage, findings);
            }
            texts.insert(language, passage);
        }
        let words = Words { texts, fallbacks };
        // What could not be read may be what is missing.
        (whole && self.all_shown(&words, block.span, findings)).then_some(words)
    }

    /// Whether every language has its text, or that of another; says where it has not.
    fn all_shown(&self, words: &Words, span: Span, findings: &mut Vec<Finding>) -> bool {
        let Words { texts, fallbacks } = words;
        let before = findings.len();
        for (language, Fallback { to, span }) in fallbacks.iter().filter(|(_, back)| !texts.contains_key(&back.to)) {
            let to_fallback = fallbacks.contains_key(to);
            let mistake = Mistake::LangFallback { language: language.to_string(), to: to.to_string(), to_fallback };
            findings.push(mistake.at(*span));
        }
        let given = |language: &Language| texts.contains_key(language) || fallbacks.contains_key(language);
        let missing: Vec<String> =
            self.languages.iter().filter(|language| !given(language)).map(ToString::to_string).collect();
        if !missing.is_empty() && findings.len() == before {
            let have = texts.keys().next().map(ToString::to_string);
            findings.push(Mistake::LangString { missing, have }.at(span));
        }
        findings.len() == before
    }
}

/// The language that `nb: fallback da` names.
fn fallback(field: &str, value: &Phrase, findings: &mut Vec<Finding>) -> Option<Language> {
    let (None, [_, Atom { kind: AtomKind::Name(code), span }]) = (&value.block, value.atoms.as_slice()) else {
        let wants = "a text in quotes, or `fallback` and one language".to_owned();
        findings.push(Mistake::TypeValue { field: field.to_owned(), wants, hint: None }.at(value.span));
        return None;
    };
    let language = Language::find(code);
    if language.is_none() {
        findings.push(unknown(code).at(*span));
    }
    language
}

/// Refuses what prose may not hold: HTML, images, links of other kinds.
fn check(passage: &Passage, findings: &mut Vec<Finding>) {
    let mut html = false;
    let mut told: Vec<(Mistake, Range<usize>)> = Vec::new();
    for (event, range) in Parser::new(&passage.text).into_offset_iter() {
        if told.len() >= MAX_TOLD {
            break;
        }
        #[expect(clippy::wildcard_enum_match_arm, reason = "everything else may stand in prose")]
        match event {
            // A tag, what it holds and its end are one mistake.
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) if !html => {
                html = true;
                told.push((Mistake::TextHtml, range));
            }
            Event::Start(Tag::Image { .. }) => told.push((Mistake::TextImage, range)),
            Event::Start(Tag::Link { dest_url, .. })
                if !dest_url.starts_with('#') && !is_allowed(&dest_url, &LINK_SCHEMES) =>
            {
                told.push((Mistake::TextLink { address: dest_url.into_string() }, range));
            }
            _ => {}
        }
    }
    findings.extend(told.into_iter().map(|(mistake, range)| mistake.at(passage.place(&range))));
}

/// The mistake of naming a language that there is not.
pub(super) fn unknown(code: &str) -> Mistake {
    let near = match code.to_ascii_lowercase().as_str() {
        "no" | "nn" | "nb-no" => Some("nb"),
        "dk" | "da-dk" => Some("da"),
        "gb" | "uk" | "us" | "en-gb" | "en-us" => Some("en"),
        _ => None,
    };
    let known = Language::all().map(|language| format!("`{language}`")).collect::<Vec<_>>().join(", ");
    Mistake::TypeLanguage { code: code.to_owned(), near, known }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backslash_hides_a_quote_and_itself_alone() {
        assert_eq!(plain(r#"a \"b\" \\ c:\temp\"#), r#"a "b" \ c:\temp\"#);
    }

    #[test]
    fn addresses_on_the_web_are_written_out() {
        for good in ["https://a.example", "HTTP://a.example/b?c#d", "https://å.example/æ"] {
            assert!(is_web_address(good), "{good}");
        }
        let bad = [
            "",
            "a.example",
            "https:a.example",
            "https:///a",
            "https://",
            "https:\\\\a.example",
            "https://a b.example",
            "//a.example",
            "ftp://a.example",
            "javascript:alert(1)",
            "JavaScript://a.example/%0aalert(1)",
            "java\tscript:alert(1)",
            " javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "mailto:a@b.example",
            "file:///etc/passwd",
            "&#106;avascript:alert(1)",
            "https://a.example/\"><script>",
        ];
        for bad in bad {
            assert!(!is_web_address(bad), "{bad}");
        }
    }

    #[test]
    fn e_mail_addresses_and_phone_numbers_are_plain() {
        assert!(is_email("privacy@a.example") && is_email("søren+x@å.example"));
        for bad in ["", "a", "a@b", "@b.example", "a@", "a b@c.example", "a@b.example?cc=d", "<a@b.example>", "a@b@c.d"]
        {
            assert!(!is_email(bad), "{bad}");
        }
        assert!(is_phone("+45 12 34 56 78") && is_phone("112") && is_phone("(0045) 12-34.56"));
        for bad in ["", "12", "call us", "+45 12 34 56 78 ext 3", "1+2345", "123456789012345678"] {
            assert!(!is_phone(bad), "{bad}");
        }
    }
}
