//! Where a finding stands, made safe to draw: inside its file and on character borders, whatever the span says.

use crate::source::{SourceMap, Span};

/// `span`, moved inward until both ends lie in its file, in order, on character borders.
pub(super) fn clamp(sources: &SourceMap, span: Span) -> Span {
    let text = &sources.file(span.file).text;
    let border = |offset: u32| {
        let mut at = (offset as usize).min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        u32::try_from(at).unwrap_or(0)
    };
    let start = border(span.start);
    Span { file: span.file, start, end: border(span.end).max(start) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_moved_to_character_borders_and_into_the_file() {
        let mut sources = SourceMap::new();
        let file = sources.add("a.policy", "på");
        let clamped = |start, end| {
            let span = clamp(&sources, Span { file, start, end });
            (span.start, span.end)
        };
        assert_eq!(clamped(0, 2), (0, 1));
        assert_eq!(clamped(2, 3), (1, 3));
        assert_eq!(clamped(1, 900), (1, 3));
        assert_eq!(clamped(u32::MAX, 0), (3, 3));
    }
}
