//! The arguments: what was typed, checked one by one.

mod examples;
mod later;
mod values;

use camino::Utf8PathBuf;
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::finding::Code;
use crate::render::{Format, Site};
use crate::vocabulary::Language;
use examples::{
    AUDIT_EXAMPLES, BUILD_EXAMPLES, CHECK_EXAMPLES, COMPLETIONS_EXAMPLES, DIFF_EXAMPLES, EXAMPLES, EXPLAIN_EXAMPLES,
    FMT_EXAMPLES, INIT_EXAMPLES, MAN_EXAMPLES, PUBLISH_EXAMPLES, READABILITY_EXAMPLES, RULES_EXAMPLES, SERVE_EXAMPLES,
    VERIFY_EXAMPLES, VOCABULARY_EXAMPLES, build_help, check_help, serve_help,
};
use later::Later;
pub(in crate::cli) use values::{base_url, language};
use values::{code, day, jurisdiction};

/// A compiler for privacy notices: facts in a .policy file, checked against the law, published in Danish, Norwegian and English.
#[derive(Debug, Parser)]
#[command(name = "policyc", version, after_help = EXAMPLES, arg_required_else_help = true)]
pub(in crate::cli) struct Cli {
    #[command(subcommand)]
    pub(in crate::cli) command: Command,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Command {
    /// Check, then write every notice in every language and format
    #[command(after_help = BUILD_EXAMPLES, after_long_help = build_help())]
    Build(Later<BuildArgs>),
    /// Show the notices in the browser, and again after every save
    #[command(after_help = SERVE_EXAMPLES, after_long_help = serve_help())]
    Serve(Later<ServeArgs>),
    /// Check only, and write nothing
    #[command(after_help = CHECK_EXAMPLES, after_long_help = check_help())]
    Check(Later<CheckArgs>),
    /// Lay out policy files in the one layout that all have
    #[command(after_help = FMT_EXAMPLES)]
    Fmt(Later<FmtArgs>),
    /// Show what changed between two versions, in facts, and what people must be told of
    #[command(after_help = DIFF_EXAMPLES)]
    Diff(Later<DiffArgs>),
    /// Build, and keep a copy of every version for the record
    #[command(after_help = PUBLISH_EXAMPLES)]
    Publish(Later<PublishArgs>),
    /// Prove that what was published is what the sources give, byte for byte
    #[command(after_help = VERIFY_EXAMPLES)]
    Verify(Later<PublishArgs>),
    /// Start a first policy that builds
    #[command(after_help = INIT_EXAMPLES)]
    Init(Later<InitArgs>),
    /// List what policyc can name already, searched in any of its languages
    #[command(after_help = VOCABULARY_EXAMPLES)]
    Vocabulary(Later<VocabularyArgs>),
    /// Say what a code means: what the law asks, a policy that breaks it, one that keeps it
    #[command(after_help = EXPLAIN_EXAMPLES)]
    Explain(Later<ExplainArgs>),
    /// Show each item that the law wants a notice to say, and where it says it
    #[command(after_help = AUDIT_EXAMPLES)]
    Audit(Later<AuditArgs>),
    /// Show how hard each notice is to read
    #[command(after_help = READABILITY_EXAMPLES)]
    Readability(Later<ReadabilityArgs>),
    /// List the rules of law that policies are checked against
    #[command(after_help = RULES_EXAMPLES)]
    Rules(Later<RulesArgs>),
    /// Print what a shell needs to complete commands and flags
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions(Later<CompletionsArgs>),
    /// Write manual pages into a folder
    #[command(after_help = MAN_EXAMPLES)]
    Man(Later<ManArgs>),
}

/// What a build and a publication have in common.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct PageArgs {
    /// Files and folders with the policies [default: the current folder]
    #[arg(value_name = "PATH")]
    pub(in crate::cli) paths: Vec<Utf8PathBuf>,

    /// The folder to write into [default: dist]
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

    /// Show in each notice the way that data goes: from where, for what, to whom and where they are
    #[arg(long, overrides_with = "no_map")]
    pub(in crate::cli) map: bool,

    /// Show no map, whatever policyc.toml says
    #[arg(long, overrides_with = "map")]
    pub(in crate::cli) no_map: bool,

    /// Put the look into each page; `build` says what a Content-Security-Policy must name for it
    #[arg(long)]
    pub(in crate::cli) inline_css: bool,

    /// A folder with templates and styles of your own, each in the place of the one of its name
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) templates: Option<Utf8PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct BuildArgs {
    #[command(flatten)]
    pub(in crate::cli) pages: PageArgs,

    /// The generator to write Markdown for: plain, hugo, zola, jekyll, astro, eleventy, docusaurus, mdbook; without --format,
    /// nothing else is written [default: plain]
    #[arg(long, value_name = "SITE")]
    pub(in crate::cli) site: Option<Site>,

    /// Write HTML for a page of your own: no head, no body, the title a heading of this level
    #[arg(long, value_name = "LEVEL", num_args = 0..=1, require_equals = true, default_missing_value = "2",
          value_parser = clap::value_parser!(u8).range(1..=6), conflicts_with = "inline_css")]
    pub(in crate::cli) fragment: Option<u8>,

    /// Also write, for each page, which lines of the policy and which provisions each paragraph comes from
    #[arg(long)]
    pub(in crate::cli) trace: bool,

    /// Write despite errors, with a draft banner on every page; the exit status is still 1
    #[arg(long)]
    pub(in crate::cli) draft: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct PublishArgs {
    #[command(flatten)]
    pub(in crate::cli) pages: PageArgs,

    /// List all versions at the end of each notice
    #[arg(long)]
    pub(in crate::cli) versions: bool,
}

impl From<&PublishArgs> for BuildArgs {
    /// The build that is published: pages for readers, and no Markdown for a generator.
    fn from(args: &PublishArgs) -> Self {
        Self { pages: args.pages.clone(), site: Some(Site::Plain), fragment: None, trace: false, draft: false }
    }
}

#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct ServeArgs {
    /// Files and folders to show [default: the current folder]
    #[arg(value_name = "PATH")]
    pub(in crate::cli) paths: Vec<Utf8PathBuf>,

    /// The port to be found at; 0 takes any that is free [default: 4321, or the next that is free]
    #[arg(long, value_name = "N")]
    pub(in crate::cli) port: Option<u16>,

    /// A folder with templates and styles of your own, each in the place of the one of its name
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) templates: Option<Utf8PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct FmtArgs {
    /// Files and folders to lay out; `-` is standard input [default: the current folder]
    #[arg(value_name = "PATH")]
    pub(in crate::cli) paths: Vec<Utf8PathBuf>,

    /// Write nothing, list the files that are not laid out so, and end with status 1 if there are any
    #[arg(long)]
    pub(in crate::cli) check: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct DiffArgs {
    /// The old version: a file, a folder, or `REV:PATH` in git, with a path from the top of the repository
    #[arg(value_name = "OLD")]
    pub(in crate::cli) old: Utf8PathBuf,

    /// The new version
    #[arg(value_name = "NEW")]
    pub(in crate::cli) new: Utf8PathBuf,

    /// The language to tell it in [default: en, where the policy is written in it]
    #[arg(long = "lang", value_name = "L", value_parser = language)]
    pub(in crate::cli) language: Option<Language>,

    /// How to show the changes
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = DiffFormat::Human)]
    pub(in crate::cli) format: DiffFormat,

    /// End with status 1 if there is such a change
    #[arg(long, value_name = "WHAT", value_enum)]
    pub(in crate::cli) fail_on: Option<FailOn>,
}

/// How changes are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum DiffFormat {
    /// A few lines for each
    Human,
    /// Tables for a pull request
    Markdown,
    /// A page for the browser, old and new side by side
    Html,
    /// One JSON object for scripts
    Json,
}

/// Which changes `diff` fails on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum FailOn {
    /// One that people must be told of
    Material,
    /// Any
    Any,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct CheckArgs {
    /// Files and folders to check [default: the current folder]
    #[arg(value_name = "PATH")]
    pub(in crate::cli) paths: Vec<Utf8PathBuf>,

    /// How to show findings
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ReportFormat::Human)]
    pub(in crate::cli) format: ReportFormat,

    /// The version before: a file, a folder, or `REV:PATH` in git. A material change needs a later day and a revision
    #[arg(long, value_name = "OLD")]
    pub(in crate::cli) against: Option<Utf8PathBuf>,

    /// Mend what can be mended without a decision of yours, and write the files
    #[arg(long)]
    pub(in crate::cli) fix: bool,

    /// The day whose law counts, such as 2027-01-01 [default: the day on which each policy takes effect]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(in crate::cli) as_of: Option<Date>,

    /// What else to fail on
    #[arg(long, value_name = "WHAT", value_enum)]
    pub(in crate::cli) deny: Option<Deny>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct InitArgs {
    /// The folder to put it in [default: the current folder]
    #[arg(value_name = "DIR")]
    pub(in crate::cli) folder: Option<Utf8PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct VocabularyArgs {
    /// A word in any language, or a part of one [default: list everything]
    #[arg(value_name = "WORD")]
    pub(in crate::cli) word: Option<String>,

    /// How to show the list
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ListFormat::Human)]
    pub(in crate::cli) format: ListFormat,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ExplainArgs {
    /// The code of a finding, such as GDPR-44-1
    #[arg(value_name = "CODE", value_parser = code)]
    pub(in crate::cli) code: Code,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct AuditArgs {
    /// The policy
    #[arg(value_name = "POLICY")]
    pub(in crate::cli) path: Utf8PathBuf,

    /// The language of the table, one of the policy's [default: its first]
    #[arg(long = "lang", value_name = "L", value_parser = language)]
    pub(in crate::cli) language: Option<Language>,

    /// The day whose law counts [default: the day on which the policy takes effect]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(in crate::cli) as_of: Option<Date>,

    /// How to show the table
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = AuditFormat::Human)]
    pub(in crate::cli) format: AuditFormat,
}

/// How an audit is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum AuditFormat {
    /// A few lines for each item
    Human,
    /// A page in Markdown
    Markdown,
    /// A page for the browser, with the look of the notice beside it
    Html,
    /// One JSON object for scripts
    Json,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ReadabilityArgs {
    /// Files and folders to read [default: the current folder]
    #[arg(value_name = "PATH")]
    pub(in crate::cli) paths: Vec<Utf8PathBuf>,

    /// Only these languages, with commas between them [default: each policy's own]
    #[arg(long = "lang", value_name = "L,…", value_delimiter = ',', value_parser = language)]
    pub(in crate::cli) languages: Vec<Language>,

    /// How to show the figures
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ListFormat::Human)]
    pub(in crate::cli) format: ListFormat,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL", value_enum)]
    pub(in crate::cli) shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ManArgs {
    /// The folder
    #[arg(value_name = "DIR")]
    pub(in crate::cli) folder: Utf8PathBuf,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct RulesArgs {
    /// Only what is law there: DK, NO, GB, US-CA, EEA [default: all]
    #[arg(long, value_name = "J", value_parser = jurisdiction)]
    pub(in crate::cli) jurisdiction: Option<String>,

    /// How to show the list
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = RulesFormat::Human)]
    pub(in crate::cli) format: RulesFormat,
}

/// How the rules are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum RulesFormat {
    /// A line for each rule
    Human,
    /// A table for a page
    Markdown,
    /// One JSON object for scripts
    Json,
}

/// How a list is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ListFormat {
    /// A line for each entry
    Human,
    /// One JSON object for scripts
    Json,
}

/// How `check` shows findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ReportFormat {
    /// Drawn for people
    Human,
    /// One JSON object for scripts
    Json,
    /// SARIF 2.1.0, for tools that collect what checkers say
    Sarif,
    /// Annotations of a pull request on GitHub
    Github,
}

/// What `check` fails on beside errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Deny {
    /// Findings of warning severity
    Warnings,
}
