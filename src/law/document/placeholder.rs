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

/// What domains that are nobody's are called, and the top level that they stand below.
const NOBODYS: [&str; 7] =
    ["example", "yourdomain", "your-domain", "yourcompany", "your-company", "yourwebsite", "your-website"];
const BELOW: [&str; 3] = ["com", "org", "net"];

/// How a text begins that means nothing, but for its capital.
const FILLER: &str = "orem ipsum";

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
    let filler = text.find(FILLER).map(|at| at.saturating_sub(1)..at + FILLER.len());
    let filler = filler.filter(|range| text.get(range.clone()).is_some_and(|found| found.starts_with(['l', 'L'])));
    let found = filler.into_iter().chain(marks(text)).chain(domains(text)).chain(brackets(text, words));
    found.min_by_key(|range| range.start)
}

/// The marks in `text`: words in capitals.
fn marks(text: &str) -> impl Iterator<Item = Range<usize>> {
    let shouted = text.as_bytes().windows(3).any(|three| three.iter().all(u8::is_ascii_uppercase));
    let text = if shouted { text } else { "" };
    let is_mark = |word: &str| {
        let capitals = word.bytes().all(|byte| byte.is_ascii_uppercase());
        capitals && MARKS.iter().any(|mark| mark.eq_ignore_ascii_case(word))
    };
    let mut at = 0;
    text.split_inclusive(|letter: char| !is_of_a_word(letter)).filter_map(move |piece| {
        let start = at;
        at += piece.len();
        let word = piece.trim_end_matches(|letter: char| !is_of_a_word(letter));
        is_mark(word).then(|| start..start + word.len())
    })
}

fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '_')
}

/// The domains in `text` that are nobody's.
fn domains(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices('.').filter_map(|(dot, _)| {
        let below = text.get(dot + 1..dot + 4)?;
        BELOW.iter().find(|one| one.eq_ignore_ascii_case(below))?;
        let before = NOBODYS.iter().find(|name| {
            let start = dot.checked_sub(name.len());
            start.and_then(|start| text.get(start..dot)).is_some_and(|found| found.eq_ignore_ascii_case(name))
        })?;
        let range = dot - before.len()..dot + 4;
        is_alone(text, &range).then_some(range)
    })
}

/// Whether no letter, digit or sign of a longer name stands before or behind `range`.
fn is_alone(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).and_then(|before| before.chars().next_back());
    let mut behind = text.get(range.end..).unwrap_or_default().chars();
    let goes_on = match behind.next() {
        Some('.') => behind.next().is_some_and(char::is_alphanumeric),
        next => next.is_some_and(is_of_a_word),
    };
    !before.is_some_and(is_of_a_word) && !goes_on
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
