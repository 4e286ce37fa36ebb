//! Standard output and standard error.
//!
//! A reader that has gone away, as behind `policyc check | head`, is no reason to fail or to panic.

use std::io::{ErrorKind, IsTerminal as _, Write as _, stderr, stdout};

use super::Failure;

/// Prints a result.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    let mut out = stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::trouble(format!("standard output cannot be written: {}", super::disk::why(&error))))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Tells what happens: findings, their number.
pub(super) fn tell(text: &str) {
    // There is nowhere left to say that standard error is closed.
    let _ = stderr().lock().write_all(text.as_bytes());
}

/// Tells of one thing that is wrong, on one line.
pub(super) fn error(line: &str) {
    let line = line.replace(|character: char| character.is_control(), " ");
    if colour() {
        tell(&format!("\u{1b}[1;91merror\u{1b}[0m: {line}\n"));
    } else {
        tell(&format!("error: {line}\n"));
    }
}

/// Whether standard error is a terminal whose user wants colour.
#[expect(clippy::disallowed_methods, reason = "the edge reads what the user says of colour")]
pub(super) fn colour() -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_none_or(|value| value == "dumb");
    !refused && !dumb && stderr().is_terminal()
}
