//! From notices to the files of each policy, all in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::iter::from_fn;
use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::archive::Pointer;
use super::manifest::{self, File, Generator, Manifest};
use super::{Failure, Status};
use crate::Compilation;
use crate::law::{Checked, Duty, duties};
use crate::locale::{Trace, localize, localize_traced};
use crate::notice::Notice;
use crate::render::{Format, Options, RenderError, STYLESHEET, Settled, beside, settle, stylesheet};
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
        let editions = side_by_side(&notice.languages, |language| {
            let document = settled(&notice, *language, None)?;
            Ok::<_, Failure>((pages(&notice, *language, &document, wanted, trace)?, document.listed()))
        });
        for edition in editions {
            let (pages, page) = edition?;
            for (file, text) in pages {
                folder.files.push((file.path.clone(), text));
                manifest.files.push(file);
            }
            listed.push(page);
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

/// What `work` makes of each item, in their order. As many threads as there are items take one after another, until none is left:
/// where cores are few, some come too late and take nothing.
fn side_by_side<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let left = Mutex::new(items.iter().enumerate());
    let next = || left.lock().unwrap_or_else(PoisonError::into_inner).next();
    let take = || from_fn(next).map(|(at, item)| (at, work(item))).collect::<Vec<_>>();
    let mut done = thread::scope(|scope| {
        // A thread that the system does not give leaves its part to the others.
        let start = |_| thread::Builder::new().spawn_scoped(scope, take).ok();
        let threads: Vec<_> = items.iter().skip(1).filter_map(start).collect();
        let mut done = take();
        done.extend(threads.into_iter().flat_map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))));
        done
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, made)| made).collect()
}

/// A page: its line in the manifest, and its text.
type Page = (File, String);

/// The pages of `document`, which is `notice` in `language`, one for each format.
fn pages(
    notice: &Notice,
    language: Language,
    document: &Settled,
    wanted: &Wanted<'_>,
    trace: Option<Trace<'_>>,
) -> Result<Vec<Page>, Failure> {
    let traced = trace.map(|trace| settled(notice, language, Some(trace))).transpose()?;
    let file = |path: String, format: &str, text: Result<String, RenderError>| {
        if let Err(RenderError::Template(fault)) = &text {
            return Err(Failure::found(fault.finding()));
        }
        let text = text.map_err(|error| Failure::refused(format!("{}/{path}: {error}", notice.policy)))?;
        let file = File {
            path,
            notice: Some(notice.notice.clone()),
            language: Some(language.code()),
            format: format.to_owned(),
            effective: notice.effective.map(|day| day.to_string()),
            sha256: manifest::digest(&text),
            sections: document.sections(),
        };
        Ok((file, text))
    };
    let mut pages: Vec<Result<Page, Failure>> = Vec::new();
    for format in &wanted.formats {
        let source = traced.as_ref().filter(|_| *format == Format::Json).unwrap_or(document);
        let path = document.path(*format, &wanted.options);
        pages.push(file(path, format.word(), source.render(*format, &wanted.options)));
    }
    if let Some(traced) = traced.filter(|_| wanted.trace) {
        let name = |end: &str| format!("{}.{}.trace.{end}", notice.notice, language.code());
        pages.push(file(name("html"), "trace", traced.render(Format::Html, &wanted.options)));
        pages.push(file(name("json"), "trace", traced.trace()));
    }
    pages.into_iter().collect()
}

/// `notice` in `language`, ready to be written.
pub(super) fn settled(notice: &Notice, language: Language, trace: Option<Trace<'_>>) -> Result<Settled, Failure> {
    let document = match trace {
        None => localize(notice, language),
        Some(trace) => localize_traced(notice, language, trace),
    };
    let document = document.map_err(|error| {
        Failure::refused(format!("{}/{} cannot be written in `{language}`: {error}", notice.policy, notice.notice))
    })?;
    settle(document).map_err(|error| Failure::refused(format!("{}/{}: {error}", notice.policy, notice.notice)))
}
