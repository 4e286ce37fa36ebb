//! policyc: a compiler for privacy notices.
//!
//! A fact travels through the rooms in this order; a room may use those before it, never those after it:
//!
//! ```text
//! text ─▶ source ─▶ syntax ─▶ model ─▶ law ─▶ notice ─▶ locale ─▶ render ─▶ files
//! ```
//!
//! `finding` says what is wrong and where; `schema` is the language itself, its kinds and fields; `vocabulary` is what policyc knows
//! beforehand. Every stage is pure. The disk, the terminal and the arguments are met in `cli` alone.

pub mod cli;
pub mod finding;
pub mod law;
pub mod locale;
pub mod model;
pub mod notice;
pub mod render;
pub mod schema;
pub mod source;
pub mod syntax;
pub mod vocabulary;

use camino::{Utf8Path, Utf8PathBuf};

use finding::{Finding, codes};
use notice::{Notice, Say, Section};
use source::{Files, SourceMap, Span, decode};
use vocabulary::Language;

/// What came of compiling.
#[derive(Debug)]
pub struct Compilation {
    /// Every text that was read.
    pub sources: SourceMap,
    /// What is wrong, in the order in which a reader meets it.
    pub findings: Vec<Finding>,
    /// The notices, where nothing stops them.
    pub notices: Vec<Notice>,
    /// Files that could not be read, and why.
    pub unreadable: Vec<(Utf8PathBuf, String)>,
}

/// A stand-in for the pipeline: a policy named by its first word, in all its languages; `!` is an error, `?` a warning.
pub fn compile(files: &dyn Files, _root: &Utf8Path, entries: &[Utf8PathBuf], draft: bool) -> Compilation {
    let mut made =
        Compilation { sources: SourceMap::new(), findings: Vec::new(), notices: Vec::new(), unreadable: Vec::new() };
    for entry in entries {
        let bytes = match files.read(entry) {
            Ok(bytes) => bytes,
            Err(why) => {
                made.unreadable.push((entry.clone(), why));
                continue;
            }
        };
        let text = match decode(&bytes) {
            Ok(text) => text,
            Err(why) => {
                made.unreadable.push((entry.clone(), why.to_string()));
                continue;
            }
        };
        let file = made.sources.add(entry.clone(), text);
        let mut wrong = false;
        let at = text.find("controlling: da").filter(|_| !text.contains("[da,")).map(|at| (at, codes::LANG_CTRL_BUILT));
        let no_basis = text.find("purpose").filter(|_| !text.contains("basis:")).map(|at| (at, codes::GDPR_6_1));
        for (at, code) in at.into_iter().chain(no_basis) {
            let start = u32::try_from(at).unwrap_or(0);
            wrong |= code == codes::GDPR_6_1;
            let span = Span { file, start, end: start + 7 };
            made.findings.push(Finding::new(code, span, "this is marked").help("take it away"));
        }
        if wrong && !draft {
            continue;
        }
        let id = text.lines().find_map(|line| line.strip_prefix("policy ")).unwrap_or("nameless {");
        let id = id.trim_end_matches(" {").to_owned();
        let say = |text: &str| Say::Name(text.to_owned());
        made.notices.push(Notice {
            policy: id.clone(),
            notice: "privacy".to_owned(),
            languages: ["da", "nb", "en"]
                .into_iter()
                .filter(|code| text.contains(&format!("{code}, ")) || text.contains(&format!("{code}]")))
                .filter_map(Language::find)
                .collect(),
            controlling: Language::find("da"),
            effective: None,
            title: say("Privacy"),
            controller: id,
            description: say("What"),
            status: Vec::new(),
            banner: None,
            draft: wrong,
            sections: vec![Section {
                id: "who".to_owned(),
                heading: say("Who"),
                blocks: Vec::new(),
                origin: Vec::new(),
                articles: Vec::new(),
            }],
        });
    }
    made
}
