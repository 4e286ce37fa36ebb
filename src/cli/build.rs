//! `policyc build`: check, then write every notice in every language and format.
//!
//! All is worked out in memory first. Where anything is wrong, nothing is written.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use camino::Utf8PathBuf;
use sha2::{Digest as _, Sha256};

use super::args::BuildArgs;
use super::config::Config;
use super::pages::{Folder, Wanted, folders, two_policies};
use super::path::shown;
use super::project::Project;
use super::write::write;
use super::{Failure, Status, report, templates, terminal};
use crate::Compilation;
use crate::render::{Format, Options, Site, stylesheet};

/// The folder to write into unless the user names one.
const OUT: &str = "dist";

/// Builds what `args` name.
pub(super) fn run(args: &BuildArgs) -> Result<Status, Failure> {
    let (projects, compilations) = compiled(args)?;
    let counts = report::tell(&compilations)?;
    if counts.errors > 0 && !args.draft {
        return Ok(Status::Findings);
    }
    let mut made: Vec<(Utf8PathBuf, Folder)> = Vec::new();
    let mut styles = BTreeSet::new();
    for (project, compilation) in projects.iter().zip(compilations) {
        let out = out(args, &project.config);
        let wanted = wanted(args, &project.config)?;
        if args.pages.inline_css {
            styles.insert(style_source(&wanted.options));
        }
        for folder in folders(compilation, &wanted)? {
            if made.iter().any(|(_, known)| known.policy == folder.policy) {
                return Err(Failure::refused(two_policies(&folder.policy)));
            }
            made.push((out.clone(), folder));
        }
    }
    if made.is_empty() {
        return Err(Failure::refused("there is nothing to build: no policy here has a notice"));
    }
    write(&made)?;
    let wrote = made.iter().map(|(out, folder)| wrote(out, folder));
    let allow = styles.iter().map(|source| format!("style-src {source}\n"));
    terminal::print(&wrote.chain(allow).collect::<String>())?;
    Ok(if counts.errors > 0 { Status::Findings } else { Status::Done })
}

/// What `args` name, compiled.
pub(super) fn compiled(args: &BuildArgs) -> Result<(Vec<Project>, Vec<Compilation>), Failure> {
    let projects = Project::gather(&args.pages.paths)?;
    let how = |config: &Config| {
        let map = args.pages.map || config.map && !args.pages.no_map;
        crate::Options { draft: args.draft, as_of: None, map }
    };
    let compilations = projects.iter().map(|project| project.compile(how(&project.config))).collect();
    Ok((projects, compilations))
}

/// What to write: what a flag says, else what the file says, else what is usual. A site reads Markdown, and is given nothing else unless
/// that is asked for.
pub(super) fn wanted<'a>(args: &'a BuildArgs, config: &'a Config) -> Result<Wanted<'a>, Failure> {
    let languages = if args.pages.languages.is_empty() { &config.languages } else { &args.pages.languages };
    let site = args.site.or(config.site).unwrap_or_default();
    let site_typed = args.site.is_some_and(|site| site != Site::Plain);
    let formats = if args.pages.formats.is_empty() && !site_typed { &config.formats } else { &args.pages.formats };
    let mut formats: BTreeSet<Format> = formats.iter().copied().collect();
    if formats.is_empty() && site == Site::Plain {
        formats.extend(Format::USUAL);
    } else if formats.is_empty() {
        formats.insert(Format::Markdown);
    } else if site_typed && !formats.contains(&Format::Markdown) {
        return Err(Failure::trouble(format!(
            "--site {} is about Markdown, and --format does not ask for any: leave one of them out, or add `markdown`",
            site.word()
        )));
    }
    let base_url = args.pages.base_url.clone().or_else(|| config.base_url.clone());
    let home = args.pages.templates.as_deref().or(config.templates.as_deref());
    let look = home.map(templates::read).transpose()?;
    let options = Options { base_url, fragment: args.fragment, inline_css: args.pages.inline_css, site, look };
    Ok(Wanted { languages, formats, options, trace: args.trace })
}

/// What a Content-Security-Policy allows the look in a page by: the digest of what stands in its `<style>`.
fn style_source(options: &Options) -> String {
    let look = stylesheet(options);
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(look.as_bytes())))
}

/// Where to write.
pub(super) fn out(args: &BuildArgs, config: &Config) -> Utf8PathBuf {
    let given = args.pages.out.as_deref().map(shown);
    given.or_else(|| config.out.clone()).unwrap_or_else(|| OUT.into())
}

/// `wrote dist/fjordly: 8 files (da, nb, en)`.
fn wrote(out: &Utf8PathBuf, folder: &Folder) -> String {
    let languages: Vec<&str> = folder.languages.iter().map(|language| language.code()).collect();
    let files = report::plural(folder.files.len(), "file");
    format!("wrote {}: {files} ({})\n", out.join(&folder.policy), languages.join(", "))
}
