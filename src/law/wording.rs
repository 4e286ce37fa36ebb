//! What authors write themselves: phrases in it that a rule does not want.
//!
//! Comes in: a policy, and the phrases of each language. Goes out: for each text and rule the first phrase that stands in it, and the
//! places of those in the other languages of the same text. Guaranteed: one pass over the words for all rules of a pack, whatever the
//! number of phrases; what stands in braces is no word of the text.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::finding::{Code, Finding, Fix};
use crate::model::{Passage, Policy};
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
    /// What is wrong with the phrase, in a text of the language.
    pub(super) message: fn(&str, Language) -> String,
    /// How to mend it, unless the list says what to write instead.
    pub(super) help: &'static str,
}

/// A phrase of a list: its words, which list it is of, and what stands behind it there.
#[derive(Debug)]
struct Phrase {
    first: Cow<'static, str>,
    text: &'static str,
    list: usize,
    instead: Option<&'static str>,
    /// Whether one of its words may have any ending, so that what to write instead depends on it.
    inflected: bool,
}

/// The phrases of some lists in one language.
#[derive(Debug)]
pub(super) struct Phrases {
    /// Those whose first word is whole, sorted by it.
    whole: Vec<Phrase>,
    /// Those whose first word has any ending.
    begun: Vec<Phrase>,
    /// The first bytes of their first words: most words have another one.
    begin: [bool; 256],
}

/// A phrase that was found.
#[derive(Debug, Clone)]
pub(super) struct Found {
    /// Where it stands in the text.
    pub(super) range: Range<usize>,
    /// The list that it is of.
    pub(super) list: usize,
    instead: Option<&'static str>,
    inflected: bool,
}

impl Phrases {
    /// The lists `ids` of `language`.
    fn of(language: Language, ids: impl IntoIterator<Item = &'static str>) -> Self {
        let lists = ids.into_iter().enumerate();
        Self::new(lists.flat_map(|(list, id)| language.phrases(id).map(move |entry| (list, entry))))
    }

    /// Phrases, each with the number of its list.
    pub(super) fn new(entries: impl IntoIterator<Item = (usize, &'static str)>) -> Self {
        let mut phrases = Self { whole: Vec::new(), begun: Vec::new(), begin: [false; 256] };
        for (list, entry) in entries {
            let (text, instead) = entry.split_once(':').map_or((entry, None), |(phrase, to)| (phrase, Some(to.trim())));
            let Some(first) = pattern(text).next() else { continue };
            if let Some(begins) = first.bytes().next().and_then(|byte| phrases.begin.get_mut(usize::from(byte))) {
                *begins = true;
            }
            let group = if first.ends_with('*') { &mut phrases.begun } else { &mut phrases.whole };
            group.push(Phrase { first, text, list, instead, inflected: text.contains('*') });
        }
        phrases.whole.sort_by(|one, other| one.first.cmp(&other.first));
        phrases
    }

    /// Those that may begin with the word `word`, in lower case.
    fn beginning_with(&self, word: &str) -> impl Iterator<Item = &Phrase> {
        let before = self.whole.partition_point(|phrase| *phrase.first < *word);
        let whole = self.whole.iter().skip(before).take_while(|phrase| fits(word, &phrase.first));
        whole.chain(self.begun.iter().filter(|phrase| fits(word, &phrase.first)))
    }

    /// Whether a word may be the first of a phrase, by its first byte.
    fn may_begin_with(&self, word: &str) -> bool {
        let byte = word.bytes().next().map(|byte| byte.to_ascii_lowercase());
        byte.and_then(|byte| self.begin.get(usize::from(byte))).is_some_and(|begins| *begins)
    }

    /// Shows `look` each of them in `text`, in order, until it has seen enough.
    pub(super) fn find(&self, text: &str, look: &mut dyn FnMut(Found) -> bool) {
        let mut words = Words::of(text);
        while let Some(range) = words.next() {
            let word = text.get(range.clone()).unwrap_or_default();
            if !self.may_begin_with(word) {
                continue;
            }
            for phrase in self.beginning_with(&lowered(word)) {
                let mut behind = words.clone();
                let mut end = range.end;
                let fits = pattern(phrase.text).skip(1).all(|wanted| {
                    let next = behind.next().unwrap_or(0..0);
                    end = next.end;
                    text.get(next).is_some_and(|word| fits(&lowered(word), &wanted))
                });
                let range = range.start..end;
                let found = Found { range, list: phrase.list, instead: phrase.instead, inflected: phrase.inflected };
                if fits && look(found) {
                    return;
                }
            }
        }
    }

    /// Whether one of them stands in `text`.
    fn stand_in(&self, text: &str) -> bool {
        let mut any = false;
        self.find(text, &mut |_| {
            any = true;
            true
        });
        any
    }
}

/// Whether a word is the wanted one.
fn fits(word: &str, wanted: &str) -> bool {
    wanted.strip_suffix('*').map_or(word == wanted, |begin| word.starts_with(begin))
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

/// Reports the texts in which a phrase of `wordings` stands: for each rule once, whatever the number of languages it stands in.
pub(super) fn tell(policy: &Policy, wordings: &[&Wording], findings: &mut Vec<Finding>) {
    let lists = |language| Phrases::of(language, wordings.iter().map(|wording| wording.phrases));
    let denials = |language| LazyCell::new(move || Phrases::of(language, ["phrases-negations"]));
    let lists: BTreeMap<Language, _> =
        Language::all().map(|language| (language, (lists(language), denials(language)))).collect();
    // In each language, the first phrase of each list.
    let look = |language: Language, passage: &Passage| {
        let mut first: BTreeMap<usize, Found> = BTreeMap::new();
        if let Some((phrases, denials)) = lists.get(&language) {
            phrases.find(&passage.text, &mut |found| {
                let deniable = wordings.get(found.list).is_some_and(|wording| wording.deniable);
                let denied = || deniable && denials.stand_in(sentence(&passage.text, &found.range));
                if !first.contains_key(&found.list) && !denied() {
                    first.insert(found.list, found);
                }
                first.len() == wordings.len()
            });
        }
        let told = first.into_values().filter_map(|found| {
            let wording = wordings.get(found.list)?;
            let phrase = on_a_line(passage.text.get(found.range.clone())?);
            let message = (wording.message)(&phrase, language);
            let finding = Finding::new(wording.code, passage.place(&found.range), message);
            let instead = found.instead.map(|instead| format!("Write `{instead}`."));
            let finding = finding.help(instead.unwrap_or_else(|| wording.help.to_owned()));
            Some(match mended(passage, &found) {
                Some(fix) => finding.fix(fix),
                None => finding,
            })
        });
        told.collect::<Vec<Finding>>()
    };
    each(policy, findings, look);
}

/// The right words in the place of a phrase that has no other endings, with a capital letter where it had one.
fn mended(passage: &Passage, found: &Found) -> Option<Fix> {
    let (place, instead) = (passage.place(&found.range), found.instead.filter(|_| !found.inflected)?);
    let capital = passage.text.get(found.range.clone())?.starts_with(char::is_uppercase);
    let mut letters = instead.chars();
    let first = letters.next()?;
    let words = if capital { first.to_uppercase().chain(letters).collect() } else { instead.to_owned() };
    // Where the source writes the phrase in another way, its place is not as long as it is.
    let length = place.end.saturating_sub(place.start);
    (u32::try_from(found.range.len()) == Ok(length)).then_some(Fix::Replace(place, words))
}

/// The check of a rule whose phrases are looked for in the pass of another rule of its pack.
pub(super) fn told_with_another(_: &Policy, _: &mut Vec<Finding>) {}

/// Reports what `look` finds in the texts: of one text in several languages the first finding of a code, which shows the others.
pub(super) fn each<Found>(policy: &Policy, findings: &mut Vec<Finding>, look: impl Fn(Language, &Passage) -> Found)
where
    Found: IntoIterator<Item = Finding>,
{
    // What `every` says stands in many declarations and at one place.
    let mut told: BTreeSet<(Code, Span)> = BTreeSet::new();
    for item in policy.items().iter().filter(|item| !item.imported) {
        item.fields.each_text(&mut |words| {
            let mut own: Vec<Finding> = Vec::new();
            for (language, passage) in &words.texts {
                for finding in look(*language, passage) {
                    match own.iter_mut().find(|first| first.code == finding.code) {
                        Some(first) => {
                            let also = format!("the same in {}", language.english());
                            *first = first.clone().related(finding.span, also);
                        }
                        None => own.push(finding),
                    }
                }
            }
            findings.extend(own.into_iter().filter(|finding| told.insert((finding.code, finding.span))));
        });
    }
}

/// A phrase that may stand on several lines of a text, on one.
pub(super) fn on_a_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a text, one after the other: runs of letters and digits, and `%`.
#[derive(Debug, Clone)]
struct Words<'t> {
    text: &'t str,
    at: usize,
    /// The next brace that closes. Each is looked for once: a text may hold many that nothing closes.
    closing: Option<usize>,
}

impl<'t> Words<'t> {
    fn of(text: &'t str) -> Self {
        Self { text, at: 0, closing: text.find('}') }
    }

    /// Where the next word stands.
    fn next(&mut self) -> Option<Range<usize>> {
        let bytes = self.text.as_bytes();
        loop {
            let start = self.at;
            let between = between(bytes.get(start..)?)?;
            if between == 0 {
                while let Some(0) = bytes.get(self.at..).and_then(self::between) {
                    self.at += 1;
                }
                return Some(start..self.at);
            }
            match bytes.get(start)? {
                b'%' => {
                    self.at += 1;
                    return Some(start..self.at);
                }
                b'{' => self.skip_braces(),
                _ => self.at += between,
            }
        }
    }

    /// Goes behind the brace that closes the one here, if there is one.
    fn skip_braces(&mut self) {
        while let Some(end) = self.closing.filter(|end| *end < self.at) {
            self.closing = self.text.get(end + 1..).and_then(|rest| rest.find('}')).map(|next| end + 1 + next);
        }
        self.at = self.closing.unwrap_or(self.at) + 1;
    }
}

/// How many bytes at the beginning of `bytes` are a sign between words: none if a word is there, and nothing at the end.
fn between(bytes: &[u8]) -> Option<usize> {
    let first = *bytes.first()?;
    Some(match (first, bytes.get(1)) {
        (0xC2, Some(_)) => 2,
        (0xE2, Some(0x80)) => 3,
        _ if first.is_ascii_alphanumeric() || !first.is_ascii() => 0,
        _ => 1,
    })
}

/// The words of a phrase in a list, each with its `*`.
fn pattern(phrase: &'static str) -> impl Iterator<Item = Cow<'static, str>> {
    let words = phrase.split(|letter: char| !letter.is_alphanumeric() && letter != '%' && letter != '*');
    let words = words.flat_map(|word| word.strip_suffix('%').map_or([word, ""], |number| [number, "%"]));
    words.filter(|word| !word.is_empty()).map(lowered)
}

/// A word in lower case, as most words are already.
pub(super) fn lowered(word: &str) -> Cow<'_, str> {
    let is_lower = word.chars().all(|letter| letter.is_lowercase() || !letter.is_alphabetic());
    if is_lower { Cow::Borrowed(word) } else { Cow::Owned(word.to_lowercase()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(list: &'static str, language: &str, text: &'static str) -> Option<&'static str> {
        let mut first = None;
        Phrases::of(Language::find(language).unwrap(), [list]).find(text, &mut |found| {
            first = text.get(found.range);
            true
        });
        first
    }

    #[test]
    fn a_phrase_is_found_whole_and_whatever_its_letters_and_spaces() {
        let found = |list, text| first(list, "en", text);
        assert_eq!(found("phrases-hedges", "Here We\n  may share it."), Some("We\n  may"));
        assert_eq!(found("phrases-secure", "It is 100% secure."), Some("100% secure"));
        assert_eq!(found("phrases-secure", "It is “completely\u{a0}secure”"), Some("completely\u{a0}secure"));
        assert_eq!(found("phrases-secure", "A bank-grade vault."), Some("bank-grade"));
        assert_eq!(found("phrases-terms", "The data privacy officers know."), Some("data privacy officers"));
        assert_eq!(found("phrases-hedges", "You may object. {we may} mayor, mighty. We"), None);
        assert_eq!(first("phrases-hedges", "da", "Det sker MÅSKE."), Some("MÅSKE"));
        assert_eq!(first("phrases-hedges", "da", "{{{ måske"), Some("måske"));
    }

    #[test]
    fn every_language_has_every_list() {
        for id in
            ["hedges", "look-again", "agree", "compliant", "secure", "prevails", "placeholders", "terms", "negations"]
        {
            for language in Language::all() {
                let id = format!("phrases-{id}");
                assert!(language.phrases(&id).count() > 2, "{language}: {id}");
                let mut entries = language.phrases(&id);
                assert!(id != "phrases-terms" || entries.all(|entry| entry.contains(':')), "{language}");
            }
        }
    }
}
