//! Plain language has sentences that a reader takes in at once, and few long words (Art. 12(1)). More than 35 words in a sentence are too
//! many for most. LIX adds the words of a sentence to the long words of a hundred: newspapers have 35 to 44, statutes 55 and more. Only
//! the author's own words are counted, and an item of a list counts for itself.

use std::ops::Range;

use crate::finding::{Finding, codes};
use crate::law::{Rule, wording};
use crate::model::{Passage, Policy};
use crate::vocabulary::{Language, Reading, sentences, words};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_12_1_READ, check);

/// How many words a sentence can have.
const MOST: usize = 35;

/// The LIX that a text can have.
const HARD: f64 = 45.0;

/// How many words a text has whose LIX says something.
const ENOUGH: usize = 60;

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    wording::each(policy, findings, |language, passage| {
        // Most texts are shorter than a sentence can be: a word takes two bytes, be it a letter and a space.
        if passage.text.len() <= 2 * MOST {
            return None;
        }
        words(&passage.text).nth(MOST)?;
        long_sentence(passage, language).or_else(|| hard_text(passage, language))
    });
}

/// The first sentence that is too long.
fn long_sentence(passage: &Passage, language: Language) -> Option<Finding> {
    let count = |range: &Range<usize>| words(passage.text.get(range.clone()).unwrap_or_default()).count();
    let range = sentences(&passage.text, language).into_iter().find(|range| count(range) > MOST)?;
    let message = format!("This sentence has {} words: few readers take in more than {MOST}.", count(&range));
    let end = range.start + passage.text.get(range.clone())?.trim_end().len();
    let finding = Finding::new(RULE.code, passage.place(&(range.start..end)), message);
    Some(finding.help("Make two of it, or a list."))
}

/// A text whose sentences and words are too long on the whole.
fn hard_text(passage: &Passage, language: Language) -> Option<Finding> {
    let mut reading = Reading::default();
    reading.add(&passage.text, language);
    if reading.words < ENOUGH || reading.lix() <= HARD {
        return None;
    }
    let message = format!("This text has LIX {:.0}: above {HARD:.0} it is hard to read.", reading.lix());
    let help = format!(
        "Its sentences have {:.0} words on average, and {} of its {} words have more than six letters. Write shorter ones.",
        reading.per_sentence(),
        reading.long,
        reading.words
    );
    Some(Finding::new(RULE.code, passage.span, message).help(help))
}
