//! The law: what a policy must say, and may not.
//!
//! Comes in: a [`Policy`]. Goes out: findings, and a [`Checked`] policy when none of them blocks. Guaranteed: this room alone makes a
//! `Checked`, so nothing reaches a page unchecked. A rule is a file in its pack and a line in the pack's list; its doc comment is its
//! explanation.

mod ages;
mod allow;
mod basis;
mod california;
mod categories;
mod change;
mod complaint;
mod denmark;
mod document;
mod duties;
mod eprivacy;
mod explanation;
mod facts;
mod gdpr;
mod languages;
mod national;
mod norway;
mod passages;
mod protected;
mod reach;
mod regime;
mod rights;
mod rule;
mod silence;
mod uk;
mod view;
mod whereabouts;
mod wording;

pub use california::rights as californian;
pub use categories::{Category, categories};
pub use change::{SpecialData, provisions_on};
pub use complaint::complaints_go_to;
pub use duties::{Duty, all_duties, duties};
pub use explanation::{Explanation, explanation};
pub use rights::{can_be_objected_to, offered};
pub use rule::{Rule, Status};
pub use view::concerns;
pub use whereabouts::seat;

use std::collections::BTreeSet;

use crate::finding::{Code, Finding, Severity};
use crate::model::Policy;
use crate::source::Span;
use regime::Regime;
use rule::Pack;

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

/// Every pack, in the order in which they are checked.
const PACKS: &[Pack] = &[
    facts::PACK,
    gdpr::PACK,
    gdpr::EEA,
    eprivacy::PACK,
    denmark::PACK,
    norway::PACK,
    uk::PACK,
    california::PACK,
    languages::PACK,
    document::PACK,
];

/// Whether the GDPR applies in one of `jurisdictions`, so that its words (controller, legal basis) are the law's words there.
pub fn is_under_gdpr(jurisdictions: &[String]) -> bool {
    jurisdictions.iter().any(|code| Regime::Gdpr.holds(code))
}

/// Every rule, in the order in which they are checked.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    PACKS.iter().flat_map(|pack| pack.rules)
}

/// Every rule with the codes of the places where it is law; none for those that hold everywhere.
pub fn catalogue() -> impl Iterator<Item = (&'static Rule, &'static [&'static str])> {
    PACKS.iter().flat_map(|pack| pack.rules.iter().map(|rule| (rule, pack.regime.places())))
}

/// Checks `policy` against every pack that applies to it, with what `findings` say of it already, and applies its `allow`s to all.
pub fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for pack in PACKS.iter().filter(|pack| pack.regime.applies(policy)) {
        let facts = pack.regime.facts(policy);
        for rule in pack.rules {
            rule.check(&facts, findings);
        }
    }
    leave_to_the_narrower(findings);
    allow::apply(policy, findings);
}

/// Takes away what a general rule says of a place where a narrower one says it too.
fn leave_to_the_narrower(findings: &mut Vec<Finding>) {
    let narrower: Vec<&Rule> = rules().filter(|rule| !rule.replaces.is_empty()).collect();
    let told: BTreeSet<(Code, Span)> = findings
        .iter()
        .flat_map(|finding| narrower.iter().filter(|rule| rule.code == finding.code).map(|rule| (rule, finding.span)))
        .flat_map(|(rule, span)| rule.replaces.iter().map(move |general| (*general, span)))
        .collect();
    findings.retain(|finding| !told.contains(&(finding.code, finding.span)));
}

/// The policy as checked, if `findings` hold no error; with `draft`, whatever they hold.
pub fn pass(policy: Policy, findings: &[Finding], draft: bool) -> Option<Checked> {
    let errors = findings.iter().any(|finding| finding.severity == Severity::Error);
    (!errors || draft).then_some(Checked { policy, draft: errors })
}
