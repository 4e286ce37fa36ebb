//! What a lawyer finds wrong with the five published texts, below `tests/defects/`: for each defect the code that finds it and the
//! declaration that it is found in, or why the declared facts cannot tell.

#![allow(clippy::unwrap_used, reason = "a test may stop at once")]

use policyc::Compilation;

use crate::examples::{build, names};

/// Whether a finding with `code` stands in a declaration whose first line begins with `declaration`.
fn is_found(compilation: &Compilation, code: &str, declaration: &str) -> bool {
    let sources = &compilation.sources;
    compilation.findings.iter().filter(|finding| finding.code.as_str() == code).any(|finding| {
        let file = sources.file(finding.span.file);
        let before = file.text.lines().take(sources.start(finding.span).line);
        // A declaration begins a line; what it holds stands further in, and its last line is a bracket.
        let header = before.filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase())).last();
        let rest = header.and_then(|header| header.strip_prefix(declaration));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

#[test]
fn every_defect_is_found_or_has_a_reason() {
    let mut strange = Vec::new();
    for name in names().into_iter().filter(|name| name != "fjordly") {
        let compilation = build(&name);
        let list = std::fs::read_to_string(format!("tests/defects/{name}.tsv")).unwrap();
        for line in list.lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            let right = match cells.as_slice() {
                [_, "", "", why] => why.ends_with('.'),
                [_, code, declaration, ""] => is_found(&compilation, code, declaration),
                _ => false,
            };
            if !right {
                strange.push(format!("{name}: {line}"));
            }
        }
    }
    assert!(strange.is_empty(), "{}", strange.join("\n"));
}
