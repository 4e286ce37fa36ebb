//! The bare words of a run of text, for the places that hold no markup: names of links, labels, the ends of sentences.

use crate::locale::Inline;

/// The bytes of a usual sentence: room for one is made where one is written.
pub(super) const SENTENCE: usize = 160;

/// The text of `run` without its markup.
pub(super) fn words(run: &[Inline]) -> String {
    let mut out = String::with_capacity(SENTENCE);
    gather(run, &mut out);
    out
}

fn gather(run: &[Inline], out: &mut String) {
    for inline in run {
        match inline {
            Inline::Text { text } | Inline::Code { text } | Inline::Time { text, .. } => out.push_str(text),
            Inline::Strong { text }
            | Inline::Emphasis { text }
            | Inline::Link { text, .. }
            | Inline::Foreign { text, .. } => gather(text, out),
            Inline::Anchor { .. } => {}
            Inline::Break => out.push(' '),
        }
    }
}

/// The anchors that stood at a heading once, and the heading without them.
pub(super) fn split_anchors(run: &[Inline]) -> (&[Inline], &[Inline]) {
    let anchors = run.iter().take_while(|inline| matches!(inline, Inline::Anchor { .. })).count();
    run.split_at_checked(anchors).unwrap_or_default()
}

/// Whether nothing of `run` can be seen.
pub(super) fn is_blank(run: &[Inline]) -> bool {
    run.iter().all(|inline| match inline {
        Inline::Text { text } | Inline::Code { text } | Inline::Time { text, .. } => text.trim().is_empty(),
        Inline::Strong { text }
        | Inline::Emphasis { text }
        | Inline::Link { text, .. }
        | Inline::Foreign { text, .. } => is_blank(text),
        Inline::Anchor { .. } | Inline::Break => true,
    })
}

/// The last character of `run` that is no space.
pub(super) fn last_visible(run: &[Inline]) -> Option<char> {
    run.iter().rev().find_map(|inline| match inline {
        Inline::Text { text } | Inline::Code { text } | Inline::Time { text, .. } => {
            text.trim_end().chars().next_back()
        }
        Inline::Strong { text }
        | Inline::Emphasis { text }
        | Inline::Link { text, .. }
        | Inline::Foreign { text, .. } => last_visible(text),
        Inline::Anchor { .. } | Inline::Break => None,
    })
}

/// A character as it may be printed: characters that steer a terminal become the mark for "no such character".
pub(super) fn printable(c: char) -> char {
    if c.is_control() && !c.is_ascii_whitespace() { char::REPLACEMENT_CHARACTER } else { c }
}

/// The words that `text` begins with, one space between each two; and what follows the last.
pub(super) fn words_at_start(text: &str) -> (&str, &str) {
    let mut after_space = false;
    let end = text.find(|c: char| {
        let second_space = c == ' ' && after_space;
        after_space = c == ' ';
        second_space || !(c == ' ' || c.is_alphanumeric())
    });
    let (words, _) = text.split_at_checked(end.unwrap_or(text.len())).unwrap_or_default();
    text.split_at_checked(words.trim_end_matches(' ').len()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_before_a_sign_or_a_second_space() {
        for (text, words, rest) in [
            ("år og dag. x", "år og dag", ". x"),
            ("a b  c", "a b", "  c"),
            ("a ", "a", " "),
            (" a", " a", ""),
            ("", "", ""),
        ] {
            assert_eq!(words_at_start(text), (words, rest));
        }
    }
}
