//! From notices to the files of each policy, all in memory.

use std::collections::{BTreeMap, BTreeSet};

use super::archive::Pointer;
use super::editions::editions;
use super::manifest::{self, File, Generator, Manifest};
use super::{Failure, Status};
use crate::Compilation;
use crate::law::{Checked, Duty, duties};
use crate::locale::Trace;
use crate::notice::Notice;
use crate::render::{Format, Options, STYLESHEET, beside, stylesheet};
use crate::vocabulary::Language;

/// What is asked for.
#[derive(Debug)]
pub(super) struct Wanted<'a> {
    /// The languages; none means each policy's own.
    pub(super) languages: &'a [Language],
    /// The formats.
    pub(super) formats: BTreeSet<Format>,
    /// What the pages are like.
    pub(super) options: Options,
    /// Whether it is also written where each paragraph comes from.
    pub(super) trace: bool,
}

impl Wanted<'_> {
    /// Whether any file says where its parts come from.
    fn is_traced(&self) -> bool {
        self.trace || self.formats.contains(&Format::Json)
    }
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

/// The folders for what was compiled, sorted by policy.
pub(super) fn folders(compilation: Compilation, wanted: &Wanted<'_>) -> Result<Vec<Folder>, Failure> {
    each_policy(compilation, wanted, |policy, notices, trace| {
        folder(policy, notices, wanted, trace, None).map(|(folder, _)| folder)
    })
}

/// What `of` makes of each policy that was compiled: of its name, its notices and what they are traced to, if that is asked for.
pub(super) fn each_policy<T>(
    compilation: Compilation,
    wanted: &Wanted<'_>,
    of: impl Fn(String, Vec<Notice>, Option<Trace<'_>>) -> Result<T, Failure>,
) -> Result<Vec<T>, Failure> {
    let Compilation { notices, checked, sources, .. } = compilation;
    // What nothing is traced to makes room for the pages.
    let origins = wanted.is_traced().then_some((checked, sources));
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
        return Err(Failure::of(Status::Findings, lines.into_iter().collect()));
    }
    let made = policies.into_iter().map(|(policy, notices)| {
        let origins = origins.as_ref().map(|(checked, sources)| (asked(checked, &policy), sources));
        of(policy, notices, origins.as_ref().map(|(duties, sources)| Trace { sources, duties }))
    });
    made.collect()
}

/// What the law wants the notices of the policy `name` to say.
fn asked(checked: &[Checked], name: &str) -> Vec<&'static Duty> {
    let policy = checked.iter().map(Checked::policy).find(|policy| policy.name == name);
    policy.map(duties).unwrap_or_default().into_iter().map(|(duty, _)| duty).collect()
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

/// The files of the policy `policy`, and their manifest; `previous` is the version before it, in a copy for the record.
pub(super) fn folder(
    policy: String,
    notices: Vec<Notice>,
    wanted: &Wanted<'_>,
    trace: Option<Trace<'_>>,
    previous: Option<Pointer>,
) -> Result<(Folder, Manifest), Failure> {
    let first = notices.first();
    let mut manifest = Manifest {
        policy: policy.clone(),
        generator: Generator::THIS,
        effective: first.and_then(|notice| notice.effective).map(|day| day.to_string()),
        controlling: notices.iter().find_map(|notice| notice.controlling).map(Language::code),
        draft: notices.iter().any(|notice| notice.draft),
        languages: Vec::new(),
        previous,
        files: Vec::new(),
    };
    let mut folder = Folder { policy, languages: Vec::new(), files: Vec::new() };
    let mut listed = Vec::new();
    for mut notice in notices {
        // A page must not lead to an edition that is not written.
        notice.languages.retain(|language| wanted.languages.is_empty() || wanted.languages.contains(language));
        for made in editions(&notice, wanted, trace) {
            for (file, text) in made.pages? {
                folder.files.push((file.path.clone(), text));
                manifest.files.push(file);
            }
            listed.extend(made.listed);
        }
        folder.languages = once(folder.languages.into_iter().chain(notice.languages));
    }
    manifest.languages = folder.languages.iter().copied().map(Into::into).collect();
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
        for file in beside(&listed, wanted.options.site) {
            add(file.path, Some(&file.language), file.format, file.text);
        }
    }
    if (wanted.formats.contains(&Format::Html) || wanted.trace) && !wanted.options.inline_css {
        add(STYLESHEET.to_owned(), None, "css", stylesheet(&wanted.options));
    }
    folder.files.push((manifest::NAME.to_owned(), manifest.text()));
    Ok((folder, manifest))
}
