//! Looking for words in the texts of a policy.

use std::ops::Range;

use crate::model::{Passage, Policy};
use crate::vocabulary::Language;

/// Each text of the policy with its language.
pub(super) fn passages(policy: &Policy) -> impl Iterator<Item = (Language, &Passage)> {
    let texts = policy.items().iter().filter(|item| !item.imported).flat_map(|item| item.fields.texts());
    texts.flat_map(|text| text.words.texts.iter().map(|(language, passage)| (*language, passage)))
}

/// Where `words` first stand in `text`. A space in them is any space, or none.
pub(super) fn find(text: &str, words: &str) -> Option<Range<usize>> {
    text.char_indices().find_map(|(start, _)| {
        let rest = text.get(start..)?;
        Some(start..start + begins(rest, words)?)
    })
}

/// How much of `text` is `words`, if it begins with them.
fn begins(text: &str, words: &str) -> Option<usize> {
    let mut rest = text;
    for letter in words.chars() {
        rest = if letter == ' ' { rest.trim_start() } else { rest.strip_prefix(letter)? };
    }
    Some(text.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_space_is_a_space() {
        for text in ["etter § 2-7 b i loven", "etter §\u{a0}2-7\u{a0}b i loven", "etter §2-7b i loven"] {
            let found = find(text, "§ 2-7 b").and_then(|range| text.get(range));
            assert!(found.is_some_and(|found| found.starts_with('§') && found.ends_with('b')), "{text}");
        }
        assert_eq!(find("etter § 2-8", "§ 2-7 b"), None);
    }
}
