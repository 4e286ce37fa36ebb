//! The edge: arguments, files, the terminal and the exit status. The one room that meets the machine.
//!
//! Comes in: the arguments. Goes out: files, what is printed, and the exit status. Guaranteed: standard output carries results
//! alone, standard error everything else, and a command that fails has written nothing.

mod against;
mod archive;
mod args;
mod audit;
mod build;
mod check;
mod config;
mod diff;
mod disk;
mod editions;
mod explain;
mod fix;
mod fmt;
mod init;
mod manifest;
mod pages;
mod path;
mod project;
mod publish;
mod readability;
mod report;
mod revision;
mod rules;
mod serve;
mod shell;
mod stage;
mod templates;
mod terminal;
mod vocabulary;
mod write;

use std::ffi::OsString;

use args::{Cli, Command};
use clap::Parser as _;

use crate::finding::{Finding, human};
use crate::locale::LocaleError;
use crate::render::RenderError;
use crate::source::SourceMap;

/// How a command ended. Its number is the exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    /// All is well.
    Done = 0,
    /// There are findings of error severity, or others that were denied.
    Findings = 1,
    /// The command was used wrongly, or a file cannot be read or written.
    Trouble = 2,
}

/// Why a command stopped: the status to end with, and a line for each thing that is wrong, or a finding.
#[derive(Debug)]
struct Failure {
    status: Status,
    lines: Vec<String>,
    found: Option<Box<(SourceMap, Finding)>>,
}

impl Failure {
    /// Several things that are wrong.
    fn of(status: Status, lines: Vec<String>) -> Self {
        Self { status, lines, found: None }
    }

    /// A finding that only shows when pages are made.
    fn found(found: (SourceMap, Finding)) -> Self {
        Self { status: Status::Findings, lines: Vec::new(), found: Some(Box::new(found)) }
    }

    /// Wrong usage, or a file that cannot be read or written.
    fn trouble(line: impl Into<String>) -> Self {
        Self::of(Status::Trouble, vec![line.into()])
    }

    /// What the policies say cannot be built as asked.
    fn refused(line: impl Into<String>) -> Self {
        Self::of(Status::Findings, vec![line.into()])
    }
}

impl From<LocaleError> for Failure {
    fn from(error: LocaleError) -> Self {
        Self::refused(error.to_string())
    }
}

impl From<RenderError> for Failure {
    fn from(error: RenderError) -> Self {
        Self::refused(error.to_string())
    }
}

/// Runs policyc with `args`, the program's name first, and gives the exit status.
pub fn run(args: impl IntoIterator<Item = OsString>) -> u8 {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            // A reader that has gone away is no reason to fail.
            let _ = error.print();
            return u8::try_from(error.exit_code()).unwrap_or(Status::Trouble as u8);
        }
    };
    let outcome = match cli.command {
        Command::Build(args) => build::run(&args),
        Command::Serve(args) => serve::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Fmt(args) => fmt::run(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Init(args) => init::run(&args),
        Command::Vocabulary(args) => vocabulary::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Audit(args) => audit::run(&args),
        Command::Readability(args) => readability::run(&args),
        Command::Rules(args) => rules::run(&args),
        Command::Completions(args) => shell::completions(&args),
        Command::Publish(args) => publish::publish(&args),
        Command::Verify(args) => publish::verify(&args),
        Command::Man(args) => shell::man(&args),
    };
    let status = outcome.unwrap_or_else(|failure| {
        failure.lines.iter().for_each(|line| terminal::error(line));
        if let Some((sources, finding)) = failure.found.as_deref() {
            terminal::tell(&human(sources, std::slice::from_ref(finding), terminal::colour()));
        }
        failure.status
    });
    status as u8
}
