//! Findings as annotations of a pull request: GitHub's workflow commands, one a line.
//!
//! Guaranteed: a line is one command, whatever an author wrote, and no path or message can begin another.

use std::fmt::Write as _;

use super::place::clamp;
use super::{Finding, Severity};
use crate::source::SourceMap;

/// One command for each finding. Lines and columns count from 1, columns in characters.
pub fn github<'a>(parts: impl IntoIterator<Item = (&'a SourceMap, &'a [Finding])>) -> String {
    let mut out = String::new();
    for (sources, findings) in parts {
        for finding in findings {
            let span = clamp(sources, finding.span);
            let (start, end) = (sources.start(span), sources.end(span));
            let command = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Lint => "notice",
            };
            let file = property(sources.file(span.file).name.as_str());
            let mut place = format!("file={file},line={},endLine={}", start.line, end.line);
            if start.line == end.line {
                // Columns are read only where both are on one line. Writing to a string cannot fail.
                let _ = write!(place, ",col={},endColumn={}", start.column, end.column);
            }
            let mut text = finding.message.clone();
            for more in [&finding.help, &finding.allowed].into_iter().flatten() {
                text.push('\n');
                text.push_str(more);
            }
            let _ = writeln!(out, "::{command} {place},title={}::{}", property(finding.code.as_str()), data(&text));
        }
    }
    out
}

/// Text behind the second pair of colons.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Text in a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::codes;
    use crate::source::Span;

    #[test]
    fn a_finding_is_one_line() {
        let mut sources = SourceMap::new();
        let file = sources.add("shop,a:b.policy", "æ: purpose\nnext\n");
        let one = Finding::new(codes::GDPR_6_1, Span { file, start: 4, end: 11 }, "no basis: 100 %\n::error::x")
            .help("add one");
        let two = Finding::new(codes::NAME_UNUSED, Span { file, start: 0, end: 14 }, "unused");
        insta::assert_snapshot!(github([(&sources, &[one, two][..])]), @r"
        ::error file=shop%2Ca%3Ab.policy,line=1,endLine=1,col=4,endColumn=11,title=GDPR-6-1::no basis: 100 %25%0A::error::x%0Aadd one
        ::notice file=shop%2Ca%3Ab.policy,line=1,endLine=2,title=NAME-UNUSED::unused
        ");
    }
}
