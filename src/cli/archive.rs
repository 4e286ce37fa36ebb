//! The record of what was published: `archive/` in a policy's folder.
//!
//! Each version has a folder of its own, named by its day and by the digest of its manifest. A manifest has the digest of every file beside
//! it, and names the version before it with its digest; `newest.json` names the last. So whoever changes a byte of any of them is found
//! out, unless all that follows is changed as well. Nothing in it is ever written twice.

use std::collections::BTreeSet;
use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};

use super::disk;
use super::manifest::{self, Manifest, digest, stays_below};
use crate::notice::Version;

/// The folder of the record, in the folder of the policy.
pub(super) const FOLDER: &str = "archive";

/// The file in it that names the newest version.
pub(super) const NEWEST: &str = "newest.json";

/// How much of a digest a folder's name has, in characters.
const SHORT: usize = 16;

/// What a manifest says of a version: where it is, and what it must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Pointer {
    /// The way to its folder, from the folder of the record: `2026-10-01/9f86d081884c7d65`.
    pub(super) path: String,
    /// The SHA-256 digest of its manifest, in hexadecimal.
    pub(super) sha256: String,
}

/// A version that was published.
#[derive(Debug, Clone)]
pub(super) struct Published {
    pub(super) pointer: Pointer,
    pub(super) previous: Option<Pointer>,
    effective: Option<String>,
}

/// The record of one policy.
#[derive(Debug, Default)]
pub(super) struct Archive {
    /// Its versions, the oldest first.
    pub(super) versions: Vec<Published>,
}

/// `newest.json`.
#[derive(Debug, Serialize, Deserialize)]
struct Newest {
    policy: String,
    #[serde(flatten)]
    pointer: Pointer,
}

/// What of a manifest counts for the record.
#[derive(Debug, Deserialize)]
struct Old {
    policy: String,
    effective: Option<String>,
    previous: Option<Pointer>,
    files: Vec<OldFile>,
}

#[derive(Debug, Deserialize)]
struct OldFile {
    path: String,
    sha256: String,
}

impl Pointer {
    /// That of a version with the manifest `text`, in force from `effective`.
    pub(super) fn to(text: &str, effective: Option<&str>) -> Self {
        let sha256 = digest(text);
        let short = sha256.get(..SHORT).unwrap_or_default();
        Self { path: format!("{}/{short}", effective.unwrap_or("undated")), sha256 }
    }

    /// `newest.json` of the policy `policy`, for the version that this leads to.
    pub(super) fn newest(&self, policy: &str) -> String {
        let newest = Newest { policy: policy.to_owned(), pointer: self.clone() };
        // Strings alone: there is nothing here that JSON could not hold.
        serde_json::to_string_pretty(&newest).unwrap_or_default() + "\n"
    }
}

impl Published {
    /// The version whose manifest is `manifest`.
    pub(super) fn of(manifest: &Manifest) -> Self {
        let effective = manifest.effective.clone();
        Self {
            pointer: Pointer::to(&manifest.text(), effective.as_deref()),
            previous: manifest.previous.clone(),
            effective,
        }
    }
}

impl Archive {
    /// The record in `home`, the folder of the policy `policy`; empty where nothing was published. Else a line for each thing in it that is
    /// not as it was published.
    pub(super) fn read(home: &Utf8Path, policy: &str) -> Result<Self, Vec<String>> {
        let folder = home.join(FOLDER);
        if home.is_symlink() || folder.is_symlink() {
            return Err(vec![format!("{folder}: a link stands there, and nothing is read behind it")]);
        }
        if !folder.exists() {
            return Ok(Self::default());
        }
        let mut reader = Reader { folder: &folder, policy, known: BTreeSet::new(), wrong: Vec::new() };
        let versions = reader.versions();
        reader.strangers();
        if reader.wrong.is_empty() { Ok(Self { versions }) } else { Err(reader.wrong) }
    }

    /// The newest version.
    pub(super) fn newest(&self) -> Option<&Published> {
        self.versions.last()
    }

    /// What a page lists, the newest first.
    pub(super) fn listed(&self) -> Vec<Version> {
        let mut listed = Vec::new();
        for (at, version) in self.versions.iter().enumerate() {
            let before = self.versions.iter().take(at + 1).filter(|other| other.effective == version.effective);
            listed.push(Version {
                effective: version.effective.as_deref().and_then(|day| day.parse().ok()),
                number: u32::try_from(before.count()).unwrap_or(u32::MAX),
                folder: format!("{FOLDER}/{}/", version.pointer.path),
            });
        }
        listed.reverse();
        listed
    }
}

/// A reader that goes from the newest version to the oldest.
struct Reader<'a> {
    folder: &'a Utf8Path,
    policy: &'a str,
    /// The files that belong to the record.
    known: BTreeSet<Utf8PathBuf>,
    wrong: Vec<String>,
}

impl Reader<'_> {
    fn blame(&mut self, place: &Utf8Path, why: &str) {
        self.wrong.push(format!("{place}: {why}"));
    }

    /// The bytes of the file at `place`.
    fn bytes(&mut self, place: &Utf8Path) -> Option<Vec<u8>> {
        self.known.insert(place.to_owned());
        if place.is_symlink() {
            self.blame(place, "a link stands there, and nothing is read behind it");
            return None;
        }
        let read = fs::read(place);
        if let Err(error) = &read {
            self.blame(place, disk::why(error).as_str());
        }
        read.ok()
    }

    fn versions(&mut self) -> Vec<Published> {
        let place = self.folder.join(NEWEST);
        let Some(bytes) = self.bytes(&place) else { return Vec::new() };
        let Ok(newest) = serde_json::from_slice::<Newest>(&bytes) else {
            self.blame(&place, "it does not name a version");
            return Vec::new();
        };
        if newest.policy != self.policy {
            self.blame(&place, &format!("it belongs to another policy, `{}`", newest.policy.escape_debug()));
            return Vec::new();
        }
        let mut versions = Vec::new();
        let mut next = Some(newest.pointer);
        // Each names the one before it with its digest, so that none can come again.
        while let Some(pointer) = next.take() {
            let Some(old) = self.version(&pointer) else { break };
            next.clone_from(&old.previous);
            versions.push(Published { pointer, previous: old.previous, effective: old.effective });
        }
        versions.reverse();
        versions
    }

    /// The manifest of the version that `pointer` leads to, where it and all its files are as they were published.
    fn version(&mut self, pointer: &Pointer) -> Option<Old> {
        if !stays_below(&pointer.path) {
            self.blame(self.folder, "a version is named that is not in this folder");
            return None;
        }
        let home = self.folder.join(&pointer.path);
        let place = home.join(manifest::NAME);
        let bytes = self.bytes(&place)?;
        let text = String::from_utf8(bytes).unwrap_or_default();
        let old = serde_json::from_str::<Old>(&text).ok().filter(|_| digest(&text) == pointer.sha256);
        let Some(old) = old else {
            self.blame(&place, "it is not as it was published");
            return None;
        };
        if old.policy != self.policy || Pointer::to(&text, old.effective.as_deref()) != *pointer {
            self.blame(&place, "it belongs to another version");
            return None;
        }
        for file in &old.files {
            let place = home.join(&file.path);
            if !stays_below(&file.path) {
                self.blame(&place, "it is not in the folder of its version");
            } else if let Some(bytes) = self.bytes(&place)
                && manifest::digest_of(&bytes) != file.sha256
            {
                self.blame(&place, "it is not as it was published");
            }
        }
        Some(old)
    }

    /// Blames whatever lies in the record and belongs to none of its versions.
    fn strangers(&mut self) {
        if !self.wrong.is_empty() {
            return;
        }
        match disk::files_below(self.folder) {
            Err(why) => self.wrong.push(why),
            Ok(files) => {
                let strangers: Vec<Utf8PathBuf> = files.into_iter().filter(|file| !self.known.contains(file)).collect();
                for stranger in strangers {
                    self.blame(&stranger, "it belongs to no version that was published");
                }
            }
        }
    }
}
