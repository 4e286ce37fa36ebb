//! The `policyc` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(policyc::cli::run(std::env::args_os()))
}
