//! The arguments: what was typed, checked one by one.

use camino::Utf8PathBuf;
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::finding::Code;
use crate::finding::codes::CODES;
use crate::render::{Format, Site};
use crate::vocabulary::{Country, Language, region};

const EXAMPLES: &str = "\
Examples:
  policyc init shop                     start a policy in the folder shop
  policyc check shop                    see what is wrong, write nothing
  policyc build shop --out dist         write every notice in every language

Exit status: 0 done, 1 errors in a policy, 2 wrong usage or a file that cannot be read or written.";

const PATHS: &str = "\
A PATH is a .policy file or a folder. A folder is searched for *.policy; what .gitignore names is
left out, and so are hidden files. Without a PATH the current folder is searched.

Imports may not leave the root: the folder that was given, or for a file the nearest folder above
it that holds policyc.toml or .git, else the file's own folder. A policyc.toml in the root may set
out, languages, formats, site, base_url, map and templates for `policyc build`; flags beat it.";

/// A compiler for privacy notices: facts in a .policy file, checked against the law, published in Danish, Norwegian and English.
#[derive(Debug, Parser)]
#[command(name = "policyc", version, after_help = EXAMPLES, arg_required_else_help = true)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check, then write every notice in every language and format
    #[command(after_help = BUILD_EXAMPLES, after_long_help = build_help())]
    Build(BuildArgs),
    /// Show the notices in the browser, and again after every save
    #[command(after_help = SERVE_EXAMPLES, after_long_help = serve_help())]
    Serve(ServeArgs),
    /// Check only, and write nothing
    #[command(after_help = CHECK_EXAMPLES, after_long_help = check_help())]
    Check(CheckArgs),
    /// Start a first policy that builds
    #[command(after_help = INIT_EXAMPLES)]
    Init(InitArgs),
    /// List what policyc can name already, searched in any of its languages
    #[command(after_help = VOCABULARY_EXAMPLES)]
    Vocabulary(VocabularyArgs),
    /// Say what a code means: what the law asks, a policy that breaks it, one that keeps it
    #[command(after_help = EXPLAIN_EXAMPLES)]
    Explain(ExplainArgs),
    /// Show each item that the law wants a notice to say, and where it says it
    #[command(after_help = AUDIT_EXAMPLES)]
    Audit(AuditArgs),
    /// Show how hard each notice is to read
    #[command(after_help = READABILITY_EXAMPLES)]
    Readability(ReadabilityArgs),
    /// List the rules of law that policies are checked against
    #[command(after_help = RULES_EXAMPLES)]
    Rules(RulesArgs),
}

const BUILD_EXAMPLES: &str = "\
Examples:
  policyc build
  policyc build examples/fjordly --out dist
  policyc build shop.policy --lang da,nb --format html
  policyc build shop.policy --base-url https://shop.example/privacy/
  policyc build shop.policy --format html --fragment=2
  policyc build shop.policy --site hugo
  policyc build shop --templates look";

const SERVE_EXAMPLES: &str = "\
Examples:
  policyc serve
  policyc serve shop --port 8000
  policyc serve shop --templates look";

const CHECK_EXAMPLES: &str = "\
Examples:
  policyc check
  policyc check shop.policy --deny warnings
  policyc check shop --format json
  policyc check shop --fix";

const INIT_EXAMPLES: &str = "\
Examples:
  policyc init
  policyc init shop";

const VOCABULARY_EXAMPLES: &str = "\
Examples:
  policyc vocabulary e-postadresse
  policyc vocabulary bookkeeping
  policyc vocabulary --format json";

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  policyc explain GDPR-44-1";

const AUDIT_EXAMPLES: &str = "\
Examples:
  policyc audit shop.policy
  policyc audit shop.policy --lang da --format html > audit.html";

const READABILITY_EXAMPLES: &str = "\
Examples:
  policyc readability shop.policy
  policyc readability shop --lang da --format json

LIX adds the words of a sentence to the long words of a hundred: newspapers have 35 to 44, statutes
55 and more. Flesch's reading ease is for English: 60 is plain, below 50 is hard.";

const RULES_EXAMPLES: &str = "\
Examples:
  policyc rules
  policyc rules --jurisdiction DK
  policyc rules --format json";

fn build_help() -> String {
    format!(
        "{BUILD_EXAMPLES}\n\n{PATHS}\n\n\
Each notice goes to DIR/<policy>/<notice>.<lang>.<ext>, beside a manifest.json that lists the files.
With --site, the Markdown is written as that generator wants it, below DIR/<policy> where it looks for it.
An error in a policy stops the build, and the output folder stays exactly as it was."
    )
}

fn serve_help() -> String {
    format!(
        "{SERVE_EXAMPLES}\n\n{PATHS}\n\n\
The address is printed to standard output. Only this machine can open it, and nothing is written.
A file with errors leaves the last page without any in its place, beside the findings."
    )
}

fn check_help() -> String {
    format!(
        "{CHECK_EXAMPLES}\n\n{PATHS}\n\n\
The human form of findings goes to standard error, JSON to standard output."
    )
}

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(super) struct BuildArgs {
    /// Files and folders to build [default: the current folder]
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<Utf8PathBuf>,

    /// The folder to write into [default: dist]
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<Utf8PathBuf>,

    /// Languages to write, such as da,nb [default: all that a policy names]
    #[arg(long = "lang", value_name = "L,…", value_delimiter = ',', value_parser = language)]
    pub(super) languages: Vec<Language>,

    /// Formats to write: html, markdown, json, text [default: html,markdown]
    #[arg(long = "format", value_name = "F,…", value_delimiter = ',')]
    pub(super) formats: Vec<Format>,

    /// The generator to write Markdown for: plain, hugo, zola, jekyll, astro, eleventy, docusaurus, mdbook; without --format,
    /// nothing else is written [default: plain]
    #[arg(long, value_name = "SITE")]
    pub(super) site: Option<Site>,

    /// Where the output folder will be on the web, for links that must be complete
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(super) base_url: Option<String>,

    /// Write HTML for a page of your own: no head, no body, the title a heading of this level
    #[arg(long, value_name = "LEVEL", num_args = 0..=1, require_equals = true, default_missing_value = "2",
          value_parser = clap::value_parser!(u8).range(1..=6))]
    pub(super) fragment: Option<u8>,

    /// Show in each notice the way that data goes: from where, for what, to whom and where they are
    #[arg(long, overrides_with = "no_map")]
    pub(super) map: bool,

    /// Show no map, whatever policyc.toml says
    #[arg(long, overrides_with = "map")]
    pub(super) no_map: bool,

    /// Put the look into each page, and say what a Content-Security-Policy must name for it
    #[arg(long, conflicts_with = "fragment")]
    pub(super) inline_css: bool,

    /// A folder with templates and styles of your own, each in the place of the one of its name
    #[arg(long, value_name = "DIR")]
    pub(super) templates: Option<Utf8PathBuf>,

    /// Also write, for each page, which lines of the policy and which provisions each paragraph comes from
    #[arg(long)]
    pub(super) trace: bool,

    /// Write despite errors, with a draft banner on every page; the exit status is still 1
    #[arg(long)]
    pub(super) draft: bool,
}

#[derive(Debug, Clone, Args)]
pub(super) struct ServeArgs {
    /// Files and folders to show [default: the current folder]
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<Utf8PathBuf>,

    /// The port to be found at; 0 takes any that is free [default: 4321, or the next that is free]
    #[arg(long, value_name = "N")]
    pub(super) port: Option<u16>,

    /// A folder with templates and styles of your own, each in the place of the one of its name
    #[arg(long, value_name = "DIR")]
    pub(super) templates: Option<Utf8PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// Files and folders to check [default: the current folder]
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<Utf8PathBuf>,

    /// How to show findings
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ReportFormat::Human)]
    pub(super) format: ReportFormat,

    /// Mend what can be mended without a decision of yours, and write the files
    #[arg(long)]
    pub(super) fix: bool,

    /// The day whose law counts, such as 2027-01-01 [default: the day on which each policy takes effect]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(super) as_of: Option<Date>,

    /// What else to fail on
    #[arg(long, value_name = "WHAT", value_enum)]
    pub(super) deny: Option<Deny>,
}

#[derive(Debug, Args)]
pub(super) struct InitArgs {
    /// The folder to put it in [default: the current folder]
    #[arg(value_name = "DIR")]
    pub(super) folder: Option<Utf8PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct VocabularyArgs {
    /// A word in any language, or a part of one [default: list everything]
    #[arg(value_name = "WORD")]
    pub(super) word: Option<String>,

    /// How to show the list
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ListFormat::Human)]
    pub(super) format: ListFormat,
}

#[derive(Debug, Args)]
pub(super) struct ExplainArgs {
    /// The code of a finding, such as GDPR-44-1
    #[arg(value_name = "CODE", value_parser = code)]
    pub(super) code: Code,
}

#[derive(Debug, Args)]
pub(super) struct AuditArgs {
    /// The policy
    #[arg(value_name = "POLICY")]
    pub(super) path: Utf8PathBuf,

    /// The language of the table, one of the policy's [default: its first]
    #[arg(long = "lang", value_name = "L", value_parser = language)]
    pub(super) language: Option<Language>,

    /// The day whose law counts [default: the day on which the policy takes effect]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(super) as_of: Option<Date>,

    /// How to show the table
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = AuditFormat::Human)]
    pub(super) format: AuditFormat,
}

/// How an audit is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum AuditFormat {
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
pub(super) struct ReadabilityArgs {
    /// Files and folders to read [default: the current folder]
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<Utf8PathBuf>,

    /// Only these languages, with commas between them [default: each policy's own]
    #[arg(long = "lang", value_name = "L,…", value_delimiter = ',', value_parser = language)]
    pub(super) languages: Vec<Language>,

    /// How to show the figures
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ListFormat::Human)]
    pub(super) format: ListFormat,
}

#[derive(Debug, Args)]
pub(super) struct RulesArgs {
    /// Only what is law there: DK, NO, GB, US-CA, EEA [default: all]
    #[arg(long, value_name = "J", value_parser = jurisdiction)]
    pub(super) jurisdiction: Option<String>,

    /// How to show the list
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = RulesFormat::Human)]
    pub(super) format: RulesFormat,
}

/// How the rules are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum RulesFormat {
    /// A line for each rule
    Human,
    /// A table for a page
    Markdown,
    /// One JSON object for scripts
    Json,
}

/// How a list is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ListFormat {
    /// A line for each entry
    Human,
    /// One JSON object for scripts
    Json,
}

/// How `check` shows findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
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
pub(super) enum Deny {
    /// Findings of warning severity
    Warnings,
}

/// A language that policyc writes.
pub(super) fn language(code: &str) -> Result<Language, String> {
    Language::find(code).ok_or_else(|| {
        let known: Vec<&str> = Language::all().map(Language::code).collect();
        format!("policyc does not write the language `{code}`: it writes {}", known.join(", "))
    })
}

/// The code of a finding, in letters of either case.
fn code(text: &str) -> Result<Code, String> {
    Code::find(&text.to_uppercase()).ok_or_else(|| {
        let all = CODES.iter().map(|info| info.code.as_str());
        let near = all.min_by_key(|code| strsim::damerau_levenshtein(code, &text.to_uppercase()));
        format!("there is no code `{text}`: did you mean `{}`?", near.unwrap_or_default())
    })
}

/// A place whose law may apply.
fn jurisdiction(text: &str) -> Result<String, String> {
    let text = text.to_uppercase();
    let known = region(&text).is_some() || Country::find(&text).is_some();
    if known {
        Ok(text)
    } else {
        Err(format!("there is no place `{text}`: write a code such as DK, NO, GB, US-CA or EEA"))
    }
}

/// A day, as it stands in a policy.
fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| format!("`{text}` is no day: write it as 2027-01-31"))
}

/// An address on the web that files can stand below.
pub(super) fn base_url(text: &str) -> Result<String, String> {
    let url = url::Url::parse(text).map_err(|error| format!("`{text}` is no address on the web: {error}"))?;
    let plain = url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    if !matches!(url.scheme(), "http" | "https") || !plain {
        return Err(format!("`{text}` must begin with https:// and have no `?`, `#` or user name"));
    }
    Ok(url.into())
}
