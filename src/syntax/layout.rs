//! Where things stand: spans from the parsing library's places, indentation, and what comes next.

use crate::source::{FileId, Span};

/// An offset as spans hold it. Files are far smaller than four gigabytes.
pub(super) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The span of a part.
pub(super) fn span(file: FileId, part: &pest::Span<'_>) -> Span {
    Span { file, start: offset(part.start()), end: offset(part.end()) }
}

/// The span of a part without the space behind it.
pub(super) fn trimmed(file: FileId, part: &pest::Span<'_>) -> Span {
    let start = part.start();
    Span { file, start: offset(start), end: offset(start + part.as_str().trim_end().len()) }
}

/// The text that `span` covers.
pub(super) fn covered(text: &str, span: Span) -> &str {
    text.get(span.start as usize..span.end as usize).unwrap_or("")
}

/// The text from byte `at` on.
pub(super) fn from(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or("")
}

/// The text before byte `at`.
pub(super) fn before(text: &str, at: u32) -> &str {
    text.get(..at as usize).unwrap_or("")
}

/// The next thing at or behind byte `at`, past spaces, line breaks and comments: a closing bracket, or all that stands on its line.
/// Empty at the end of the file.
pub(super) fn thing_at(file: FileId, text: &str, at: usize) -> Span {
    let mut rest = from(text, at).trim_start();
    while rest.starts_with("//") {
        rest = rest.find('\n').map_or("", |end| from(rest, end)).trim_start();
    }
    let start = text.len() - rest.len();
    let length = if rest.starts_with(['}', ']']) { 1 } else { rest.lines().next().unwrap_or("").trim_end().len() };
    Span { file, start: offset(start), end: offset(start + length) }
}

/// How far the line of byte `at` is indented.
pub(super) fn indentation(text: &str, at: u32) -> usize {
    let before = before(text, at);
    let line = from(text, before.rfind('\n').map_or(0, |newline| newline + 1));
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// Whether nothing but space stands before byte `at` on its line.
pub(super) fn is_first_on_line(text: &str, at: u32) -> bool {
    let before = before(text, at).trim_end_matches([' ', '\t']);
    before.is_empty() || before.ends_with('\n')
}
