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

// The parser that is made of the grammar names it. The library is used without its standard part, which asks at each step how much of
// the stack is left: `syntax` bounds the depth of a text before it reads it.
extern crate alloc;

pub mod changes;
pub mod cli;
pub mod finding;
pub mod law;
pub mod layout;
pub mod locale;
pub mod model;
pub mod notice;
pub mod render;
pub mod schema;
pub mod source;
pub mod syntax;
pub mod vocabulary;

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};
use jiff::civil::Date;

use finding::{Finding, Mistake};
use source::{Files, SourceMap};

/// What came of some `.policy` files.
#[derive(Debug, Default)]
pub struct Compilation {
    /// The texts that were read.
    pub sources: SourceMap,
    /// Everything that is wrong, in the order in which a reader meets it.
    pub findings: Vec<Finding>,
    /// The policies that may become notices.
    pub checked: Vec<law::Checked>,
    /// The notices to publish. None where there are errors, unless drafts were asked for.
    pub notices: Vec<notice::Notice>,
    /// Files that cannot be read, and why.
    pub unreadable: Vec<(Utf8PathBuf, String)>,
}

/// How to compile.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Whether notices are made whatever is wrong.
    pub draft: bool,
    /// Whether each notice shows the way that data goes.
    pub map: bool,
    /// The day whose law counts, in place of the day on which each policy takes effect.
    pub as_of: Option<Date>,
}

/// Compiles the files at `entries`, whose imports stay inside `root`.
pub fn compile(files: &dyn Files, root: &Utf8Path, entries: &[Utf8PathBuf], options: Options) -> Compilation {
    let mut loader = model::Loader::new(files, root);
    let model::Read { units, unreadable } = model::read(&mut loader, entries);
    let mut compilation = Compilation { unreadable, ..Compilation::default() };
    let mut policies = Vec::new();
    for unit in units {
        let mut findings = unit.findings;
        if let Some(mut policy) = unit.policy {
            policy.day = options.as_of.unwrap_or(policy.day);
            law::check(&policy, &mut findings);
            policies.push(policy);
        }
        unit.origins.show(&mut findings);
        compilation.findings.append(&mut findings);
    }
    compilation.findings.extend(one_name_each(&policies));
    let model::Loader { sources, findings, .. } = loader;
    compilation.sources = sources;
    compilation.findings.extend(findings);
    tidy(&mut compilation.findings);
    let sound = compilation.findings.iter().all(|finding| finding.severity < finding::Severity::Error);
    if !sound && !options.draft {
        return compilation;
    }
    let pages: Vec<notice::Pages> = policies.iter().map(|policy| notice::Pages::of(policy, options.map)).collect();
    if sound {
        // What each notice says is settled now, and so is what its texts can refer to.
        let absent = policies.iter().zip(&pages).flat_map(|(policy, pages)| notice::check(policy, pages));
        compilation.findings.extend(absent);
        tidy(&mut compilation.findings);
    }
    for (policy, pages) in policies.into_iter().zip(pages) {
        if let Some(checked) = law::pass(policy, &compilation.findings, options.draft) {
            compilation.notices.extend(notice::compose(&checked, pages));
            compilation.checked.push(checked);
        }
    }
    compilation
}

/// Puts findings in order, each once.
fn tidy(findings: &mut Vec<Finding>) {
    finding::sort(findings);
    findings.dedup_by(|next, one| once(one, next));
}

/// A file that several policies import is checked in each of them, and a mistake in it is still one mistake. It is as grave as where it
/// is gravest: what one policy allows, another may not.
fn once(one: &mut Finding, next: &mut Finding) -> bool {
    let same = (one.span, one.code, &one.message) == (next.span, next.code, &next.message);
    if same && next.severity > one.severity {
        std::mem::swap(one, next);
    }
    same
}

/// Says which policies have the name of another: both would be written to one folder.
fn one_name_each(policies: &[model::Policy]) -> Vec<Finding> {
    let mut seen: BTreeMap<&str, source::Span> = BTreeMap::new();
    let heads = policies.iter().filter_map(model::Policy::head);
    let twice = heads.filter_map(|head| {
        let first = seen.insert(&head.name, head.name_span)?;
        Some(Mistake::NameTwice { kind: head.kind.word(), name: head.name.clone(), first }.at(head.name_span))
    });
    twice.collect()
}
