//! Mends that a machine may make: where what to write follows from the finding, and nothing that was written is lost.
//!
//! Comes in: findings and the texts they point into. Goes out: the texts, mended. Guaranteed: no two mends touch the same place, and what
//! no mend is about stays as it was, byte for byte.

use std::collections::BTreeMap;

use super::Finding;
use crate::source::{FileId, SourceMap, Span};

/// A mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fix {
    /// Other text in this place.
    Replace(Span, String),
    /// Text behind this place.
    Behind(Span, String),
    /// Values behind those of a list, the first and the last of which stand here. One value becomes a list.
    Append {
        /// The first value.
        first: Span,
        /// The last value.
        last: Span,
        /// What is added.
        values: Vec<String>,
    },
    /// Nothing in this place: a line of its own, or one value of a list.
    Remove(Span),
}

/// The texts of the files that the fixes of `findings` change, whole. What an `allow` covers is left alone.
pub fn fixed(sources: &SourceMap, findings: &[Finding]) -> BTreeMap<FileId, String> {
    let mut edits: BTreeMap<FileId, Vec<(usize, usize, String)>> = BTreeMap::new();
    for fix in findings.iter().filter(|finding| finding.allowed.is_none()).filter_map(|finding| finding.fix.as_ref()) {
        let (file, new) = fix.edits(sources);
        let known = edits.entry(file).or_default();
        let meets = |one: &(usize, usize, String)| {
            known.iter().any(|other| one.0 < other.1.max(other.0 + 1) && other.0 < one.1.max(one.0 + 1))
        };
        if !new.iter().any(meets) {
            known.extend(new);
        }
    }
    let mend = |(file, mut edits): (FileId, Vec<(usize, usize, String)>)| {
        let mut text = sources.file(file).text.to_string();
        // From the end on: what is before keeps its place.
        edits.sort_by(|one, other| other.cmp(one));
        for (start, end, with) in edits {
            if text.is_char_boundary(start) && text.is_char_boundary(end) && start <= end {
                text.replace_range(start..end, &with);
            }
        }
        (file, text)
    };
    edits.into_iter().map(mend).collect()
}

impl Fix {
    /// Which bytes become which text.
    fn edits(&self, sources: &SourceMap) -> (FileId, Vec<(usize, usize, String)>) {
        match self {
            Self::Replace(span, text) => (span.file, vec![(at(span.start), at(span.end), text.clone())]),
            Self::Behind(span, text) => (span.file, vec![(at(span.end), at(span.end), text.clone())]),
            Self::Append { first, last, values } => (first.file, append(sources, *first, *last, values)),
            Self::Remove(span) => {
                let (start, end) = removed(&sources.file(span.file).text, at(span.start), at(span.end));
                (span.file, vec![(start, end, String::new())])
            }
        }
    }
}

fn at(offset: u32) -> usize {
    offset as usize
}

/// Adds `values` as the list is written: in a line, or one below another.
fn append(sources: &SourceMap, first: Span, last: Span, values: &[String]) -> Vec<(usize, usize, String)> {
    let text = &sources.file(first.file).text;
    let before = text.get(..at(first.start)).unwrap_or("");
    let end = at(last.end);
    if !before.trim_end().ends_with(['[', ',']) {
        // One value, without brackets.
        return vec![
            (at(first.start), at(first.start), "[".to_owned()),
            (end, end, format!(", {}]", values.join(", "))),
        ];
    }
    let line = before.rsplit('\n').next().unwrap_or("");
    let below = line.trim().is_empty();
    let joint = if below { format!("\n{line}") } else { ", ".to_owned() };
    vec![(end, end, format!("{joint}{}", values.join(&joint)))]
}

/// What goes with `start..end`: its whole line where it stands alone there, else one comma beside it.
fn removed(text: &str, start: usize, end: usize) -> (usize, usize) {
    let before = text.get(..start).unwrap_or("");
    let after = text.get(end..).unwrap_or("");
    let line = before.rsplit('\n').next().unwrap_or("");
    let rest = after.split('\n').next().unwrap_or("");
    if line.trim().is_empty() && matches!(rest.trim(), "" | ",") {
        return (start - line.len(), (end + rest.len() + 1).min(text.len()));
    }
    if let Some(behind) = after.trim_start().strip_prefix(',') {
        let behind = behind.trim_start_matches(' ');
        return (start, text.len() - behind.len());
    }
    let kept = before.trim_end().strip_suffix(',').map_or(before.len(), str::len);
    (kept, end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::codes;

    /// `text` mended, where `make` gets the span of a word.
    fn mended(text: &str, make: impl Fn(&dyn Fn(&str) -> Span) -> Vec<Fix>) -> String {
        let mut sources = SourceMap::new();
        let file = sources.add("shop.policy", text);
        let span = |word: &str| {
            let start = u32::try_from(text.find(word).unwrap()).unwrap();
            Span { file, start, end: start + u32::try_from(word.len()).unwrap() }
        };
        let finding = |fix| Finding { fix: Some(fix), ..Finding::new(codes::NAME_UNUSED, span(""), "x") };
        let findings: Vec<Finding> = make(&span).into_iter().map(finding).collect();
        fixed(&sources, &findings).remove(&file).unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn a_list_grows_as_it_is_written() {
        let values = vec!["c".to_owned(), "d".to_owned()];
        let append = |first: Span, last: Span| vec![Fix::Append { first, last, values: values.clone() }];
        assert_eq!(mended("offer: [aa, bb] // x", |span| append(span("aa"), span("bb"))), "offer: [aa, bb, c, d] // x");
        assert_eq!(mended("offer: aa", |span| append(span("aa"), span("aa"))), "offer: [aa, c, d]");
        let lines = "offer: [\n    aa\n    bb // x\n]";
        assert_eq!(
            mended(lines, |span| append(span("aa"), span("bb"))),
            "offer: [\n    aa\n    bb\n    c\n    d // x\n]"
        );
    }

    #[test]
    fn what_is_taken_away_leaves_no_gap() {
        let remove = |word: &'static str| move |span: &dyn Fn(&str) -> Span| vec![Fix::Remove(span(word))];
        assert_eq!(mended("[aa, bb, cc]", remove("bb")), "[aa, cc]");
        assert_eq!(mended("[aa, bb]", remove("bb")), "[aa]");
        assert_eq!(mended("x\n    allow A because \"b\"\ny\n", remove("allow A because \"b\"")), "x\ny\n");
    }

    #[test]
    fn two_mends_of_one_place_are_one() {
        let twice = |span: &dyn Fn(&str) -> Span| {
            vec![Fix::Replace(span("="), ":".into()), Fix::Replace(span("="), "::".into())]
        };
        assert_eq!(mended("a = b", twice), "a : b");
    }
}
