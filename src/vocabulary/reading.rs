//! How hard a text is to read.
//!
//! Comes in: a language and texts in it. Goes out: their sentences, and two figures. LIX holds for any language: the words of a sentence
//! and the long words of a hundred, added up. Flesch's reading ease is made for English. Guaranteed: a pass over the text.

use std::borrow::Cow;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use super::languages::Language;

/// A word with more letters than this is long.
const LONG: usize = 6;

/// What was counted in some texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reading {
    /// Words: what stands between spaces and has a letter or a digit, but no address.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Words of more than six letters.
    pub long: usize,
    /// Syllables, as English has them.
    pub syllables: usize,
}

impl Reading {
    /// Counts what is in `text` too.
    pub fn add(&mut self, text: &str, language: Language) {
        for sentence in sentences(text, language) {
            let before = self.words;
            for word in words(text.get(sentence).unwrap_or_default()) {
                self.words += 1;
                self.long += usize::from(word.chars().filter(|letter| letter.is_alphabetic()).count() > LONG);
                self.syllables += textstat::syllables(word);
            }
            self.sentences += usize::from(self.words > before);
        }
    }

    /// How many words a sentence has, on average.
    pub fn per_sentence(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// LIX, after Björnsson: below 35 is easy, above 45 hard, above 55 what statutes are.
    pub fn lix(&self) -> f64 {
        self.per_sentence() + 100.0 * ratio(self.long, self.words)
    }

    /// Flesch's reading ease of an English text: above 60 is plain, below 50 hard.
    pub fn flesch(&self) -> f64 {
        206.835 - 1.015 * self.per_sentence() - 84.6 * ratio(self.syllables, self.words)
    }
}

/// `part` for each of `whole`, or 0 of nothing.
#[expect(clippy::cast_precision_loss, reason = "no text has so many words that a float could not count them")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// The words of `text`.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_address = |word: &str| word.contains('@') || word.contains("://");
    let is_word = move |word: &&str| word.contains(char::is_alphanumeric) && !is_address(word);
    text.split_whitespace().map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric())).filter(is_word)
}

/// Where the sentences of `text` stand in it. A dot behind an abbreviation of the language ends none, and a new line does where a
/// paragraph or an item begins.
pub fn sentences(text: &str, language: Language) -> Vec<Range<usize>> {
    let text = &*on_long_lines(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    for (start, piece) in text.split_sentence_bound_indices() {
        let end = start + piece.len();
        let joins = |last: &Range<usize>| {
            piece.trim().is_empty() || goes_on(text.get(last.clone()).unwrap_or_default(), language)
        };
        match found.last_mut().filter(|last| joins(last)) {
            Some(last) => last.end = end,
            None => found.push(start..end),
        }
    }
    found
}

/// The text with a space for each new line that begins nothing: every byte stays where it is.
fn on_long_lines(text: &str) -> Cow<'_, str> {
    let begins = |line: &str| {
        let line = line.trim_start();
        line.is_empty() || line.starts_with(|sign: char| "-*+#>|".contains(sign) || sign.is_ascii_digit())
    };
    if !text.contains('\n') {
        return Cow::Borrowed(text);
    }
    let mut lines = text.split('\n').peekable();
    let mut long = String::with_capacity(text.len());
    while let Some(line) = lines.next() {
        long.push_str(line);
        if let Some(next) = lines.peek() {
            long.push(if line.trim().is_empty() || begins(next) { '\n' } else { ' ' });
        }
    }
    Cow::Owned(long)
}

/// Whether what ends here ends in an abbreviation.
fn goes_on(sentence: &str, language: Language) -> bool {
    let Some(before) = sentence.trim_end().strip_suffix('.') else { return false };
    let last = before.rsplit(|sign: char| sign.is_whitespace() || sign == '(').next().unwrap_or_default();
    language.phrases("phrases-abbreviations").any(|abbreviation| abbreviation.eq_ignore_ascii_case(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(code: &str) -> Language {
        Language::find(code).unwrap()
    }

    fn shown<'t>(text: &'t str, code: &str) -> Vec<&'t str> {
        sentences(text, language(code)).into_iter().map(|range| text.get(range).unwrap().trim()).collect()
    }

    #[test]
    fn an_abbreviation_ends_no_sentence() {
        assert_eq!(shown("See art. 6 GDPR. Write to us.", "en"), ["See art. 6 GDPR.", "Write to us."]);
        assert_eq!(shown("Det følger af nr. 7 B. Skriv til os!", "da"), ["Det følger af nr. 7 B.", "Skriv til os!"]);
        assert_eq!(shown("Bl.a. Fjordly (jf. § 5). Ja.", "da"), ["Bl.a. Fjordly (jf. § 5).", "Ja."]);
        assert_eq!(shown("This goes\non.\n\n- One\n- Two", "en"), ["This goes\non.", "- One", "- Two"]);
        assert_eq!(shown("Se https://a.example/b. Ja.", "nb"), ["Se https://a.example/b.", "Ja."]);
    }

    #[test]
    fn the_figures_are_those_of_the_formulas() {
        let mut reading = Reading::default();
        reading.add("The cat sat on the mat. The dog ran to a@b.example fast.", language("en"));
        assert_eq!(reading, Reading { words: 11, sentences: 2, long: 0, syllables: 11 });
        assert!((reading.lix() - 5.5).abs() < 1e-9);
        assert!((reading.flesch() - (206.835 - 1.015 * 5.5 - 84.6)).abs() < 1e-9);
        let mut reading = Reading::default();
        reading.add("Vi bruger oplysningerne, når du handler.", language("da"));
        reading.add("Databeskyttelse er vigtigt", language("da"));
        assert_eq!((reading.words, reading.sentences, reading.long), (9, 2, 4));
        assert!((reading.lix() - (4.5 + 400.0 / 9.0)).abs() < 1e-9);
        assert!(Reading::default().lix().abs() < 1e-9);
    }
}
