//! From notices to the files of each policy, all in memory.

use std::collections::{BTreeMap, BTreeSet};

use super::manifest::{self, File, Generator, Manifest};
use super::{Failure, Status};
use crate::locale::localize;
use crate::notice::Notice;
use crate::render::{Format, Options, STYLESHEET, Settled, beside, settle, stylesheet};
use crate::vocabulary::Language;

/// What is asked for.
#[derive(Debug)]
pub(super) struct Wanted<'a> {
    /// The languages; none means each policy's own.
    pub(super) languages: &'a [Language],
    /// The formats.
    pub(super) formats: BTreeSet<Format>,
    /// Where the output folder will be on the web.
    pub(super) options: Options,
}

/// The files of one policy.
#[derive(Debug)]
pub(super) struct Folder {
    /// The policy's id: the folder's name.
    pub(super) policy: String,
    /// The languages that were written, in the policy's order.
    pub(super) languages: Vec<Language>,
    /// Path and text of each file; the manifest is the last.
    pub(super) files: Vec<(String, String)>,
}

/// The folders for `notices`, sorted by policy.
pub(super) fn folders(notices: Vec<Notice>, wanted: &Wanted<'_>) -> Result<Vec<Folder>, Failure> {
    let mut policies: BTreeMap<String, Vec<Notice>> = BTreeMap::new();
    let mut lines = BTreeSet::new();
    for notice in notices {
        let of_policy = policies.entry(notice.policy.clone()).or_default();
        if of_policy.iter().any(|known| known.notice == notice.notice) {
            lines.insert(two_policies(&notice.policy));
        }
        of_policy.push(notice);
    }
    for (policy, notices) in &policies {
        // One notice of several may keep itself to some of the policy's languages.
        let has = notices.iter().flat_map(|notice| &notice.languages).copied();
        let has = once(has);
        lines.extend(wanted.languages.iter().filter(|code| !has.contains(code)).map(|code| {
            let has: Vec<&str> = has.iter().map(|language| language.code()).collect();
            format!("policy `{policy}` is not written in `{code}`: its languages are {}", has.join(", "))
        }));
    }
    if !lines.is_empty() {
        return Err(Failure { status: Status::Findings, lines: lines.into_iter().collect() });
    }
    policies.into_iter().map(|(policy, notices)| folder(policy, notices, wanted)).collect()
}

/// That two policies want the same folder.
pub(super) fn two_policies(policy: &str) -> String {
    format!("two policies are called `{policy}`, and both would write to the folder of that name: rename one of them")
}

/// Each of `languages` once, in their order.
fn once(languages: impl Iterator<Item = Language>) -> Vec<Language> {
    let mut seen = Vec::new();
    for language in languages {
        if !seen.contains(&language) {
            seen.push(language);
        }
    }
    seen
}

/// The files of the policy `policy`.
fn folder(policy: String, notices: Vec<Notice>, wanted: &Wanted<'_>) -> Result<Folder, Failure> {
    let first = notices.first();
    let mut manifest = Manifest {
        policy: policy.clone(),
        generator: Generator::THIS,
        effective: first.and_then(|notice| notice.effective).map(|day| day.to_string()),
        controlling: notices.iter().find_map(|notice| notice.controlling).map(Language::code),
        draft: notices.iter().any(|notice| notice.draft),
        files: Vec::new(),
    };
    let mut folder = Folder { policy, languages: Vec::new(), files: Vec::new() };
    let mut documents = Vec::new();
    for mut notice in notices {
        // A page must not lead to an edition that is not written.
        notice.languages.retain(|language| wanted.languages.is_empty() || wanted.languages.contains(language));
        // One after another: a page takes less time than the threads that could make them side by side.
        for language in &notice.languages {
            let document = document(&notice, *language)?;
            for (file, text) in pages(&notice, *language, &document, wanted)? {
                folder.files.push((file.path.clone(), text));
                manifest.files.push(file);
            }
            documents.push(document);
        }
        folder.languages = once(folder.languages.into_iter().chain(notice.languages));
    }
    let mut add = |path: String, language: Option<&str>, format: &str, text: String| {
        manifest.files.push(File {
            path: path.clone(),
            notice: None,
            language: language.and_then(Language::find).map(Language::code),
            format: format.to_owned(),
            effective: None,
            sha256: manifest::digest(&text),
            sections: Vec::new(),
        });
        folder.files.push((path, text));
    };
    if wanted.formats.contains(&Format::Markdown) {
        for file in beside(&documents, wanted.options.site) {
            add(file.path, Some(&file.language), file.format, file.text);
        }
    }
    if wanted.formats.contains(&Format::Html) {
        add(STYLESHEET.to_owned(), None, "css", stylesheet().to_owned());
    }
    folder.files.push((manifest::NAME.to_owned(), manifest.text()));
    Ok(folder)
}

/// A page: its line in the manifest, and its text.
type Page = (File, String);

/// `notice` in `language`, ready to be written.
fn document(notice: &Notice, language: Language) -> Result<Settled, Failure> {
    let document = localize(notice, language).map_err(|error| {
        Failure::refused(format!("{}/{} cannot be written in `{language}`: {error}", notice.policy, notice.notice))
    })?;
    settle(document).map_err(|error| Failure::refused(format!("{}/{}: {error}", notice.policy, notice.notice)))
}

/// The pages of `document`, which is `notice` in `language`, one for each format.
fn pages(notice: &Notice, language: Language, document: &Settled, wanted: &Wanted<'_>) -> Result<Vec<Page>, Failure> {
    let sections = document.sections();
    let page = |format: &Format| {
        let path = document.path(*format, &wanted.options);
        let text = document
            .render(*format, &wanted.options)
            .map_err(|error| Failure::refused(format!("{}/{path}: {error}", notice.policy)))?;
        let file = File {
            path,
            notice: Some(notice.notice.clone()),
            language: Some(language.code()),
            format: format.word().to_owned(),
            effective: notice.effective.map(|day| day.to_string()),
            sha256: manifest::digest(&text),
            sections: sections.clone(),
        };
        Ok((file, text))
    };
    wanted.formats.iter().map(page).collect()
}
