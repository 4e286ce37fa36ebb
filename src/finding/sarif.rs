//! Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS), for tools that collect what checkers say.
//!
//! What an `allow` covers stays in sight: it is a warning, and its reason stands in its message.

use std::collections::BTreeSet;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::place::clamp;
use super::{Code, Finding, Severity, read_at};
use crate::source::{SourceMap, Span};

/// What is escaped in the path of an address (RFC 3986 § 3.3).
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// One log with one run, and a newline. Lines and columns count from 1, columns in characters.
pub fn sarif<'a>(parts: impl IntoIterator<Item = (&'a SourceMap, &'a [Finding])>) -> String {
    let parts: Vec<(&SourceMap, &[Finding])> = parts.into_iter().collect();
    let codes: BTreeSet<Code> = parts.iter().flat_map(|(_, findings)| findings.iter().map(|one| one.code)).collect();
    let results = parts.iter().flat_map(|(sources, findings)| findings.iter().map(|one| result(sources, one)));
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": codes.into_iter().map(rule).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    });
    format!("{log:#}\n")
}

fn rule(code: Code) -> Value {
    let info = code.info();
    let rule = json!({
        "id": code.as_str(),
        "shortDescription": { "text": info.title },
        "defaultConfiguration": { "level": level(info.severity) },
    });
    let Some(citation) = info.citation else { return rule };
    let rule = with(rule, "help", json!({ "text": citation }));
    match read_at(citation) {
        Some(address) => with(rule, "helpUri", json!(address)),
        None => rule,
    }
}

/// The same object with `key`.
fn with(mut object: Value, key: &str, value: Value) -> Value {
    if let Some(object) = object.as_object_mut() {
        object.insert(key.to_owned(), value);
    }
    object
}

fn result(sources: &SourceMap, finding: &Finding) -> Value {
    let allowed = finding.allowed.as_ref().map(|reason| format!("Allowed: {reason}"));
    let text: Vec<&str> = [Some(&finding.message), finding.help.as_ref(), allowed.as_ref()]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let others = finding.related.iter();
    let others = others.map(|other| with(location(sources, other.span), "message", json!({ "text": other.message })));
    json!({
        "ruleId": finding.code.as_str(),
        "level": level(finding.severity),
        "message": { "text": text.join(" ") },
        "locations": [location(sources, finding.span)],
        "relatedLocations": others.collect::<Vec<_>>(),
    })
}

fn location(sources: &SourceMap, span: Span) -> Value {
    let span = clamp(sources, span);
    let (start, end) = (sources.start(span), sources.end(span));
    let path = sources.file(span.file).name.as_str();
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": utf8_percent_encode(path, PATH).to_string() },
        "region": {
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        },
    } })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Lint => "note",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::codes;

    /// The schema that OASIS publishes.
    const SCHEMA: &str = include_str!("../../tests/sarif-2.1.0.schema.json");

    #[test]
    fn the_log_keeps_to_the_schema() {
        let mut schema: Value = serde_json::from_str(SCHEMA).unwrap();
        // The pattern of a language, which we do not write, has one bracket too many.
        for part in ["run", "toolComponent"] {
            let language = &mut schema["definitions"][part]["properties"]["language"];
            language.as_object_mut().unwrap().remove("pattern").unwrap();
        }
        let schema = jsonschema::validator_for(&schema).unwrap();
        let mut sources = SourceMap::new();
        let file = sources.add("a shop/æ%.policy", "æ: purpose\nnext\n");
        let span = |start, end| Span { file, start, end };
        let mut allowed = Finding::new(codes::GDPR_6_1, span(4, 11), "no basis").related(span(12, 16), "here");
        allowed.allowed = Some("we know".to_owned());
        let lint = Finding::new(codes::NAME_UNUSED, span(900, 901), "unused").help("take it away");
        for findings in [&[][..], &[allowed, lint][..]] {
            let log: Value = serde_json::from_str(&sarif([(&sources, findings)])).unwrap();
            let errors: Vec<String> = schema.iter_errors(&log).map(|error| error.to_string()).collect();
            assert_eq!(errors, [""; 0]);
            assert_eq!(log["runs"][0]["results"].as_array().unwrap().len(), findings.len());
        }
        let wrong = json!({ "version": "2.1.0", "runs": [{ "tool": {} }] });
        assert!(!schema.is_valid(&wrong));
    }

    #[test]
    fn a_path_is_an_address() {
        let mut sources = SourceMap::new();
        let file = sources.add("a shop/æ%.policy", "x\n");
        let log =
            sarif([(&sources, &[Finding::new(codes::GDPR_6_1, Span { file, start: 0, end: 1 }, "no basis")][..])]);
        assert!(log.contains(r#""uri": "a%20shop/%C3%A6%25.policy""#), "{log}");
    }
}
