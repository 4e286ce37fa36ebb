//! Which words of a text tell what language it is in.
//!
//! Comes in: a text and the marker words of the languages. Goes out: the markers in it, by their languages, and how many words it has.
//! Guaranteed: what need not be in the text's own language (names, what stands in quotes, braces or code, addresses) is no evidence
//! against it.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::law::wording::lowered;
use crate::vocabulary::Language;

/// How many words apart two capitals can be in one name: as in `Terms of the Service`.
const GAP: usize = 3;

/// The longest quotation, and the longest way from the end of a sentence to the next word, in bytes: so far is looked.
const FAR: usize = 500;

/// What closes each quotation that can be opened.
const QUOTES: [(char, char); 6] = [('"', '"'), ('“', '”'), ('”', '”'), ('„', '“'), ('»', '«'), ('«', '»')];

/// The languages of markers.
pub(super) type Markers = BTreeMap<&'static str, Language>;

/// The markers of every language.
pub(super) fn markers() -> Markers {
    Language::all().flat_map(|language| language.markers().map(move |word| (word, language))).collect()
}

/// A word of a text.
struct Word<'t> {
    text: &'t str,
    range: Range<usize>,
    capital: bool,
    /// Whether a sentence begins with it.
    first: bool,
}

/// What the words of a text say of its language.
pub(super) struct Evidence {
    /// How many words it has, without those that may be in any language.
    pub(super) words: usize,
    /// The markers in it, each once and where it is first, by their languages.
    markers: BTreeMap<Language, Vec<(Range<usize>, String)>>,
}

impl Evidence {
    /// The evidence of a text in `own`.
    pub(super) fn of(text: &str, own: Language, markers: &Markers) -> Self {
        let words = words(text);
        let mut count = 0;
        let mut found: BTreeMap<Language, Vec<(Range<usize>, String)>> = BTreeMap::new();
        for (at, word) in words.iter().enumerate() {
            let named = is_named(&words, at);
            count += usize::from(!named);
            let lower = lowered(word.text);
            let Some(language) = markers.get(lower.as_ref()) else { continue };
            if *language != own && named {
                continue;
            }
            let seen = found.entry(*language).or_default();
            if !seen.iter().any(|(_, known)| *known == lower) {
                seen.push((word.range.clone(), lower.into_owned()));
            }
        }
        Self { words: count, markers: found }
    }

    /// The markers of `language`.
    pub(super) fn of_language(&self, language: Language) -> &[(Range<usize>, String)] {
        self.markers.get(&language).map_or(&[], Vec::as_slice)
    }
}

/// Whether the word at `at` belongs to a name, or is an abbreviation.
fn is_named(words: &[Word<'_>], at: usize) -> bool {
    let Some(word) = words.get(at) else { return false };
    let sentence = |from: usize| words.iter().skip(from).take_while(|next| !next.first);
    let follows = sentence(at + 1).take(GAP - 1).any(|next| next.capital);
    if word.capital {
        let abbreviation = word.text.chars().count() > 1 && word.text.chars().all(char::is_uppercase);
        return abbreviation || !word.first || sentence(at + 1).next().is_some_and(|next| next.capital);
    }
    let before = words.get(at.saturating_sub(GAP - 1)..at).unwrap_or_default();
    // No name goes on from one sentence to the next.
    let same = before.iter().rposition(|one| one.first).map_or(before, |begin| before.get(begin..).unwrap_or_default());
    follows && same.iter().any(|one| one.capital)
}

/// The words of a text that are its own.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let (mut at, mut first, mut between) = (0, true, true);
    while let Some(letter) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(at..).unwrap_or("");
        let address = between.then(|| address(rest)).flatten();
        between = is_between(letter);
        if let Some(length) = address.or_else(|| quoted(near(rest), letter)) {
            at += length;
        } else if letter.is_alphabetic() {
            let end = rest.find(|next: char| !next.is_alphabetic()).unwrap_or(rest.len());
            let range = at..at + end;
            let word = text.get(range.clone()).unwrap_or("");
            words.push(Word { text: word, range, capital: letter.is_uppercase(), first });
            first = false;
            at += end;
        } else {
            first |= matches!(letter, '.' | '!' | '?' | ':') && ends_sentence(near(rest)) || rest.starts_with("\n\n");
            at += letter.len_utf8();
        }
    }
    words
}

/// Whether the sign that `rest` begins with ends a sentence: a capital follows it.
fn ends_sentence(rest: &str) -> bool {
    let mut after = rest.chars().skip(1);
    after.next().is_none_or(char::is_whitespace)
        && after.find(|next| next.is_alphanumeric()).is_none_or(char::is_uppercase)
}

/// As much of `rest` as is looked at.
fn near(rest: &str) -> &str {
    let mut end = rest.len().min(FAR);
    while !rest.is_char_boundary(end) {
        end -= 1;
    }
    rest.get(..end).unwrap_or(rest)
}

/// How long that is which `rest` begins with, if it stands in braces, quotes or code, or is where a link leads.
fn quoted(rest: &str, letter: char) -> Option<usize> {
    let closes = match letter {
        '{' => '}',
        '`' => '`',
        ']' => return rest.strip_prefix("](")?.find(')').map(|end| "](".len() + end + 1),
        _ => QUOTES.iter().find(|(open, _)| *open == letter).map(|(_, close)| *close)?,
    };
    let inside = rest.get(letter.len_utf8()..)?;
    inside.find(closes).map(|end| letter.len_utf8() + end + closes.len_utf8())
}

/// How long the address is that `rest` begins with, on the web or for mail.
fn address(rest: &str) -> Option<usize> {
    let end = rest.find(is_between).unwrap_or(rest.len());
    let piece = rest.get(..end)?.trim_end_matches(['.', ':', '!', '?']);
    let dotted = |(before, after): (&str, &str)| {
        before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphabetic)
    };
    let address = piece.contains('@') || piece.contains("://") || piece.split_once('.').is_some_and(dotted);
    address.then_some(piece.len())
}

/// Whether `letter` can stand before an address or behind it.
fn is_between(letter: char) -> bool {
    letter.is_whitespace() || "()<>[],;\"".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, own: &str) -> String {
        let evidence = Evidence::of(text, Language::find(own).unwrap(), &markers());
        let all = evidence.markers.iter().map(|(language, words)| {
            let words: Vec<&str> = words.iter().map(|(_, word)| word.as_str()).collect();
            format!("{language}: {}", words.join(" "))
        });
        all.collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn markers_tell_the_language() {
        assert_eq!(
            found("Vi bruger oplysninger efter dit køb. Efter dit!", "nb"),
            "da: bruger oplysninger efter dit køb"
        );
        assert_eq!(found("Vi bruker opplysningene.", "nb"), "nb: bruker opplysningene");
        assert_eq!(found("We use the data of your order.", "da"), "en: we the of your");
    }

    #[test]
    fn what_may_be_in_any_language_is_no_evidence() {
        for text in [
            "Vi følger Terms of Use.",
            "Vi følger Standard Contractual Clauses for the Transfer of Personal Data.",
            "Se “terms of use” og \"the end\" og «our» `of` {the_of}.",
            "Skriv til the.of@your.example eller of.example/the, eller https://the.example/of.",
            "Se [her](https://the.example/of).",
            "USA, OS, WHO.",
            "The Example Company",
        ] {
            assert!(!found(text, "nb").contains("en:") && !found(text, "nb").contains("da:"), "{text}");
        }
    }
}
