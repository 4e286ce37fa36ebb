//! Comments and blank lines, and what they belong to.
//!
//! Comes in: a text, its comments, and the places of things that stand one behind another. Goes out: what stands before each of them and
//! behind it on its line. Guaranteed: every comment between the things belongs to one of them, to the bracket before, or to the one behind.

use std::ops::Range;

use super::bytes;
use crate::source::Span;

/// A line without a thing on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// Nothing. Several of them are one.
    Blank,
    /// A comment.
    Comment(Span),
}

/// What surrounds a thing.
#[derive(Debug, Clone, Default)]
pub(super) struct Around {
    /// The lines before it.
    pub(super) before: Vec<Line>,
    /// The comment behind it, on its line.
    pub(super) behind: Option<Span>,
}

/// What surrounds the things in a bracket, or in a file.
#[derive(Debug, Default)]
pub(super) struct Surroundings {
    /// The comment behind the bracket that opens, on its line.
    pub(super) opening: Option<Span>,
    /// What surrounds each thing, in order.
    pub(super) things: Vec<Around>,
    /// The lines before the bracket that closes.
    pub(super) closing: Vec<Line>,
}

/// What surrounds `things`, which stand in `within`. Only a bracket has a comment on its own line behind it.
pub(super) fn surroundings(
    text: &str,
    comments: &[Span],
    within: Range<usize>,
    things: &[Span],
    bracket: bool,
) -> Surroundings {
    let mut found = Surroundings::default();
    let mut from = within.start;
    let end = std::iter::once(within.end..within.end);
    for (at, thing) in things.iter().map(|thing| bytes(*thing)).chain(end).enumerate() {
        let (behind, lines) = between(text, comments, from..thing.start, bracket || at > 0);
        match found.things.last_mut() {
            Some(last) => last.behind = behind,
            None => found.opening = behind,
        }
        if at == things.len() {
            found.closing = lines;
        } else {
            found.things.push(Around { before: lines, behind: None });
        }
        from = thing.end;
    }
    found
}

/// The comment on the first line of `gap`, if one can be there, and the lines behind it.
fn between(text: &str, comments: &[Span], gap: Range<usize>, on_line: bool) -> (Option<Span>, Vec<Line>) {
    let first = comments.partition_point(|comment| bytes(*comment).start < gap.start);
    let inside = comments.get(first..).unwrap_or_default().iter();
    let mut inside = inside.copied().take_while(|comment| bytes(*comment).start < gap.end).peekable();
    let breaks = |range: Range<usize>| text.get(range).unwrap_or_default().matches('\n').count();
    let behind = inside.next_if(|comment| on_line && breaks(gap.start..bytes(*comment).start) == 0);
    let mut from = behind.map_or(gap.start, |comment| bytes(comment).end);
    let mut lines = Vec::new();
    for comment in inside {
        let place = bytes(comment);
        if breaks(from..place.start) > 1 {
            lines.push(Line::Blank);
        }
        lines.push(Line::Comment(comment));
        from = place.end;
    }
    if breaks(from..gap.end) > 1 {
        lines.push(Line::Blank);
    }
    (behind, lines)
}
