//! What is shown: the pages of the last policies without an error, and what is found in those of now.

use std::collections::{BTreeMap, BTreeSet};

use camino::Utf8PathBuf;
use serde::{Deserialize, Serialize};

use crate::cli::args::ServeArgs;
use crate::cli::pages::{Wanted, folders};
use crate::cli::project::Project;
use crate::cli::{Failure, manifest, report, templates};
use crate::finding::{Finding, json_of};
use crate::render::{Format, Options};
use crate::source::SourceMap;
use crate::{Compilation, Options as How};

/// A page that can be shown.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Edition {
    policy: String,
    notice: String,
    language: String,
    path: String,
}

/// What the browser is told.
#[derive(Debug, Default, Serialize)]
pub(super) struct Preview {
    /// Grows with every compilation.
    version: u64,
    /// Whether the pages are those of the files as they are now.
    current: bool,
    /// What is wrong beside findings.
    trouble: Vec<String>,
    editions: Vec<Edition>,
    /// The files, by their paths below the output folder.
    #[serde(skip)]
    pub(super) files: BTreeMap<String, String>,
    /// What `policyc check --format json` prints.
    #[serde(skip)]
    pub(super) findings: String,
}

/// The lines of a manifest that say which pages there are.
#[derive(Deserialize)]
struct Listed {
    policy: String,
    files: Vec<ListedFile>,
}

#[derive(Deserialize)]
struct ListedFile {
    path: String,
    notice: Option<String>,
    language: Option<String>,
}

/// Folders to watch, and whether those in them count too.
pub(super) type Folders = BTreeMap<Utf8PathBuf, bool>;

impl Preview {
    /// The first one. Here a path that is not there is a mistake of the user's; later it may come back.
    pub(super) fn first(args: &ServeArgs) -> Result<(Preview, Folders), Failure> {
        let projects = Project::gather(&args.paths)?;
        Ok(Preview::default().after(args, &projects))
    }

    /// The one after this.
    pub(super) fn next(&self, args: &ServeArgs) -> (Preview, Folders) {
        match Project::gather(&args.paths) {
            Ok(projects) => self.after(args, &projects),
            Err(failure) => {
                let mut next = self.without_pages();
                next.trouble = failure.lines;
                (next, Folders::new())
            }
        }
    }

    /// What stays when the files cannot be read.
    fn without_pages(&self) -> Preview {
        Preview {
            version: self.version + 1,
            current: false,
            editions: self.editions.clone(),
            files: self.files.clone(),
            findings: json_of(std::iter::empty()),
            trouble: Vec::new(),
        }
    }

    fn after(&self, args: &ServeArgs, projects: &[Project]) -> (Preview, Folders) {
        let compiled =
            projects.iter().map(|project| project.compile(How { map: project.config.map, ..How::default() }));
        let compilations: Vec<Compilation> = compiled.collect();
        let watched = watched(args, projects, &compilations);
        let parts: Vec<(SourceMap, Vec<Finding>)> =
            compilations.iter().map(|made| (made.sources.clone(), made.findings.clone())).collect();
        let mut next = self.without_pages();
        let mut found = None;
        match pages(args, projects, compilations) {
            Ok(Some((editions, files))) => (next.editions, next.files, next.current) = (editions, files, true),
            Ok(None) => {}
            Err(failure) => (next.trouble, found) = (failure.lines, failure.found),
        }
        let found = found.map(|found| (found.0, vec![found.1]));
        next.findings = json_of(parts.iter().chain(&found).map(|(sources, findings)| (sources, findings.as_slice())));
        (next, watched)
    }
}

/// The pages, unless there are errors.
type Pages = Option<(Vec<Edition>, BTreeMap<String, String>)>;

fn pages(args: &ServeArgs, projects: &[Project], compilations: Vec<Compilation>) -> Result<Pages, Failure> {
    report::unreadable(&compilations)?;
    if report::count(&compilations).errors > 0 {
        return Ok(None);
    }
    let (mut editions, mut files) = (Vec::new(), BTreeMap::new());
    for (project, compilation) in projects.iter().zip(compilations) {
        let look =
            args.templates.as_deref().or(project.config.templates.as_deref()).map(templates::read).transpose()?;
        let options = Options { look, ..Options::default() };
        let wanted = Wanted { languages: &[], formats: BTreeSet::from([Format::Html]), options, trace: false };
        for folder in folders(compilation, &wanted)? {
            for (name, text) in folder.files {
                if name == manifest::NAME {
                    editions.extend(listed(&text));
                } else {
                    files.insert(format!("{}/{name}", folder.policy), text);
                }
            }
        }
    }
    Ok(Some((editions, files)))
}

/// The pages that a manifest lists.
fn listed(manifest: &str) -> Vec<Edition> {
    let Ok(Listed { policy, files }) = serde_json::from_str(manifest) else { return Vec::new() };
    let edition = |ListedFile { path, notice, language }| {
        Some(Edition { policy: policy.clone(), notice: notice?, language: language?, path: format!("{policy}/{path}") })
    };
    files.into_iter().filter_map(edition).collect()
}

/// The folders whose files count: those that were named and all in them, the roots with their settings, those of every file that was
/// read, and the templates.
fn watched(args: &ServeArgs, projects: &[Project], compilations: &[Compilation]) -> Folders {
    let sources = compilations.iter().flat_map(|made| made.sources.files());
    let read = sources.filter_map(|file| file.name.parent()).map(|folder| (folder.to_owned(), false));
    let roots = projects.iter().map(|project| (project.root.clone(), project.is_folder()));
    let looks =
        projects.iter().filter_map(|project| args.templates.clone().or_else(|| project.config.templates.clone()));
    read.chain(roots).chain(looks.map(|folder| (folder, true))).collect()
}
