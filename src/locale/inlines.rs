//! Runs of text, and the marks that stand for facts while a message is formatted.
//!
//! A fact never passes through Fluent or Markdown: one character of a private-use plane stands for it, and the fact's own inlines
//! take its place afterwards. So no author's text is ever read as a message or as markup, and links and dates stay what they are.

use super::document::{Inline, Inlines};

/// Stands before and behind a number that ICU is to write.
pub(super) const NUMBER: char = '\u{10FFFD}';

/// The first mark: the private-use plane 15 begins here.
const FIRST: u32 = 0xF_0000;

/// The last mark: plane 15 ends here.
const LAST: u32 = 0xF_FFFD;

/// The mark for the fact at place `at`; there are enough for any notice that a person could read.
pub(super) fn mark(at: usize) -> Option<char> {
    u32::try_from(at).ok().and_then(|at| char::from_u32(FIRST.checked_add(at)?)).filter(|mark| u32::from(*mark) <= LAST)
}

/// Whether `char` could be taken for a mark.
pub(super) fn is_mark(char: char) -> bool {
    (FIRST..=LAST).contains(&u32::from(char)) || char == NUMBER
}

/// Puts the facts where their marks stand in `text`.
pub(super) fn weave(text: &str, facts: &[Inlines]) -> Inlines {
    // There is a text before each mark, as a rule, and one behind the last.
    let mut woven = Inlines::with_capacity(2 * facts.len() + 1);
    for piece in text.split_inclusive(is_mark) {
        push_text(&mut woven, piece.trim_end_matches(is_mark));
        let mark = piece.chars().next_back().filter(|last| is_mark(*last));
        let fact = mark.and_then(|mark| facts.get(usize::try_from(u32::from(mark) - FIRST).ok()?));
        for piece in fact.into_iter().flatten() {
            if let Inline::Text { text } = piece { push_text(&mut woven, text) } else { woven.push(piece.clone()) }
        }
    }
    woven
}

/// Adds one piece.
pub(super) fn push(inlines: &mut Inlines, piece: Inline) {
    // A text that nothing is done to is moved, not copied.
    if let Inline::Text { text } = &piece
        && (text.is_empty() || text.starts_with('.') || matches!(inlines.last(), Some(Inline::Text { .. })))
    {
        push_text(inlines, text);
    } else {
        inlines.push(piece);
    }
}

/// Adds a text. Neighbouring texts become one, and an empty text none. A sentence that ends with a stop of another kind, that of
/// `Example, Inc.`, needs no second one.
fn push_text(inlines: &mut Inlines, text: &str) {
    let second_stop = text.starts_with('.') && !text.starts_with("..") && inlines.last().is_some_and(ends_with_stop);
    let text = if second_stop { text.strip_prefix('.').unwrap_or(text) } else { text };
    match inlines.last_mut() {
        _ if text.is_empty() => {}
        Some(Inline::Text { text: last }) => last.push_str(text),
        _ => inlines.push(self::text(text)),
    }
}

fn ends_with_stop(piece: &Inline) -> bool {
    match piece {
        Inline::Text { text } | Inline::Time { text, .. } => text.ends_with('.'),
        Inline::Strong { text }
        | Inline::Emphasis { text }
        | Inline::Link { text, .. }
        | Inline::Foreign { text, .. } => text.last().is_some_and(ends_with_stop),
        Inline::Code { .. } | Inline::Anchor { .. } | Inline::Break => false,
    }
}

/// Adds many pieces.
pub(super) fn extend(inlines: &mut Inlines, pieces: impl IntoIterator<Item = Inline>) {
    for piece in pieces {
        push(inlines, piece);
    }
}

/// The runs one behind another, with `between` between those that are not empty.
pub(super) fn join(runs: impl IntoIterator<Item = Inlines>, between: &str) -> Inlines {
    let mut runs = runs.into_iter().filter(|run| !run.is_empty());
    let mut joined = runs.next().unwrap_or_default();
    for run in runs {
        push(&mut joined, text(between));
        extend(&mut joined, run);
    }
    joined
}

/// A piece of plain text.
pub(super) fn text(text: impl Into<String>) -> Inline {
    Inline::Text { text: text.into() }
}

/// The words alone, without links and emphasis.
pub(super) fn plain(inlines: &[Inline]) -> String {
    inlines.iter().map(plain_piece).collect()
}

fn plain_piece(piece: &Inline) -> String {
    match piece {
        Inline::Text { text } | Inline::Code { text } | Inline::Time { text, .. } => text.clone(),
        Inline::Strong { text }
        | Inline::Emphasis { text }
        | Inline::Link { text, .. }
        | Inline::Foreign { text, .. } => plain(text),
        Inline::Anchor { .. } => String::new(),
        Inline::Break => " ".to_owned(),
    }
}

/// The same without links, to stand inside a link.
pub(super) fn unlinked(inlines: Inlines) -> Inlines {
    let mut free = Inlines::new();
    for piece in inlines {
        match piece {
            Inline::Link { text, language: None, .. } => extend(&mut free, unlinked(text)),
            Inline::Link { text, language: Some(language), .. } | Inline::Foreign { language, text } => {
                push(&mut free, Inline::Foreign { language, text: unlinked(text) });
            }
            Inline::Strong { text } => push(&mut free, Inline::Strong { text: unlinked(text) }),
            Inline::Emphasis { text } => push(&mut free, Inline::Emphasis { text: unlinked(text) }),
            Inline::Anchor { .. } => {}
            Inline::Text { .. } | Inline::Code { .. } | Inline::Time { .. } | Inline::Break => push(&mut free, piece),
        }
    }
    free
}

/// The text with its first letter upper-cased.
pub(super) fn capitalised(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(char::to_uppercase).into_iter().flatten().chain(rest).collect()
}
