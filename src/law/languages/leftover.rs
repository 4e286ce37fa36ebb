//! A text is in the language that it is given for (GDPR Art. 12(1): intelligible, in clear and plain language). Where words of another
//! language stand in it, or the text of another language word for word, it was probably left behind when the texts were copied.

use std::ops::Range;

use super::evidence::{Evidence, Markers, markers};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Passage, Policy, Words};
use crate::vocabulary::Language;

pub(super) const RULE: Rule = Rule::new(codes::LANG_LEFTOVER, check);

/// How many markers of another language are enough, whatever else the text says.
const ENOUGH: usize = 2;

/// How many words a text must have before one marker says something.
const FEW: usize = 4;

/// How many words two texts must have before it says something that they are the same: `mandag til fredag` is right in two languages.
const MANY: usize = 6;

/// How many markers a finding names.
const SHOWN: usize = 5;

/// What is done about a text that is right as it is.
const OTHERWISE: &str =
    "Names and quotations stand in quotes. If all of it is right, say so: `allow LANG-LEFTOVER because \"…\"`.";

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let markers = markers();
    for text in policy.items().iter().filter(|item| !item.imported).flat_map(|item| item.fields.texts()) {
        for (language, passage) in &text.words.texts {
            let evidence = Evidence::of(&passage.text, *language, &markers);
            findings.extend(
                looks_like_another(*language, passage, &evidence)
                    .or_else(|| same_as_another(*language, passage, &evidence, text.words, &markers)),
            );
        }
    }
}

/// That the words of a text are those of another language.
fn looks_like_another(language: Language, passage: &Passage, evidence: &Evidence) -> Option<Finding> {
    let others = Language::all().filter(|other| *other != language);
    let (other, found) =
        others.map(|other| (other, evidence.of_language(other))).max_by_key(|(_, found)| found.len())?;
    let (first, _) = found.first()?;
    let alone = evidence.of_language(language).is_empty() && evidence.words >= FEW;
    if found.len() < ENOUGH && !alone {
        return None;
    }
    let shown: Vec<String> = found.iter().take(SHOWN).map(|(_, word)| format!("`{word}`")).collect();
    let (looks, is) = (other.english(), language.english());
    let message = format!("This looks like {looks} in the {is} text: {}.", shown.join(", "));
    Some(finding(passage, first, message, &format!("Write it in {is}.")))
}

/// That a text is, character for character, that of a language before it.
fn same_as_another(
    language: Language,
    passage: &Passage,
    evidence: &Evidence,
    words: &Words,
    markers: &Markers,
) -> Option<Finding> {
    let mut before = words.texts.iter().take_while(|(other, _)| **other != language);
    let (other, first) = before.find(|(_, other)| other.text.trim() == passage.text.trim())?;
    // Where the text before it is in the wrong language, that is said there.
    let right = looks_like_another(*other, first, &Evidence::of(&first.text, *other, markers)).is_none();
    (evidence.words >= MANY && right).then(|| {
        let (same, is) = (other.english(), language.english());
        let message = format!("The {same} and the {is} text are the same.");
        finding(passage, &(0..passage.text.len()), message, "Write each in its own language.")
            .related(first.span, format!("the {same} text is here"))
    })
}

fn finding(passage: &Passage, range: &Range<usize>, message: String, help: &str) -> Finding {
    Finding::new(RULE.code, passage.place(range), message).help(format!("{help} {OTHERWISE}"))
}
