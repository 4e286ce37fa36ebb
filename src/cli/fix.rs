//! `policyc check --fix`: the mends that a machine may make, onto the disk.
//!
//! Guaranteed: a file is replaced whole, or not at all, and never by one that can be read less well than before.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};

use super::project::Project;
use super::write::replace;
use super::{Failure, disk::Disk, terminal};
use crate::finding::{Finding, fixed};
use crate::source::Files;
use crate::{Compilation, Options, compile};

/// A mend may make room for another. More rounds than this are no mending.
const ROUNDS: usize = 8;

/// The files of a project as they are on the disk, but for those that were mended.
struct Mended<'a> {
    disk: &'a Disk,
    texts: &'a BTreeMap<Utf8PathBuf, String>,
}

impl Files for Mended<'_> {
    fn read(&self, path: &Utf8Path) -> Result<Vec<u8>, String> {
        self.texts.get(path).map_or_else(|| self.disk.read(path), |text| Ok(text.clone().into_bytes()))
    }
}

/// Mends the files of `project`, and tells which.
pub(super) fn mend(project: &Project, options: Options) -> Result<(), Failure> {
    let disk = project.disk();
    let entries: Vec<Utf8PathBuf> = project.entries.iter().cloned().collect();
    let compiled = |texts: &BTreeMap<Utf8PathBuf, String>| {
        compile(&Mended { disk: &disk, texts }, &project.root, &entries, options)
    };
    let mut texts: BTreeMap<Utf8PathBuf, String> = BTreeMap::new();
    let mut made = compiled(&texts);
    for _ in 0..ROUNDS {
        let news = fixed(&made.sources, &made.findings);
        let news = news.into_iter().map(|(file, text)| (made.sources.file(file).name.clone(), text));
        let next: BTreeMap<Utf8PathBuf, String> = texts.clone().into_iter().chain(news).collect();
        let then = compiled(&next);
        if next == texts || unreadable(&then) > unreadable(&made) {
            break;
        }
        (texts, made) = (next, then);
    }
    write(&texts)
}

/// Mends the files that the findings of `compilations` can mend, once. Whether there are any.
pub(super) fn rewrite(compilations: &[Compilation]) -> Result<bool, Failure> {
    let mended = compilations.iter().flat_map(|made| {
        let texts = fixed(&made.sources, &made.findings).into_iter();
        texts.map(|(file, text)| (made.sources.file(file).name.clone(), text))
    });
    let texts: BTreeMap<Utf8PathBuf, String> = mended.collect();
    write(&texts)?;
    Ok(!texts.is_empty())
}

fn write(texts: &BTreeMap<Utf8PathBuf, String>) -> Result<(), Failure> {
    replace(texts)?;
    for path in texts.keys() {
        terminal::tell(&format!("mended {path}\n"));
    }
    Ok(())
}

/// How many places cannot be read.
fn unreadable(made: &Compilation) -> usize {
    let syntax = |finding: &&Finding| finding.code.is_syntax();
    made.findings.iter().filter(syntax).count() + made.unreadable.len()
}
