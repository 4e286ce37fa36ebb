//! `policyc init`: a first policy that builds.

use std::fs::{OpenOptions, create_dir_all};
use std::io::Write as _;

use camino::Utf8PathBuf;

use super::args::InitArgs;
use super::path::{on_disk, shown};
use super::{Failure, Status, disk, terminal};

/// The policy to start from.
const STARTER: &str = include_str!("starter.policy");

/// Writes the starter into the folder that `args` name, and never over a file that is there.
pub(super) fn run(args: &InitArgs) -> Result<Status, Failure> {
    let folder = shown(args.folder.as_deref().unwrap_or(".".into()));
    let file = folder.join(format!("{}.policy", name()));
    let fail = |what: &Utf8PathBuf, error: &std::io::Error| Failure::trouble(format!("{what}: {}", disk::why(error)));
    create_dir_all(on_disk(&folder)).map_err(|error| fail(&folder, &error))?;
    let mut target =
        OpenOptions::new().write(true).create_new(true).open(&file).map_err(|error| fail(&file, &error))?;
    target.write_all(STARTER.as_bytes()).map_err(|error| fail(&file, &error))?;
    terminal::print(&format!("wrote {file}\n"))?;
    terminal::tell(&format!("Next: put your own facts into it, then run `policyc build {}`\n", on_disk(&folder)));
    Ok(Status::Done)
}

/// The name of the policy that the starter declares.
fn name() -> &'static str {
    let declared = STARTER.lines().find_map(|line| line.strip_prefix("policy "));
    declared.and_then(|rest| rest.split_whitespace().next()).unwrap_or("example")
}
