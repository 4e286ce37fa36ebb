//! The law: what a policy must say, and may not.
//!
//! Comes in: a [`Policy`]. Goes out: findings, and a [`Checked`] policy when none of them blocks. Guaranteed: this room alone makes a
//! `Checked`, so nothing reaches a page unchecked. A rule is a file in its pack and a line in the pack's list; its doc comment is its
//! explanation.

mod allow;
mod document;
mod eprivacy;
mod facts;
mod gdpr;
mod languages;
mod regime;
mod rights;
mod view;

pub use rights::offered;
pub use view::concerns;

use std::borrow::Cow;

use crate::finding::{Code, Finding, Severity};
use crate::model::Policy;

/// A policy that may become a notice: checked, and without errors unless it is a draft.
#[derive(Debug, Clone)]
pub struct Checked {
    policy: Policy,
    draft: bool,
}

impl Checked {
    /// The policy.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Whether there were errors, so that every page must say that it is a draft.
    pub fn is_draft(&self) -> bool {
        self.draft
    }
}

/// A rule: its code (with severity and citation in the table of codes) and its check.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its code.
    pub code: Code,
    check: fn(&Policy, &mut Vec<Finding>),
}

/// A pack of rules that hold together.
struct Pack {
    applies: fn(&Policy) -> bool,
    /// Those facts of the policy that the rules are about.
    facts: fn(&Policy) -> Cow<'_, Policy>,
    rules: &'static [Rule],
}

/// Every pack, in the order in which they are checked.
const PACKS: &[Pack] = &[facts::PACK, gdpr::PACK, eprivacy::PACK, languages::PACK, document::PACK];

/// Whether the GDPR applies in one of `jurisdictions`, so that its words (controller, legal basis) are the law's words there.
pub fn is_under_gdpr(jurisdictions: &[String]) -> bool {
    jurisdictions.iter().any(|code| regime::is_under_gdpr(code))
}

/// Every rule.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    PACKS.iter().flat_map(|pack| pack.rules)
}

/// Checks `policy` against every pack that applies to it, with what `findings` say of it already, and applies its `allow`s to all.
pub fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for pack in PACKS.iter().filter(|pack| (pack.applies)(policy)) {
        let facts = (pack.facts)(policy);
        for rule in pack.rules {
            (rule.check)(&facts, findings);
        }
    }
    allow::apply(policy, findings);
}

/// The policy as checked, if `findings` hold no error; with `draft`, whatever they hold.
pub fn pass(policy: Policy, findings: &[Finding], draft: bool) -> Option<Checked> {
    let errors = findings.iter().any(|finding| finding.severity == Severity::Error);
    (!errors || draft).then_some(Checked { policy, draft: errors })
}
