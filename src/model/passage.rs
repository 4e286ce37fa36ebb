//! A text in one language, and where each part of it stands in its file.

use std::ops::Range;

use crate::source::{SourceMap, Span};

/// A text in one language, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Passage {
    /// The text.
    pub text: String,
    /// Where it stands, quotes included.
    pub span: Span,
    /// Where each of its lines begins in the file. A line that stands there in other signs, such as `\"`, is not found.
    lines: Vec<Option<u32>>,
}

impl Passage {
    /// A text that stands at `span`, its parts unknown.
    pub fn new(text: impl Into<String>, span: Span) -> Self {
        Self { text: text.into(), span, lines: Vec::new() }
    }

    /// A text as it was read at `span`.
    pub(super) fn read(text: String, span: Span, sources: &SourceMap) -> Self {
        let start = |at: usize| u32::try_from(at).ok()?.checked_add(span.start);
        let lines = lines(sources.text(span), &text).into_iter().map(|at| at.and_then(start)).collect();
        Self { text, span, lines }
    }

    /// The place of `range`, in bytes of the text.
    ///
    /// A text of several lines stands in its file between quotes and indented, so its lines are looked up. A part of several lines is
    /// shown by its first. Where a line is not found, the whole text is the place.
    pub fn place(&self, range: &Range<usize>) -> Span {
        self.within(range).unwrap_or(self.span)
    }

    fn within(&self, range: &Range<usize>) -> Option<Span> {
        let before = self.text.get(..range.start)?;
        let line = before.matches('\n').count();
        let column = before.len() - before.rfind('\n').map_or(0, |newline| newline + 1);
        let rest = self.text.get(range.start..)?.lines().next().unwrap_or("").len();
        let offset = |at: usize| u32::try_from(at).ok();
        let start = (*self.lines.get(line)?)?.checked_add(offset(column)?)?;
        let end = start.checked_add(offset(range.len().min(rest))?)?;
        Some(Span { start, end, ..self.span })
    }
}

/// Where each line of `text` begins in `source`, which has it between quotes.
fn lines(source: &str, text: &str) -> Vec<Option<usize>> {
    // The first line of a long text stands below its opening quotes.
    let long = source.starts_with("\"\"\"");
    let opening = if long { source.find('\n').map_or(source.len(), |newline| newline + 1) } else { 1 };
    let mut start = opening;
    let mut found = Vec::new();
    let written = source.get(opening..).unwrap_or("").split_inclusive('\n');
    for (line, written) in text.split('\n').zip(written) {
        let indented = written.trim_end_matches(['\n', '\r']);
        let indented = if long { indented } else { indented.strip_suffix('"').unwrap_or(indented) };
        found.push(indented.strip_suffix(line).map(|indentation| start + indentation.len()));
        start += written.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(source: &'static str, text: &str, part: &str) -> Option<&'static str> {
        let mut sources = SourceMap::new();
        let file = sources.add("a.policy", source);
        let span = Span { file, start: 0, end: u32::try_from(source.len()).unwrap() };
        let start = text.find(part).unwrap();
        let found = Passage::read(text.to_owned(), span, &sources).place(&(start..start + part.len()));
        (found != span).then(|| source.get(found.start as usize..found.end as usize)).flatten()
    }

    #[test]
    fn a_part_is_found_where_it_stands() {
        assert_eq!(shown("\"See {x}.\"", "See {x}.", "{x}"), Some("{x}"));
        let long = "\"\"\"\n        One.\n\n        Two {x}.\n        \"\"\"";
        assert_eq!(shown(long, "One.\n\nTwo {x}.", "{x}"), Some("{x}"));
        assert_eq!(shown(long, "One.\n\nTwo {x}.", "One"), Some("One"));
        assert_eq!(shown(long, "One.\n\nTwo {x}.", "One.\n\nTwo"), Some("One."));
        let windows = "\"\"\"\r\n    Two {x}.\r\n    \"\"\"";
        assert_eq!(shown(windows, "Two {x}.", "{x}"), Some("{x}"));
        assert_eq!(shown(long, "Something else {x}.", "{x}"), None);
        assert_eq!(shown(r#""A \"b\" {x}""#, r#"A "b" {x}"#, "{x}"), None);
    }
}
