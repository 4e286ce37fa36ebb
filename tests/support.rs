//! What the tests share: sources with their findings, as one readable text.

use std::fmt::Write as _;

use policyc::finding::Finding;
use policyc::source::{SourceMap, Span};

/// Numbered source lines, then each finding with its place, its words and its other places.
pub(crate) fn source_and_findings(name: &str, source: &str, find: impl Fn(&SourceMap) -> Vec<Finding>) -> String {
    let mut sources = SourceMap::new();
    sources.add(name, source);
    let mut out = String::new();
    for (at, line) in source.lines().enumerate() {
        writeln!(out, "{:>3} | {line}", at + 1).unwrap();
    }
    out.push('\n');
    for finding in find(&sources) {
        let place = place(&sources, finding.span);
        writeln!(out, "{} {place} {}", finding.code, finding.message).unwrap();
        for related in &finding.related {
            writeln!(out, "    see {} {}", self::place(&sources, related.span), related.message).unwrap();
        }
        if let Some(help) = &finding.help {
            writeln!(out, "    help: {help}").unwrap();
        }
    }
    out
}

/// `line:column`, and the text there.
fn place(sources: &SourceMap, span: Span) -> String {
    let start = sources.start(span);
    format!("{}:{} `{}`", start.line, start.column, sources.text(span).escape_debug())
}
