//! Templates and styles of the author's own, from their folder.
//!
//! Guaranteed: what is read lies in the folder, links followed, and is no larger than a policy may be.

use std::collections::BTreeMap;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use ignore::WalkBuilder;

use super::disk::Disk;
use super::path::{on_disk, shown};
use super::{Failure, disk};
use crate::render::Look;
use crate::source::Files as _;

/// How many files the folder may hold, and how deep.
const MOST: usize = 500;
const DEEPEST: usize = 8;

/// The look in the folder `home`.
pub(super) fn read(home: &Utf8Path) -> Result<Arc<Look>, Failure> {
    let home = shown(home);
    let place = on_disk(&home);
    match place.metadata() {
        Ok(about) if about.is_dir() => {}
        Ok(_) => return Err(Failure::trouble(format!("{home}: it is no folder"))),
        Err(error) => return Err(Failure::trouble(format!("{home}: {}", disk::why(&error)))),
    }
    let from = Disk::new(&home, []);
    let mut texts = BTreeMap::new();
    for path in files(place)? {
        let fault = |why: String| Failure::trouble(format!("{path}: {why}"));
        let bytes = from.read(&path).map_err(fault)?;
        let text = String::from_utf8(bytes).map_err(|_| fault("it is not UTF-8".to_owned()))?;
        let name = path.strip_prefix(place).unwrap_or(&path);
        texts.insert(shown(name).into_string(), text);
        if texts.len() > MOST {
            return Err(Failure::trouble(format!("{home}: there are more than {MOST} templates")));
        }
    }
    Look::new(home, texts).map(Arc::new).map_err(|fault| Failure::found(fault.finding()))
}

/// The templates and stylesheets below `home`. Other files may lie there, and are none of ours.
fn files(home: &Utf8Path) -> Result<Vec<Utf8PathBuf>, Failure> {
    let mut walk = WalkBuilder::new(home);
    walk.standard_filters(false).hidden(true).max_depth(Some(DEEPEST)).sort_by_file_name(Ord::cmp);
    let mut found = Vec::new();
    for entry in walk.build() {
        let entry = entry.map_err(|error| Failure::trouble(format!("{home}: {error}")))?;
        let is_ours = entry.path().extension().is_some_and(|ext| ["html", "css"].iter().any(|ours| ext == *ours));
        let path = Utf8Path::from_path(entry.path());
        if let Some(path) = path.filter(|_| is_ours && entry.file_type().is_some_and(|kind| !kind.is_dir())) {
            found.push(path.to_owned());
        }
    }
    Ok(found)
}
