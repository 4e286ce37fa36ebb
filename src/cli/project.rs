//! From the paths that were typed to what is compiled together: a root and the policy files below it.

use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};
use ignore::WalkBuilder;

use super::config::Config;
use super::disk::{self, Disk};
use super::path::{on_disk, root_of, shown};
use super::{Failure, Status};
use crate::{Compilation, Options, compile};

/// Policy files that share a root, and with it their settings.
#[derive(Debug)]
pub(super) struct Project {
    /// The folder that imports may not leave.
    pub(super) root: Utf8PathBuf,
    /// The policy files, sorted.
    pub(super) entries: BTreeSet<Utf8PathBuf>,
    /// The settings in the root.
    pub(super) config: Config,
    /// Those of the files that were typed, not found.
    named: BTreeSet<Utf8PathBuf>,
}

impl Project {
    /// The projects that `paths` name; without a path, that of the current folder.
    pub(super) fn gather(paths: &[Utf8PathBuf]) -> Result<Vec<Self>, Failure> {
        let here = [Utf8PathBuf::from(".")];
        let paths = if paths.is_empty() { &here[..] } else { paths };
        let mut lines = Vec::new();
        let mut projects: Vec<Self> = Vec::new();
        for path in paths {
            match look(path) {
                Ok(found) => add(&mut projects, found),
                Err(why) => lines.extend(why),
            }
        }
        for project in &mut projects {
            match Config::read(&project.root) {
                Ok(config) => project.config = config,
                Err(failure) => lines.extend(failure.lines),
            }
        }
        if lines.is_empty() { Ok(projects) } else { Err(Failure::of(Status::Trouble, lines)) }
    }

    /// Whether all policy files below its root are meant, and not only some that were named.
    pub(super) fn is_folder(&self) -> bool {
        self.entries.iter().any(|entry| !self.named.contains(entry))
    }

    /// Its files.
    pub(super) fn disk(&self) -> Disk {
        Disk::new(&self.root, self.named.iter().cloned())
    }

    /// Compiles it.
    pub(super) fn compile(&self, options: Options) -> Compilation {
        let disk = self.disk();
        let entries: Vec<Utf8PathBuf> = self.entries.iter().cloned().collect();
        compile(&disk, &self.root, &entries, options)
    }
}

/// Adds `found` to those of the same root. A file that another path named before is not taken twice.
fn add(projects: &mut Vec<Project>, mut found: Project) {
    found.entries.retain(|entry| !projects.iter().any(|project| project.entries.contains(entry)));
    match projects.iter_mut().find(|project| project.root == found.root) {
        Some(known) => {
            known.entries.append(&mut found.entries);
            known.named.append(&mut found.named);
        }
        None if found.entries.is_empty() => {}
        None => projects.push(found),
    }
}

/// What `path` names, or a line for each thing that is wrong with it.
fn look(path: &Utf8Path) -> Result<Project, Vec<String>> {
    let about = on_disk(path).metadata().map_err(|error| vec![format!("{path}: {}", disk::why(&error))])?;
    let name = shown(path);
    if about.is_dir() {
        let entries = search(&name)?;
        if entries.is_empty() {
            return Err(vec![format!("{path}: this folder holds no .policy file")]);
        }
        return Ok(Project { root: name, entries, config: Config::default(), named: BTreeSet::new() });
    }
    if name.extension() != Some("policy") {
        return Err(vec![format!("{path}: this is neither a folder nor a .policy file")]);
    }
    let entries = BTreeSet::from([name.clone()]);
    Ok(Project { root: root_of(&name), named: entries.clone(), entries, config: Config::default() })
}

/// The policy files below `root`. Links to folders are not followed.
fn search(root: &Utf8Path) -> Result<BTreeSet<Utf8PathBuf>, Vec<String>> {
    let (mut found, mut lines) = (BTreeSet::new(), Vec::new());
    // What the user's own git settings ignore must not change what is built.
    let mut walk = WalkBuilder::new(on_disk(root));
    walk.ignore(false).git_global(false).git_exclude(false).require_git(false).threads(1);
    for entry in walk.build() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                lines.push(blame(&error, on_disk(root).as_str()));
                continue;
            }
        };
        let is_policy = entry.path().extension().is_some_and(|extension| extension == "policy");
        if !is_policy || entry.file_type().is_none_or(|kind| kind.is_dir()) {
            continue;
        }
        match Utf8Path::from_path(entry.path()) {
            Some(path) => found.extend([shown(path)]),
            None => lines.push(format!("{}: the file's name is not UTF-8", entry.path().display())),
        }
    }
    if lines.is_empty() { Ok(found) } else { Err(lines) }
}

/// What `error`, met at `place` or at a place that it names itself, says in plain words.
fn blame(error: &ignore::Error, place: &str) -> String {
    if let ignore::Error::WithDepth { err, .. } = error {
        blame(err, place)
    } else if let ignore::Error::WithPath { path, err } = error {
        blame(err, &path.to_string_lossy())
    } else if let ignore::Error::Io(error) = error {
        format!("{place}: {}", disk::why(error))
    } else {
        format!("{place}: {error}")
    }
}
