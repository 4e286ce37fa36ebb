//! The arguments of `publish` and `verify`: those of a build that readers see, and what the record is to show.

use camino::Utf8PathBuf;
use clap::Args;

use super::{BuildArgs, base_url, language};
use crate::render::{Format, Site};
use crate::vocabulary::Language;

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(in crate::cli) struct PublishArgs {
    /// Files and folders to publish [default: the current folder]
    #[arg(value_name = "PATH")]
    pub(in crate::cli) paths: Vec<Utf8PathBuf>,

    /// The folder to publish in [default: dist]
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) out: Option<Utf8PathBuf>,

    /// Languages to write, such as da,nb [default: all that a policy names]
    #[arg(long = "lang", value_name = "L,…", value_delimiter = ',', value_parser = language)]
    pub(in crate::cli) languages: Vec<Language>,

    /// Formats to write: html, markdown, json, text [default: html,markdown]
    #[arg(long = "format", value_name = "F,…", value_delimiter = ',')]
    pub(in crate::cli) formats: Vec<Format>,

    /// Where the output folder will be on the web, for links that must be complete
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(in crate::cli) base_url: Option<String>,

    /// List all versions at the end of each notice
    #[arg(long)]
    pub(in crate::cli) versions: bool,

    /// Show in each notice the way that data goes: from where, for what, to whom and where they are
    #[arg(long, overrides_with = "no_map")]
    pub(in crate::cli) map: bool,

    /// Show no map, whatever policyc.toml says
    #[arg(long, overrides_with = "map")]
    pub(in crate::cli) no_map: bool,

    /// Put the look into each page
    #[arg(long)]
    pub(in crate::cli) inline_css: bool,

    /// A folder with templates and styles of your own, each in the place of the one of its name
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) templates: Option<Utf8PathBuf>,
}

impl From<&PublishArgs> for BuildArgs {
    /// The build that is published: pages for readers, and no Markdown for a generator.
    fn from(args: &PublishArgs) -> Self {
        Self {
            paths: args.paths.clone(),
            out: args.out.clone(),
            languages: args.languages.clone(),
            formats: args.formats.clone(),
            site: Some(Site::Plain),
            base_url: args.base_url.clone(),
            fragment: None,
            map: args.map,
            no_map: args.no_map,
            inline_css: args.inline_css,
            templates: args.templates.clone(),
            trace: false,
            draft: false,
        }
    }
}
