//! `manifest.json`: what a build wrote for one policy, for scripts and for the next build.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::archive::Pointer;
use crate::vocabulary::Language;

/// The name of the file.
pub(super) const NAME: &str = "manifest.json";

/// The files of one policy.
#[derive(Debug, Serialize)]
pub(super) struct Manifest {
    /// The policy's id.
    pub(super) policy: String,
    /// What wrote it.
    pub(super) generator: Generator,
    /// The day from which it is in force.
    pub(super) effective: Option<String>,
    /// The language that controls.
    pub(super) controlling: Option<&'static str>,
    /// Whether there were errors, and the pages say that they are a draft.
    pub(super) draft: bool,
    /// The languages that were written.
    pub(super) languages: Vec<Pack>,
    /// The version that was published before this one, in a copy for the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) previous: Option<Pointer>,
    /// Every file beside this one or below.
    pub(super) files: Vec<File>,
}

/// The program that wrote a manifest.
#[derive(Debug, Serialize)]
pub(super) struct Generator {
    name: &'static str,
    version: &'static str,
}

impl Generator {
    /// This program.
    pub(super) const THIS: Self = Self { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") };
}

/// A language, and how far its words can be relied on.
#[derive(Debug, Serialize)]
pub(super) struct Pack {
    /// Its short code.
    language: &'static str,
    /// Who has read our words in it: `draft`, `read` or `reviewed`.
    review: &'static str,
}

impl From<Language> for Pack {
    fn from(language: Language) -> Self {
        Self { language: language.code(), review: language.review() }
    }
}

/// One file of a policy. What every page uses belongs to no notice.
#[derive(Debug, Serialize)]
pub(super) struct File {
    /// Its path in the policy's folder.
    pub(super) path: String,
    /// The notice's id.
    pub(super) notice: Option<String>,
    /// Its language's short code.
    pub(super) language: Option<&'static str>,
    /// What it is: `html`, `markdown`, `css`, `json`.
    pub(super) format: String,
    /// The day from which the notice is in force.
    pub(super) effective: Option<String>,
    /// The SHA-256 digest of its bytes, in hexadecimal.
    pub(super) sha256: String,
    /// The anchors of its sections, in order.
    pub(super) sections: Vec<String>,
}

impl Manifest {
    /// Its bytes.
    pub(super) fn text(&self) -> String {
        // Strings alone: there is nothing here that JSON could not hold.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

/// The digest of `text`, in hexadecimal.
pub(super) fn digest(text: &str) -> String {
    digest_of(text.as_bytes())
}

/// The digest of `bytes`, in hexadecimal.
pub(super) fn digest_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The paths of the files that the manifest `text` lists, those alone that can lie beside it or below. None where it is no manifest.
pub(super) fn listed(text: &str) -> Vec<String> {
    #[derive(Deserialize)]
    struct Old {
        files: Vec<OldFile>,
    }
    #[derive(Deserialize)]
    struct OldFile {
        path: String,
    }
    let files = serde_json::from_str::<Old>(text).map(|old| old.files).unwrap_or_default();
    files.into_iter().map(|file| file.path).filter(|path| stays_below(path)).collect()
}

/// Whether `path` goes down from the folder it starts in, name by name, and nowhere else.
pub(super) fn stays_below(path: &str) -> bool {
    let plain = |name: &str| !matches!(name, "" | "." | "..") && !name.contains(['\\', ':', '\0']);
    path != NAME && path.split('/').all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_sha_256() {
        assert_eq!(digest("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn a_manifest_names_files_beside_it_or_below_and_nothing_else() {
        let below = ["a.da.html", "da/a.md", "a/b/c.md"];
        let not =
            ["../b", "..", "/c", "manifest.json", "", "a//b", "a/../../b", "a/", "./a", "a\\..\\b", "c:/a", "a/\0"];
        let files: Vec<_> = below.iter().chain(&not).map(|path| serde_json::json!({ "path": path })).collect();
        assert_eq!(listed(&serde_json::json!({ "files": files }).to_string()), below);
        assert_eq!(listed("no JSON"), [""; 0]);
        assert_eq!(listed(r#"{"files": 3}"#), [""; 0]);
    }
}
