//! `policyc completions` and `policyc man`: what shells and readers of manuals know of the arguments, made of their definitions.

use std::fs::create_dir_all;

use clap::CommandFactory as _;

use super::args::{Cli, CompletionsArgs, ManArgs};
use super::{Failure, Status, disk, terminal};

/// Prints the completions for a shell.
pub(super) fn completions(args: &CompletionsArgs) -> Result<Status, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "policyc", &mut script);
    terminal::print(&String::from_utf8_lossy(&script))?;
    Ok(Status::Done)
}

/// Writes a manual page for the program and one for each command.
pub(super) fn man(args: &ManArgs) -> Result<Status, Failure> {
    let failed = |error: std::io::Error| Failure::trouble(format!("{}: {}", args.folder, disk::why(&error)));
    create_dir_all(&args.folder).map_err(failed)?;
    clap_mangen::generate_to(Cli::command(), &args.folder).map_err(failed)?;
    Ok(Status::Done)
}
