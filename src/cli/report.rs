//! Findings for people, then how many there are.

use std::ops::AddAssign;

use super::{Failure, Status, terminal};
use crate::Compilation;
use crate::finding::{Counts, human};

/// Tells the findings of `compilations` and their number; gives the number.
///
/// # Errors
/// When a file could not be read.
pub(super) fn tell(compilations: &[Compilation]) -> Result<Counts, Failure> {
    let counts = count(compilations);
    for made in compilations {
        terminal::tell(&human(&made.sources, &made.findings, terminal::colour()));
    }
    if counts != Counts::default() {
        terminal::tell(&format!("{}\n", summary(counts)));
    }
    unreadable(compilations)?;
    Ok(counts)
}

/// How many findings there are in all.
pub(super) fn count(compilations: &[Compilation]) -> Counts {
    compilations.iter().map(|made| Counts::of(&made.findings)).fold(Counts::default(), |mut all, counts| {
        all.errors.add_assign(counts.errors);
        all.warnings.add_assign(counts.warnings);
        all.lints.add_assign(counts.lints);
        all
    })
}

/// Fails when a file could not be read.
pub(super) fn unreadable(compilations: &[Compilation]) -> Result<(), Failure> {
    let files = compilations.iter().flat_map(|made| &made.unreadable);
    let lines: Vec<String> = files.map(|(path, why)| format!("{path}: {why}")).collect();
    if lines.is_empty() { Ok(()) } else { Err(Failure::of(Status::Trouble, lines)) }
}

/// `2 errors, 1 warning`; `no findings` where there are none.
pub(super) fn summary(counts: Counts) -> String {
    let kinds = [(counts.errors, "error"), (counts.warnings, "warning"), (counts.lints, "lint")];
    let parts: Vec<String> =
        kinds.into_iter().filter(|(count, _)| *count > 0).map(|(n, word)| plural(n, word)).collect();
    if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") }
}

/// `1 file`, `2 files`.
pub(super) fn plural(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_names_what_there_is() {
        let summary = |errors, warnings, lints| summary(Counts { errors, warnings, lints });
        assert_eq!(summary(2, 1, 0), "2 errors, 1 warning");
        assert_eq!(summary(0, 0, 3), "3 lints");
        assert_eq!(summary(0, 0, 0), "no findings");
    }
}
