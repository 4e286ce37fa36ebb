//! Where in its file a part of a text stands.

use std::ops::Range;

use super::value::Passage;
use crate::source::{SourceMap, Span};

/// The place of `range`, in bytes of the passage's text.
///
/// A text of several lines stands in its file between quotes and indented, so its lines are looked up there. A part of several lines
/// is shown by its first. Where a line is not found, the whole passage is the place.
pub(super) fn place(sources: &SourceMap, passage: &Passage, range: &Range<usize>) -> Span {
    within(sources.text(passage.span), &passage.text, range).map_or(passage.span, |found| {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX).saturating_add(passage.span.start);
        Span { start: offset(found.start), end: offset(found.end), ..passage.span }
    })
}

/// Where the part `range` of `text` stands in `source`, its quotes included.
fn within(source: &str, text: &str, range: &Range<usize>) -> Option<Range<usize>> {
    // The first line of a long text stands below its opening quotes.
    let opening = if source.starts_with("\"\"\"") { source.find('\n')? + 1 } else { 1 };
    let before = text.get(..range.start)?;
    let above = before.matches('\n').count();
    let column = before.len() - before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = text.get(range.start - column..)?.lines().next().unwrap_or("");

    let lines = source.get(opening..)?.split_inclusive('\n');
    let start = opening + lines.clone().take(above).map(str::len).sum::<usize>();
    let indented = lines.skip(above).map(|line| line.trim_end_matches(['\n', '\r'])).next()?;
    let indented = if opening == 1 { indented.strip_suffix('"').unwrap_or(indented) } else { indented };
    let start = start + indented.strip_suffix(line)?.len() + column;
    let place = start..start + range.len().min(line.len() - column);
    source.get(place.clone()).map(|_| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(source: &'static str, text: &str, part: &str) -> Option<&'static str> {
        let start = text.find(part).unwrap();
        within(source, text, &(start..start + part.len())).and_then(|found| source.get(found))
    }

    #[test]
    fn a_part_is_found_where_it_stands() {
        assert_eq!(shown("\"See {x}.\"", "See {x}.", "{x}"), Some("{x}"));
        let long = "\"\"\"\n        One.\n\n        Two {x}.\n        \"\"\"";
        assert_eq!(shown(long, "One.\n\nTwo {x}.", "{x}"), Some("{x}"));
        assert_eq!(shown(long, "One.\n\nTwo {x}.", "One"), Some("One"));
        let windows = "\"\"\"\r\n    Two {x}.\r\n    \"\"\"";
        assert_eq!(shown(windows, "Two {x}.", "{x}"), Some("{x}"));
        assert_eq!(shown(long, "Something else {x}.", "{x}"), None);
    }
}
