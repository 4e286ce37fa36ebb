//! The files of a build, onto the disk: all of them beside their places first, then each moved into its place.
//!
//! Guaranteed: no file is ever there by half, and where one cannot be written none has been replaced. A file that has the very
//! bytes already is left alone, and keeps its date. Nothing is written or removed behind a link that leads out of the folder.

use std::collections::BTreeMap;
use std::fs::{create_dir_all, read, read_to_string, remove_dir, remove_file};
use std::io::{ErrorKind, Write as _};

use camino::{Utf8Path, Utf8PathBuf};
use tempfile::{Builder, TempPath};

use super::pages::Folder;
use super::path::on_disk;
use super::{Failure, disk, manifest};

/// A file that is written but not yet in its place.
struct Ready {
    file: TempPath,
    place: Utf8PathBuf,
}

/// Writes each folder below its output folder, and takes away what an earlier build left there and this one does not write.
pub(super) fn write(folders: &[(Utf8PathBuf, Folder)]) -> Result<(), Failure> {
    let (mut ready, mut stale) = (Vec::new(), Vec::new());
    for (out, folder) in folders {
        let home = out.join(&folder.policy);
        create_dir_all(&home).map_err(|error| failed(&home, "the folder cannot be made", &error))?;
        stale.extend(left_over(&home, folder).into_iter().map(|place| (home.clone(), place)));
        let news = folder.files.iter().filter(|(path, text)| !is_there(&home, path, text));
        for (path, text) in news {
            let (below, name) = path.rsplit_once('/').unwrap_or(("", path));
            let inner = make(&home, Utf8Path::new(below))?;
            ready.push(prepare(&inner, name, text)?);
        }
    }
    for Ready { file, place } in ready {
        file.persist(&place).map_err(|error| failed(&place, "it cannot be written", &error.error))?;
    }
    for (home, place) in stale {
        match remove_file(&place) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(failed(&place, "the file of an earlier build cannot be removed", &error));
            }
            Ok(()) | Err(_) => {}
        }
        // A folder that is empty now goes as well. One that is not stays, and so do those above it.
        let above = place.ancestors().skip(1).take_while(|folder| *folder != home);
        let _ = above.map(remove_dir).take_while(Result::is_ok).count();
    }
    Ok(())
}

/// Makes the folder `below` in `home`, and gives its path.
fn make(home: &Utf8Path, below: &Utf8Path) -> Result<Utf8PathBuf, Failure> {
    let inner = home.join(below);
    if leads_out(home, below) {
        return Err(Failure::trouble(format!("{inner}: a link stands there, and nothing is written behind it")));
    }
    create_dir_all(&inner).map_err(|error| failed(&inner, "the folder cannot be made", &error))?;
    Ok(inner)
}

/// Whether a folder on the way from `home` to `below` is a link.
fn leads_out(home: &Utf8Path, below: &Utf8Path) -> bool {
    below.ancestors().filter(|part| !part.as_str().is_empty()).any(|part| home.join(part).is_symlink())
}

/// Replaces each of these files by its new text, which keeps who may read and write it.
pub(super) fn replace(texts: &BTreeMap<Utf8PathBuf, String>) -> Result<(), Failure> {
    let mut ready = Vec::new();
    for (place, text) in texts {
        let (home, name) = (place.parent().unwrap_or(Utf8Path::new("")), place.file_name().unwrap_or_default());
        let home = on_disk(home);
        let one = prepare(home, name, text)?;
        let kept = place.metadata().and_then(|about| std::fs::set_permissions(&one.file, about.permissions()));
        kept.map_err(|error| failed(place, "it cannot be written", &error))?;
        ready.push(one);
    }
    for Ready { file, place } in ready {
        file.persist(&place).map_err(|error| failed(&place, "it cannot be written", &error.error))?;
    }
    Ok(())
}

/// Whether the file at `path` in `home` says `text` already.
fn is_there(home: &Utf8Path, path: &str, text: &str) -> bool {
    let place = &home.join(path);
    let below = Utf8Path::new(path).parent().unwrap_or(Utf8Path::new(""));
    !leads_out(home, below)
        && place.symlink_metadata().is_ok_and(|about| about.is_file())
        && read(place).is_ok_and(|bytes| bytes == text.as_bytes())
}

/// Writes `text` to a file beside its place.
fn prepare(home: &Utf8Path, name: &str, text: &str) -> Result<Ready, Failure> {
    let place = home.join(name);
    let mut builder = Builder::new();
    builder.prefix(".policyc-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    let written = builder.tempfile_in(home).and_then(|mut file| {
        file.as_file_mut().write_all(text.as_bytes())?;
        // Closed at once: a build may write more files than may be open.
        Ok(file.into_temp_path())
    });
    let file = written.map_err(|error| failed(&place, "it cannot be written", &error))?;
    Ok(Ready { file, place })
}

/// The files that the manifest in `home` lists and `folder` does not have.
fn left_over(home: &Utf8Path, folder: &Folder) -> Vec<Utf8PathBuf> {
    let old = read_to_string(home.join(manifest::NAME)).unwrap_or_default();
    let gone = manifest::listed(&old).into_iter().filter(|path| {
        let below = Utf8Path::new(path).parent().unwrap_or(Utf8Path::new(""));
        !folder.files.iter().any(|(new, _)| new == path) && !leads_out(home, below)
    });
    gone.map(|path| home.join(path)).collect()
}

fn failed(place: &Utf8Path, what: &str, error: &std::io::Error) -> Failure {
    Failure::trouble(format!("{place}: {what}: {}", disk::why(error)))
}
