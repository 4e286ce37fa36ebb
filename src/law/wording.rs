//! What authors write themselves: phrases in it that a rule does not want.
//!
//! Comes in: a policy, and the phrases of each language. Goes out: for each text the first phrase that stands in it, and the places of
//! those in the other languages of the same text. Guaranteed: one pass over the words, whatever the number of phrases; what stands in
//! braces is no word of the text.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::finding::{Code, Finding};
use crate::model::{Item, Passage, Policy, Text};
use crate::source::Span;
use crate::vocabulary::Language;

/// How far back the beginning of a sentence is looked for, in bytes.
const FAR: usize = 400;

/// What a rule does not want to read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wording {
    /// The rule's code.
    pub(super) code: Code,
    /// The list of phrases, by its id in the catalogues.
    pub(super) phrases: &'static str,
    /// Whether it may stand in a sentence that says that it is not so.
    pub(super) deniable: bool,
    /// What is wrong with the phrase.
    pub(super) message: fn(&str) -> String,
    /// How to mend it.
    pub(super) help: &'static str,
}

/// A phrase of a list: its words but the first, and what stands behind it in the list.
#[derive(Debug)]
struct Phrase {
    rest: Vec<String>,
    instead: Option<&'static str>,
}

/// The phrases of a list in one language, by their first words.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    /// Those whose first word is whole.
    whole: BTreeMap<String, Vec<Phrase>>,
    /// Those whose first word has any ending.
    begun: Vec<(String, Phrase)>,
}

/// A phrase that was found.
#[derive(Debug, Clone)]
pub(super) struct Found {
    /// Where in the text.
    pub(super) range: Range<usize>,
    /// What the list gives instead.
    pub(super) instead: Option<&'static str>,
}

impl Phrases {
    /// The list `id` of `language`.
    pub(super) fn of(language: Language, id: &str) -> Self {
        let mut phrases = Self::default();
        for entry in language.phrases(id) {
            let (phrase, instead) =
                entry.split_once(':').map_or((entry, None), |(phrase, to)| (phrase, Some(to.trim())));
            let mut words = pattern(phrase).into_iter();
            let Some(first) = words.next() else { continue };
            let phrase = Phrase { rest: words.collect(), instead };
            match first.strip_suffix('*') {
                Some(begin) => phrases.begun.push((begin.to_owned(), phrase)),
                None => phrases.whole.entry(first).or_default().push(phrase),
            }
        }
        phrases
    }

    /// The first of them in `text`.
    pub(super) fn first(&self, text: &str) -> Option<Found> {
        self.all(text).into_iter().next()
    }

    /// All of them in `text`, in order.
    fn all(&self, text: &str) -> Vec<Found> {
        let words = words(text);
        let here = |(at, word): (usize, &Word)| {
            let whole = self.whole.get(&word.lower).into_iter().flatten();
            let begun = self.begun.iter().filter(|(begin, _)| word.lower.starts_with(begin.as_str()));
            let mut possible = whole.chain(begun.map(|(_, phrase)| phrase));
            possible.find_map(|phrase| {
                let behind = words.get(at + 1..at + 1 + phrase.rest.len())?;
                let fits = behind.iter().zip(&phrase.rest).all(|(word, wanted)| fits(&word.lower, wanted));
                let end = behind.last().unwrap_or(word).range.end;
                fits.then_some(Found { range: word.range.start..end, instead: phrase.instead })
            })
        };
        words.iter().enumerate().filter_map(here).collect()
    }
}

/// The sentence of `text` up to the end of `range`.
fn sentence<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    let mut far = range.start.saturating_sub(FAR);
    while !text.is_char_boundary(far) {
        far += 1;
    }
    let before = text.get(far..range.start).unwrap_or_default();
    let start = before.rfind(['.', '!', '?']).map_or(far, |end| far + end + 1);
    text.get(start..range.end).unwrap_or_default()
}

/// Whether a word is the wanted one.
fn fits(word: &str, wanted: &str) -> bool {
    wanted.strip_suffix('*').map_or(word == wanted, |begin| word.starts_with(begin))
}

/// Every text that counts, with the declaration it stands in.
pub(super) fn texts(policy: &Policy) -> impl Iterator<Item = (&Item, Text<'_>)> {
    let items = policy.items().iter().filter(|item| !item.imported);
    items.flat_map(|item| item.fields.texts().into_iter().map(move |text| (item, text)))
}

/// Reports the texts in which a phrase of `wording` stands: once each, whatever the number of languages it stands in.
pub(super) fn tell(policy: &Policy, wording: &Wording, findings: &mut Vec<Finding>) {
    let lists: BTreeMap<Language, Phrases> =
        Language::all().map(|language| (language, Phrases::of(language, wording.phrases))).collect();
    let denials: BTreeMap<Language, Phrases> =
        Language::all().map(|language| (language, Phrases::of(language, "phrases-negations"))).collect();
    each(policy, findings, |language, passage| {
        let (list, denials) = (lists.get(&language)?, denials.get(&language)?);
        let text = &passage.text;
        let said = |found: &Found| !wording.deniable || denials.first(sentence(text, &found.range)).is_none();
        let found = list.all(text).into_iter().find(said)?;
        let phrase = passage.text.get(found.range.clone()).unwrap_or_default();
        let finding = Finding::new(wording.code, passage.place(&found.range), (wording.message)(&on_a_line(phrase)));
        Some(finding.help(wording.help))
    });
}

/// Reports what `look` finds in the texts: of one text in several languages the first finding, which shows the others.
pub(super) fn each(policy: &Policy, findings: &mut Vec<Finding>, look: impl Fn(Language, &Passage) -> Option<Finding>) {
    // What `every` says stands in many declarations and at one place.
    let mut told: BTreeSet<Span> = BTreeSet::new();
    for (_, text) in texts(policy) {
        let mut found =
            text.words.texts.iter().filter_map(|(language, passage)| Some((*language, look(*language, passage)?)));
        let Some((_, first)) = found.next().filter(|(_, first)| told.insert(first.span)) else { continue };
        let also = |finding: Finding, (language, other): (Language, Finding)| {
            finding.related(other.span, format!("the same in {}", language.english()))
        };
        findings.push(found.fold(first, also));
    }
}

/// A phrase that may stand on several lines of a text, on one.
pub(super) fn on_a_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A word of a text.
#[derive(Debug)]
struct Word {
    lower: String,
    range: Range<usize>,
}

/// The words of a text: runs of letters and digits, and `%`.
fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut at = 0;
    // Each is looked for once: a text may hold many braces that nothing closes.
    let mut closing = text.find('}');
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let Some(letter) = rest.chars().next() else { break };
        let length = if letter.is_alphanumeric() {
            rest.find(|next: char| !next.is_alphanumeric()).unwrap_or(rest.len())
        } else if letter == '{' {
            while closing.is_some_and(|end| end < at) {
                let from = closing.map_or(at, |end| end + 1);
                closing = text.get(from..).and_then(|rest| rest.find('}')).map(|end| from + end);
            }
            at = closing.unwrap_or(at) + 1;
            continue;
        } else {
            letter.len_utf8()
        };
        if letter.is_alphanumeric() || letter == '%' {
            let range = at..at + length;
            words.push(Word { lower: text.get(range.clone()).unwrap_or_default().to_lowercase(), range });
        }
        at += length;
    }
    words
}

/// The words of a phrase in a list, each with its `*`.
fn pattern(phrase: &str) -> Vec<String> {
    let words = phrase.split(|letter: char| !letter.is_alphanumeric() && letter != '%' && letter != '*');
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(list: &str, text: &'static str) -> Option<&'static str> {
        let found = Phrases::of(Language::find("en").unwrap(), list).first(text)?;
        text.get(found.range)
    }

    #[test]
    fn a_phrase_is_found_whole_and_whatever_its_letters_and_spaces() {
        assert_eq!(first("phrases-hedges", "Here We\n  may share it."), Some("We\n  may"));
        assert_eq!(first("phrases-secure", "It is 100% secure."), Some("100% secure"));
        assert_eq!(first("phrases-secure", "A bank-grade vault."), Some("bank-grade"));
        assert_eq!(first("phrases-terms", "The data privacy officers know."), Some("data privacy officers"));
        assert_eq!(first("phrases-hedges", "You may object. {we may} mayor, mighty."), None);
    }

    #[test]
    fn every_language_has_every_list() {
        for id in ["hedges", "look-again", "agree", "compliant", "secure", "prevails", "placeholders", "terms"] {
            for language in Language::all() {
                let id = format!("phrases-{id}");
                assert!(language.phrases(&id).count() > 2, "{language}: {id}");
                let terms = language.phrases(&id).filter(|_| id == "phrases-terms");
                assert!(terms.into_iter().all(|entry| entry.contains(':')), "{language}");
            }
        }
    }
}
