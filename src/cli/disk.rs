//! Files as the compiler gets at them, and why one cannot be had, in plain words.

use std::collections::BTreeSet;
use std::io::{Error, ErrorKind, Read as _};
use std::path::PathBuf;

use camino::{Utf8Path, Utf8PathBuf};

use super::path::on_disk;
use crate::source::{Files, LoadError, MAX_FILE_BYTES};

/// The files below one root.
#[derive(Debug)]
pub(super) struct Disk {
    root: Option<PathBuf>,
    named: BTreeSet<Utf8PathBuf>,
}

impl Disk {
    /// The files below `root`. Those in `named` were asked for by name and may be links to anywhere.
    pub(super) fn new(root: &Utf8Path, named: impl IntoIterator<Item = Utf8PathBuf>) -> Self {
        Self { root: on_disk(root).canonicalize().ok(), named: named.into_iter().collect() }
    }

    /// Whether `path` really lies below the root, links followed.
    fn holds(&self, path: &Utf8Path) -> std::io::Result<bool> {
        let real = path.canonicalize()?;
        Ok(self.root.as_ref().is_some_and(|root| real.starts_with(root)))
    }
}

impl Files for Disk {
    fn read(&self, path: &Utf8Path) -> Result<Vec<u8>, String> {
        if !self.named.contains(path) && !self.holds(path).map_err(|error| why(&error))? {
            return Err("it is a link that leads out of the folder".to_owned());
        }
        let about = path.metadata().map_err(|error| why(&error))?;
        if about.is_dir() {
            return Err("it is a folder".to_owned());
        }
        if !about.is_file() {
            return Err("it is no ordinary file".to_owned());
        }
        if about.len() > MAX_FILE_BYTES {
            return Err(LoadError::TooLarge { bytes: about.len() }.to_string());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0).saturating_add(1));
        // The file may grow while it is read: one byte more than allowed is enough to see that.
        let file = std::fs::File::open(path).map_err(|error| why(&error))?;
        file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes).map_err(|error| why(&error))?;
        Ok(bytes)
    }
}

/// Every file below `folder`, sorted. A link is a reason to stop: nothing is read or written behind one.
pub(super) fn files_below(folder: &Utf8Path) -> Result<BTreeSet<Utf8PathBuf>, String> {
    let mut found = BTreeSet::new();
    let mut walk = ignore::WalkBuilder::new(folder);
    for entry in walk.standard_filters(false).threads(1).build() {
        let entry = entry.map_err(|error| format!("{folder}: {error}"))?;
        let path = Utf8Path::from_path(entry.path())
            .ok_or_else(|| format!("{}: the file's name is not UTF-8", entry.path().display()))?;
        let kind = entry.file_type();
        if kind.is_some_and(|kind| kind.is_symlink()) {
            return Err(format!("{path}: a link stands there, and nothing is read behind it"));
        }
        if !kind.is_some_and(|kind| kind.is_dir()) {
            found.insert(path.to_owned());
        }
    }
    Ok(found)
}

/// What a kind of error means to a person, the same on every machine.
const WORDS: [(ErrorKind, &str); 10] = [
    (ErrorKind::AddrInUse, "another program has it"),
    (ErrorKind::NotFound, "there is no such file or folder"),
    (ErrorKind::PermissionDenied, "permission is denied"),
    (ErrorKind::AlreadyExists, "something of that name is there already"),
    (ErrorKind::NotADirectory, "part of the path is a file, not a folder"),
    (ErrorKind::IsADirectory, "it is a folder"),
    (ErrorKind::StorageFull, "there is no room left"),
    (ErrorKind::QuotaExceeded, "there is no room left"),
    (ErrorKind::ReadOnlyFilesystem, "it cannot be written to"),
    (ErrorKind::InvalidFilename, "the name is not allowed here"),
];

/// Why it did not work, in plain words.
pub(super) fn why(error: &Error) -> String {
    let known = WORDS.iter().find(|(kind, _)| *kind == error.kind());
    known.map_or_else(|| error.to_string(), |(_, words)| (*words).to_owned())
}
