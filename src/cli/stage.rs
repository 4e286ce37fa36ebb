//! A folder with new contents in the place of the old one, at once.
//!
//! The new folder is made beside the old one, whole, and the two change places in one step. Whoever stops it at any moment finds the old
//! folder or the new one. Where the file system cannot do that in one step, the old folder waits beside it meanwhile, and the next run
//! puts it back.

use std::fs::{copy, create_dir_all, hard_link, read, remove_dir_all, rename, write};
use std::io;

use camino::{Utf8Path, Utf8PathBuf};

use super::{Failure, disk, manifest};

/// What begins the name of the folder in the making.
const MAKING: &str = ".policyc-making-";

/// What begins the name of the old folder, where it has to wait.
const WAITING: &str = ".policyc-waiting-";

/// Puts `files` into the folder `name` in `out`. What its manifest lists and `files` do not have goes; all else in it stays.
pub(super) fn exchange(out: &Utf8Path, name: &str, files: &[(String, String)]) -> Result<(), Failure> {
    let home = out.join(name);
    let made = Exchange { home: &home, making: out.join(format!("{MAKING}{name}")), waiting: waiting(out, name) };
    made.run(files).map_err(|(place, error)| Failure::trouble(format!("{place}: {}", disk::why(&error))))
}

/// Puts the old folder `name` in `out` back, where a run was stopped while it waited.
pub(super) fn restore(out: &Utf8Path, name: &str) -> Result<(), Failure> {
    let (home, waiting) = (out.join(name), waiting(out, name));
    if home.exists() || !waiting.exists() {
        return Ok(());
    }
    rename(&waiting, &home).map_err(|error| Failure::trouble(format!("{home}: {}", disk::why(&error))))
}

fn waiting(out: &Utf8Path, name: &str) -> Utf8PathBuf {
    out.join(format!("{WAITING}{name}"))
}

struct Exchange<'a> {
    home: &'a Utf8Path,
    making: Utf8PathBuf,
    waiting: Utf8PathBuf,
}

/// Where something failed, and why.
type Failed = (Utf8PathBuf, io::Error);

impl Exchange<'_> {
    fn run(&self, files: &[(String, String)]) -> Result<(), Failed> {
        if self.home.is_symlink() {
            return Err((
                self.home.to_owned(),
                io::Error::other("a link stands there, and nothing is written behind it"),
            ));
        }
        clear(&self.making)?;
        at(&self.making, create_dir_all(&self.making))?;
        for (path, text) in files {
            let place = self.making.join(path);
            let old = self.home.join(path);
            if read(&old).is_ok_and(|bytes| bytes == text.as_bytes()) && !old.is_symlink() {
                self.keep(Utf8Path::new(path))?;
            } else {
                at(&place, place.parent().map_or(Ok(()), create_dir_all))?;
                at(&place, write(&place, text))?;
            }
        }
        if !self.home.exists() {
            return at(self.home, rename(&self.making, self.home));
        }
        self.keep_others(files)?;
        self.swap()?;
        clear(&self.making)
    }

    /// Takes over what no build made: the record, and what others put there.
    fn keep_others(&self, files: &[(String, String)]) -> Result<(), Failed> {
        let old = read(self.home.join(manifest::NAME)).unwrap_or_default();
        let built = manifest::listed(&String::from_utf8_lossy(&old));
        let others = disk::files_below(self.home).map_err(|why| (self.home.to_owned(), io::Error::other(why)))?;
        for file in others {
            let Ok(path) = file.strip_prefix(self.home) else { continue };
            let is_built = path == manifest::NAME || built.iter().any(|built| path == built);
            if !is_built && !files.iter().any(|(new, _)| path == new) {
                self.keep(path)?;
            }
        }
        Ok(())
    }

    /// Takes over the file at `path` as it is. It is the same file where the system can do that: its date stays.
    fn keep(&self, path: &Utf8Path) -> Result<(), Failed> {
        let (old, new) = (self.home.join(path), self.making.join(path));
        at(&new, new.parent().map_or(Ok(()), create_dir_all))?;
        if hard_link(&old, &new).is_err() {
            at(&new, copy(&old, &new))?;
        }
        Ok(())
    }

    /// The folders change places.
    fn swap(&self) -> Result<(), Failed> {
        if swapped_at_once(&self.making, self.home) {
            return Ok(());
        }
        clear(&self.waiting)?;
        at(self.home, rename(self.home, &self.waiting))?;
        at(self.home, rename(&self.making, self.home))?;
        clear(&self.waiting)
    }
}

/// Whether the two could change places in one step.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn swapped_at_once(one: &Utf8Path, other: &Utf8Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one.as_std_path(), CWD, other.as_std_path(), RenameFlags::EXCHANGE).is_ok()
}

/// Whether the two could change places in one step.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn swapped_at_once(_: &Utf8Path, _: &Utf8Path) -> bool {
    false
}

/// Takes away the folder `place`, if it is there.
fn clear(place: &Utf8Path) -> Result<(), Failed> {
    match remove_dir_all(place) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err((place.to_owned(), error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

fn at<T>(place: &Utf8Path, result: io::Result<T>) -> Result<T, Failed> {
    result.map_err(|error| (place.to_owned(), error))
}
