//! The pages of a notice in each of its languages, made side by side.

use std::collections::VecDeque;
use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::Failure;
use super::manifest::{self, File};
use super::pages::Wanted;
use crate::locale::{Trace, localize, localize_traced};
use crate::notice::Notice;
use crate::render::{Format, Listed, Options, RenderError, Settled, settle};
use crate::vocabulary::Language;

/// A page: its line in the manifest, and its text.
pub(super) type Page = (File, String);

/// A notice in one language.
struct Edition<'a> {
    notice: &'a Notice,
    language: Language,
    document: Settled,
}

/// What can be done for one edition in one go. The HTML takes about as long as all the rest, and can be made by another thread.
enum Task<'a> {
    /// Puts the notice into words, and makes every page but the HTML.
    Words(Language),
    /// Makes the HTML.
    Html(Box<Edition<'a>>),
}

/// What a task has made.
pub(super) struct Made {
    /// The place of the edition among all, and whether these are its other pages: they come after the HTML.
    place: (usize, bool),
    /// The pages.
    pub(super) pages: Result<Vec<Page>, Failure>,
    /// What a list of pages says of the edition. One of its tasks tells it.
    pub(super) listed: Option<Listed>,
}

/// All pages of all editions of `notice`, in their order. As many threads as there are editions take one task after another, until none
/// is left: where cores are few, some come too late and take nothing.
pub(super) fn editions(notice: &Notice, wanted: &Wanted<'_>, trace: Option<Trace<'_>>) -> Vec<Made> {
    let first = notice.languages.iter().copied().map(Task::Words).enumerate();
    let left = Mutex::new(first.collect::<VecDeque<_>>());
    let queue = || left.lock().unwrap_or_else(PoisonError::into_inner);
    let next = || queue().pop_front();
    let take = || {
        let mut done = Vec::new();
        while let Some((at, task)) = next() {
            let (made, then) = task.run(at, notice, wanted, trace);
            done.push(made);
            queue().extend(then.map(|task| (at, task)));
        }
        done
    };
    let mut done = thread::scope(|scope| {
        // A thread that the system does not give leaves its part to the others.
        let start = |_| thread::Builder::new().spawn_scoped(scope, take).ok();
        let threads: Vec<_> = notice.languages.iter().skip(1).filter_map(start).collect();
        let mut done = take();
        done.extend(threads.into_iter().flat_map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))));
        done
    });
    done.sort_unstable_by_key(|made| made.place);
    done
}

impl<'a> Task<'a> {
    /// Does it for the edition `at` this place among those of `notice`, and says what is to be done for it then.
    fn run(
        self,
        at: usize,
        notice: &'a Notice,
        wanted: &Wanted<'_>,
        trace: Option<Trace<'_>>,
    ) -> (Made, Option<Task<'a>>) {
        let language = match self {
            Task::Words(language) => language,
            Task::Html(edition) => {
                let html = edition.page(Format::Html, &edition.document, &wanted.options);
                return (Made { place: (at, false), pages: html.map(|page| vec![page]), listed: None }, None);
            }
        };
        match settled(notice, language, None) {
            Err(failure) => (Made { place: (at, true), pages: Err(failure), listed: None }, None),
            Ok(document) => {
                let edition = Edition { notice, language, document };
                let listed = Some(edition.document.listed());
                let made = Made { place: (at, true), pages: edition.but_html(wanted, trace), listed };
                (made, wanted.formats.contains(&Format::Html).then_some(Task::Html(Box::new(edition))))
            }
        }
    }
}

impl Edition<'_> {
    /// Its page in `format`, of `source`: its document, or the same with its traces.
    fn page(&self, format: Format, source: &Settled, options: &Options) -> Result<Page, Failure> {
        self.file(self.document.path(format, options), format.word(), source.render(format, options))
    }

    /// Its pages in every format but HTML, and those that say where each paragraph comes from.
    fn but_html(&self, wanted: &Wanted<'_>, trace: Option<Trace<'_>>) -> Result<Vec<Page>, Failure> {
        let traced = trace.map(|trace| settled(self.notice, self.language, Some(trace))).transpose()?;
        let mut pages = Vec::new();
        for format in wanted.formats.iter().filter(|format| **format != Format::Html) {
            let source = traced.as_ref().filter(|_| *format == Format::Json).unwrap_or(&self.document);
            pages.push(self.page(*format, source, &wanted.options)?);
        }
        if let Some(traced) = traced.filter(|_| wanted.trace) {
            let name = |end: &str| format!("{}.{}.trace.{end}", self.notice.notice, self.language.code());
            pages.push(self.file(name("html"), "trace", traced.render(Format::Html, &wanted.options))?);
            pages.push(self.file(name("json"), "trace", traced.trace())?);
        }
        Ok(pages)
    }

    /// A file of it, and its line in the manifest.
    fn file(&self, path: String, format: &str, text: Result<String, RenderError>) -> Result<Page, Failure> {
        if let Err(RenderError::Template(fault)) = &text {
            return Err(Failure::found(fault.finding()));
        }
        let text = text.map_err(|error| Failure::refused(format!("{}/{path}: {error}", self.notice.policy)))?;
        let file = File {
            path,
            notice: Some(self.notice.notice.clone()),
            language: Some(self.language.code()),
            format: format.to_owned(),
            effective: self.notice.effective.map(|day| day.to_string()),
            sha256: manifest::digest(&text),
            sections: self.document.sections(),
        };
        Ok((file, text))
    }
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
