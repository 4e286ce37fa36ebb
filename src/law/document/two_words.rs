//! Who reads two words looks for two things (GDPR Art. 12(1): in clear and plain language). One thing is called by one word in all that an
//! author writes in a language. California's statutes say `personal information`, so that is no second word where they apply.

use std::collections::BTreeMap;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::regime::Regime;
use crate::law::wording::{Phrases, on_a_line};
use crate::model::Policy;
use crate::source::Span;
use crate::vocabulary::Language;

pub(super) const RULE: Rule = Rule::new(codes::DOC_TWO_WORDS, check);

/// What Californian law calls personal data.
const CALIFORNIAN: &str = "personal information";

/// Where a word stands for the first time, and how it is written there.
type First = (Span, String);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for language in Language::all() {
        let here = |word: &&str| *word != CALIFORNIAN || !Regime::California.applies(policy);
        let groups = language.phrases("phrases-synonyms").enumerate();
        let words: Vec<(usize, &str)> = groups
            .flat_map(|(group, entry)| entry.split('|').map(str::trim).filter(here).map(move |word| (group, word)))
            .collect();
        let phrases = Phrases::new(words.iter().enumerate().map(|(at, (_, word))| (at, *word)));
        let mut firsts: BTreeMap<usize, First> = BTreeMap::new();
        for item in policy.items().iter().filter(|item| !item.imported) {
            item.fields.each_text(&mut |texts| {
                let Some(passage) = texts.texts.get(&language) else { return };
                phrases.find(&passage.text, &mut |found| {
                    let written = passage.text.get(found.range.clone()).map(on_a_line).unwrap_or_default();
                    firsts.entry(found.list).or_insert_with(|| (passage.place(&found.range), written));
                    firsts.len() == words.len()
                });
            });
        }
        let group = |at: &usize| words.get(*at).map(|(group, _)| *group);
        let mut by_group: BTreeMap<Option<usize>, Vec<First>> = BTreeMap::new();
        for (at, first) in firsts {
            by_group.entry(group(&at)).or_default().push(first);
        }
        for mut firsts in by_group.into_values() {
            firsts.sort();
            let [(one, usual), others @ ..] = firsts.as_slice() else { continue };
            findings.extend(others.iter().map(|(span, other)| {
                let message = format!("`{other}` and `{usual}` are two words for one thing.");
                let finding = Finding::new(RULE.code, *span, message).related(*one, format!("`{usual}` stands here"));
                finding.help("Choose one of them, and write it everywhere.")
            }));
        }
    }
}
