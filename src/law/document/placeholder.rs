//! What was to be filled in and was not is no information (GDPR Art. 12(1)): a mark such as `TBD`, `lorem ipsum`, a word in brackets such as
//! `[name]`, an address at `example.com`. Names below `.example` are for made-up companies, and pass.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Fields, Policy, Value, What};
use crate::source::Span;
use crate::vocabulary::Language;

pub(super) const RULE: Rule = Rule::new(codes::DOC_PLACEHOLDER, check);

/// Marks that stand for what is to come. They are written in capitals.
const MARKS: [&str; 5] = ["todo", "tbd", "fixme", "tbc", "xxxx"];

/// What is nobody's, in any letters.
const NOBODYS: [&str; 10] = [
    "lorem ipsum",
    "example.com",
    "example.org",
    "example.net",
    "yourdomain.com",
    "your-domain.com",
    "yourcompany.com",
    "your-company.com",
    "yourwebsite.com",
    "domain.tld",
];

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let words: BTreeSet<&str> = Language::all().flat_map(|language| language.phrases("phrases-placeholders")).collect();
    let mut told: BTreeSet<Span> = BTreeSet::new();
    for item in policy.items().iter().filter(|item| !item.imported) {
        each(&item.fields, &mut |value| {
            #[expect(clippy::wildcard_enum_match_arm, reason = "the other values hold nothing that authors write out")]
            let places: Vec<(Span, &str)> = match &value.what {
                What::Str(text) | What::Email(text) | What::Url(text) | What::Phone(text) | What::Coded(_, text) => {
                    first(text, &words)
                        .and_then(|at| text.get(at))
                        .map(|found| (value.span, found))
                        .into_iter()
                        .collect()
                }
                What::Own(words_of) | What::Prose(words_of) => {
                    let texts = words_of.texts.values();
                    let found = texts.filter_map(|passage| {
                        let at = first(&passage.text, &words)?;
                        Some((passage.place(&at), passage.text.get(at)?))
                    });
                    found.take(1).collect()
                }
                _ => Vec::new(),
            };
            for (span, found) in places.into_iter().filter(|(span, _)| told.insert(*span)) {
                let message = format!("`{found}` is not filled in yet.");
                findings.push(Finding::new(RULE.code, span, message).help("Put what is so in its place."));
            }
        });
    }
}

/// Shows `look` every value, those in the blocks behind others too.
fn each<'p>(fields: &'p Fields, look: &mut dyn FnMut(&'p Value)) {
    let mut waiting = vec![fields];
    while let Some(fields) = waiting.pop() {
        for value in fields.iter().flat_map(|(_, fact)| fact.values()) {
            look(value);
            waiting.push(&value.with);
        }
    }
}

/// The first placeholder in `text`.
fn first(text: &str, words: &BTreeSet<&str>) -> Option<Range<usize>> {
    let lower = text.to_ascii_lowercase();
    let capitals = |at: usize, mark: &str| {
        text.get(at..at + mark.len()).is_some_and(|found| found != mark && !found.contains(char::is_lowercase))
    };
    let marks = MARKS.iter().flat_map(|mark| lower.match_indices(mark));
    let marks = marks.filter(|(at, mark)| capitals(*at, mark) && is_alone(text, *at, mark.len()));
    let nobodys = NOBODYS.iter().flat_map(|name| lower.match_indices(name));
    let nobodys = nobodys.filter(|(at, name)| is_alone(text, *at, name.len()));
    let marked = marks.chain(nobodys).map(|(at, found)| at..at + found.len());
    marked.chain(brackets(text, words)).min_by_key(|range| range.start)
}

/// Whether no letter, digit or sign of a longer name stands before or behind what is `length` long at `at`.
fn is_alone(text: &str, at: usize, length: usize) -> bool {
    let part = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_');
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let mut behind = text.get(at + length..).unwrap_or_default().chars();
    let goes_on = match behind.next() {
        Some('.') => behind.next().is_some_and(char::is_alphanumeric),
        next => next.is_some_and(part),
    };
    !before.is_some_and(part) && !goes_on
}

/// What stands in brackets and begins with one of `words`, and is no link.
fn brackets(text: &str, words: &BTreeSet<&str>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('[') {
        let inside = text.get(at + 1..).unwrap_or_default();
        let Some(length) = inside.find([']', '[', '\n']) else { continue };
        let rest = inside.get(length..).unwrap_or_default();
        let Some(behind) = rest.strip_prefix(']') else { continue };
        let word =
            inside.get(..length).unwrap_or_default().split_whitespace().next().unwrap_or_default().to_lowercase();
        if words.contains(word.as_str()) && !behind.starts_with(['(', '[', ':']) {
            found.push(at..at + length + 2);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_found_and_other_things_are_not() {
        let words = BTreeSet::from(["name", "your", "navn", "indsæt"]);
        let found = |text: &'static str| first(text, &words).and_then(|at| text.get(at));
        assert_eq!(found("Write to privacy@example.com."), Some("example.com"));
        assert_eq!(found("https://www.Example.org/x"), Some("Example.org"));
        assert_eq!(found("Call [your number] TBD"), Some("[your number]"));
        assert_eq!(found("[Indsæt navn]"), Some("[Indsæt navn]"));
        assert_eq!(found("TBD: say why"), Some("TBD"));
        for text in [
            "privacy@fjordly.example",
            "https://example.company/",
            "https://example.com.au/",
            "https://my-example.com/",
            "[your orders](https://shop.example/)",
            "[sic] [1]",
            "TBDS",
            "tbd",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
