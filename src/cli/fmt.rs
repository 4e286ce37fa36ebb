//! `policyc fmt`: every file in its canonical layout.
//!
//! Comes in: files, or standard input. Goes out: the files laid out, or with `--check` a list of those that are not. Guaranteed: a file is
//! replaced whole or not at all, and never by one that says something else.

use std::collections::BTreeMap;
use std::io::Read as _;

use camino::Utf8PathBuf;

use super::args::FmtArgs;
use super::project::Project;
use super::write::replace;
use super::{Failure, Status, disk, terminal};
use crate::layout::lay_out;
use crate::source::{Files as _, MAX_FILE_BYTES, decode};

/// Stands for standard input.
const STDIN: &str = "-";

/// Lays out what `args` name.
pub(super) fn run(args: &FmtArgs) -> Result<Status, Failure> {
    if args.paths == [STDIN] {
        return standard_input(args.check);
    }
    if args.paths.iter().any(|path| path == STDIN) {
        return Err(Failure::trouble("`-` is standard input, and stands alone"));
    }
    let mut news: BTreeMap<Utf8PathBuf, String> = BTreeMap::new();
    let mut lines = Vec::new();
    for project in Project::gather(&args.paths)? {
        let disk = project.disk();
        for path in &project.entries {
            let text = disk.read(path).and_then(|bytes| read(&bytes));
            match text.and_then(|text| Ok((laid_out(&text)?, text))) {
                Ok((new, old)) if new != old => drop(news.insert(path.clone(), new)),
                Ok(_) => {}
                Err(why) => lines.push(format!("{path}: {why}")),
            }
        }
    }
    if !lines.is_empty() {
        return Err(Failure::of(Status::Trouble, lines));
    }
    let names = news.keys().fold(String::new(), |all, path| format!("{all}{path}\n"));
    if args.check {
        terminal::print(&names)?;
        return Ok(if news.is_empty() { Status::Done } else { Status::Findings });
    }
    replace(&news)?;
    terminal::print(&names)?;
    Ok(Status::Done)
}

fn standard_input(check: bool) -> Result<Status, Failure> {
    let mut bytes = Vec::new();
    let input = std::io::stdin().lock().take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes);
    input.map_err(|error| Failure::trouble(format!("standard input: {}", disk::why(&error))))?;
    let failed = |why| Failure::trouble(format!("standard input: {why}"));
    let text = read(&bytes).map_err(failed)?;
    let new = laid_out(&text).map_err(failed)?;
    if check {
        return Ok(if new == text { Status::Done } else { Status::Findings });
    }
    terminal::print(&new)?;
    Ok(Status::Done)
}

/// The text of a file as it is, with the mark of its encoding if it has one.
fn read(bytes: &[u8]) -> Result<String, String> {
    decode(bytes).map_err(|error| error.to_string())?;
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|error| error.to_string())
}

fn laid_out(text: &str) -> Result<String, String> {
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    lay_out(bare).ok_or_else(|| "its layout cannot be changed without changing what it says".to_owned())
}
