//! Policies as they are on the disk, or as they were in a git revision.
//!
//! Comes in: a path, or `REV:PATH` with a path from the top of the repository. Goes out: what was compiled. Guaranteed: git is run without a
//! shell, a revision is never taken for a flag, and nothing outside the revision is read.

use std::process::{Command, Output};

use camino::{Utf8Path, Utf8PathBuf};

use super::project::Project;
use super::{Failure, path::on_disk};
use crate::source::Files;
use crate::{Compilation, Options, compile};

/// Compiles what `named` names, whatever is wrong with it.
pub(super) fn read(named: &Utf8Path) -> Result<Vec<Compilation>, Failure> {
    let how = Options { draft: true, ..Options::default() };
    if let Some((revision, path)) = named.as_str().split_once(':').filter(|_| !on_disk(named).exists()) {
        return Ok(vec![Revision::of(revision)?.compile(Utf8Path::new(path), how)?]);
    }
    let projects = Project::gather(&[named.to_owned()])?;
    Ok(projects.iter().map(|project| project.compile(how)).collect())
}

/// A revision of the repository that the current folder is in.
struct Revision(String);

impl Revision {
    fn of(revision: &str) -> Result<Self, Failure> {
        if revision.is_empty() || revision.starts_with('-') {
            return Err(Failure::trouble(format!("`{revision}` is no revision")));
        }
        let wanted = format!("{revision}^{{commit}}");
        let found = git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted])?;
        if !found.status.success() {
            return Err(Failure::trouble(format!("there is no revision `{revision}` in this repository")));
        }
        Ok(Self(String::from_utf8_lossy(&found.stdout).trim().to_owned()))
    }

    fn compile(&self, path: &Utf8Path, how: Options) -> Result<Compilation, Failure> {
        // The top of the repository has no name.
        let path = if path == "." { Utf8Path::new("") } else { path };
        let is_file = path.extension() == Some("policy");
        let mut arguments = vec!["ls-tree", "-r", "-z", "--name-only", "--full-tree", &self.0];
        if !path.as_str().is_empty() {
            arguments.extend(["--", path.as_str()]);
        }
        let listed = git(&arguments)?;
        let names = String::from_utf8_lossy(&listed.stdout).into_owned();
        let entries: Vec<Utf8PathBuf> = names
            .split('\0')
            .map(Utf8PathBuf::from)
            .filter(|name| name.extension() == Some("policy") && (!is_file || name == path))
            .collect();
        if entries.is_empty() {
            return Err(Failure::trouble(format!("{path}: there is no policy of that name in the revision")));
        }
        let root = if is_file { Utf8Path::new("") } else { path };
        Ok(compile(self, root, &entries, how))
    }
}

impl Files for Revision {
    fn read(&self, path: &Utf8Path) -> Result<Vec<u8>, String> {
        let name = format!("{}:{path}", self.0);
        let shown = git(&["cat-file", "blob", &name]).map_err(|failure| failure.lines.join("; "))?;
        if shown.status.success() { Ok(shown.stdout) } else { Err("there is no such file in the revision".to_owned()) }
    }
}

/// What git answers.
fn git(arguments: &[&str]) -> Result<Output, Failure> {
    let run = Command::new("git").args(arguments).output();
    run.map_err(|_| Failure::trouble("a revision is read with git, and git cannot be run: install it"))
}
