//! `policyc explain`: what a code means.

use std::fmt::Write as _;

use super::args::ExplainArgs;
use super::{Failure, Status, terminal};
use crate::finding::{Code, read_at};
use crate::law::{Status as Standing, catalogue, explanation};

/// How wide the text is set.
const WIDTH: usize = 80;

/// Explains the code in `args`.
pub(super) fn run(args: &ExplainArgs) -> Result<Status, Failure> {
    terminal::print(&explained(args.code))?;
    Ok(Status::Done)
}

/// All that is known of `code`.
fn explained(code: Code) -> String {
    let info = code.info();
    // Writing to a string cannot fail.
    let mut out = String::new();
    let _ = writeln!(out, "{}[{code}]: {}", info.severity.word(), info.title);
    let told = explanation(code);
    if let Some(text) = told.and_then(|told| told.text) {
        for paragraph in text.split("\n\n") {
            let _ = write!(out, "\n{}\n", textwrap::fill(paragraph, WIDTH));
        }
    }
    if let Some(citation) = info.citation {
        let _ = write!(out, "\nLaw: {citation}\n");
        if let Some(address) = read_at(citation) {
            let _ = writeln!(out, "     {address}");
        }
    }
    if let Some((rule, places)) = catalogue().find(|(rule, _)| rule.code == code) {
        if !places.is_empty() {
            let _ = writeln!(out, "Where: {}", places.join(", "));
        }
        let days = [("From", rule.from), ("Until", rule.to)];
        for (word, day) in days.iter().filter_map(|(word, day)| day.map(|day| (word, day))) {
            let _ = writeln!(out, "{word}: {day}");
        }
        if rule.status == Standing::Unverified {
            out.push_str("Its source was not traced, so it never stops a build.\n");
        }
    }
    let cases =
        [("This breaks it", told.and_then(|told| told.breaks)), ("This keeps it", told.and_then(|told| told.keeps))];
    for (title, policy) in cases.iter().filter_map(|(title, policy)| policy.map(|policy| (title, policy))) {
        let lines = policy.lines().filter(|line| *line != "// whole");
        let lines: Vec<String> =
            lines.map(|line| if line.is_empty() { String::new() } else { format!("    {line}") }).collect();
        let _ = write!(out, "\n{title}:\n\n{}\n", lines.join("\n"));
    }
    out
}
