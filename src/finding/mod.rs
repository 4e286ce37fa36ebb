//! What is wrong, where, why, and how to mend it.
//!
//! A [`Finding`] is plain data. The codes stand in one table ([`codes`]), the words for mistakes in the language itself in one
//! place ([`Problem`]); a rule of law keeps its words beside its check. Each output format is one file.

pub mod codes;
mod fix;
mod github;
mod human;
mod json;
mod mistake;
mod place;
mod problem;
mod sarif;
mod shape;
mod sharing;
mod statutes;

pub use codes::{Code, CodeInfo};
pub use fix::{Fix, fixed};
pub use github::github;
pub use human::human;
pub use json::{json, json_of};
pub use mistake::{Mistake, a};
pub use problem::{Problem, visible};
pub use sarif::sarif;
pub use shape::{Behind, Hint, Opened};
pub use sharing::Sharing;
pub use statutes::read_at;

use crate::source::Span;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Style and plain language: worth a look.
    Lint,
    /// Guidance, or something the compiler cannot settle.
    Warning,
    /// The file cannot be understood, or what it declares is against the law on its face. Stops the build.
    Error,
}

impl Severity {
    /// The word scripts see: `error`, `warning` or `lint`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Lint => "lint",
        }
    }
}

/// Another place that belongs to a finding: the purpose here, the recipient there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// Where.
    pub span: Span,
    /// What is there, in a few words.
    pub message: String,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Its stable code.
    pub code: Code,
    /// How much it weighs here. An `allow` makes an error a warning.
    pub severity: Severity,
    /// What is wrong, in one plain sentence.
    pub message: String,
    /// The exact place.
    pub span: Span,
    /// Other places that belong to it.
    pub related: Vec<Related>,
    /// How to mend it.
    pub help: Option<String>,
    /// A mend that a machine may make.
    pub fix: Option<Fix>,
    /// The reason on record where an `allow` covers it.
    pub allowed: Option<String>,
}

impl Finding {
    /// A finding of the severity that its code carries.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            code,
            severity: code.info().severity,
            message,
            span,
            related: Vec::new(),
            help: None,
            fix: None,
            allowed: None,
        }
    }

    /// The same with a way to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same with a mend that a machine may make.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// The same with another place.
    #[must_use]
    pub fn related(mut self, span: Span, message: impl Into<String>) -> Self {
        self.related.push(Related { span, message: message.into() });
        self
    }
}

/// Puts findings in the order in which a reader meets them: by file, place, then code.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by(|a, b| (a.span, a.code, &a.message).cmp(&(b.span, b.code, &b.message)));
}

/// How many findings of each severity there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Errors: they stop the build.
    pub errors: usize,
    /// Warnings, allowed errors among them.
    pub warnings: usize,
    /// Lints.
    pub lints: usize,
}

impl Counts {
    /// Counts `findings`.
    pub fn of(findings: &[Finding]) -> Self {
        findings.iter().fold(Self::default(), |mut counts, finding| {
            match finding.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Lint => counts.lints += 1,
            }
            counts
        })
    }
}
