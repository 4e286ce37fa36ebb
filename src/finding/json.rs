//! Findings as scripts read them: one JSON object, its keys in a fixed order.
//!
//! Lines and columns count from 1, columns in characters; an end is the place just behind the last character.

use serde::Serialize;

use super::place::clamp;
use super::{Counts, Finding};
use crate::source::{SourceMap, Span};

#[derive(Serialize)]
struct Report<'a> {
    findings: Vec<Entry<'a>>,
    errors: usize,
    warnings: usize,
    lints: usize,
}

#[derive(Serialize)]
struct Entry<'a> {
    code: &'static str,
    severity: &'static str,
    message: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
    citation: Option<&'static str>,
    help: Option<&'a str>,
    related: Vec<Other<'a>>,
}

#[derive(Serialize)]
struct Other<'a> {
    message: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

impl<'a> Place<'a> {
    fn new(sources: &'a SourceMap, span: Span) -> Self {
        let span = clamp(sources, span);
        let (start, end) = (sources.start(span), sources.end(span));
        let file = sources.file(span.file).name.as_str();
        Self { file, line: start.line, column: start.column, end_line: end.line, end_column: end.column }
    }
}

impl<'a> Entry<'a> {
    fn new(sources: &'a SourceMap, finding: &'a Finding) -> Self {
        let related = finding.related.iter();
        Self {
            code: finding.code.as_str(),
            severity: finding.severity.word(),
            message: &finding.message,
            place: Place::new(sources, finding.span),
            citation: finding.code.info().citation,
            help: finding.help.as_deref(),
            related: related
                .map(|other| Other { message: &other.message, place: Place::new(sources, other.span) })
                .collect(),
        }
    }
}

/// One JSON object with `findings`, and a newline.
pub fn json(sources: &SourceMap, findings: &[Finding]) -> String {
    json_of([(sources, findings)])
}

/// The same for the findings of several compilations, each with the texts it points into.
pub fn json_of<'a>(parts: impl IntoIterator<Item = (&'a SourceMap, &'a [Finding])>) -> String {
    let mut report = Report { findings: Vec::new(), errors: 0, warnings: 0, lints: 0 };
    for (sources, findings) in parts {
        let counts = Counts::of(findings);
        report.errors += counts.errors;
        report.warnings += counts.warnings;
        report.lints += counts.lints;
        report.findings.extend(findings.iter().map(|finding| Entry::new(sources, finding)));
    }
    // Strings and numbers alone: there is nothing here that JSON could not hold.
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::codes;

    #[test]
    fn the_shape_is_the_one_that_scripts_rely_on() {
        let mut sources = SourceMap::new();
        let file = sources.add("shop.policy", "æ: purpose\nnext\n");
        let span = |start, end| Span { file, start, end };
        let finding =
            Finding::new(codes::GDPR_6_1, span(4, 11), "no basis").help("add one").related(span(12, 16), "here");
        let plain = Finding::new(codes::FIELD_TWICE, span(900, 901), "\"twice\"");
        insta::assert_snapshot!(json(&sources, &[finding, plain]), @r#"
        {
          "findings": [
            {
              "code": "GDPR-6-1",
              "severity": "error",
              "message": "no basis",
              "file": "shop.policy",
              "line": 1,
              "column": 4,
              "end_line": 1,
              "end_column": 11,
              "citation": "GDPR Arts. 6(1), 13(1)(c)",
              "help": "add one",
              "related": [
                {
                  "message": "here",
                  "file": "shop.policy",
                  "line": 2,
                  "column": 1,
                  "end_line": 2,
                  "end_column": 5
                }
              ]
            },
            {
              "code": "FIELD-TWICE",
              "severity": "error",
              "message": "\"twice\"",
              "file": "shop.policy",
              "line": 3,
              "column": 1,
              "end_line": 3,
              "end_column": 1,
              "citation": null,
              "help": null,
              "related": []
            }
          ],
          "errors": 2,
          "warnings": 0,
          "lints": 0
        }
        "#);
    }

    #[test]
    fn nothing_wrong_is_an_empty_list() {
        insta::assert_snapshot!(json(&SourceMap::new(), &[]), @r#"
        {
          "findings": [],
          "errors": 0,
          "warnings": 0,
          "lints": 0
        }
        "#);
    }
}
