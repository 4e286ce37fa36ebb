//! Whoever gets data from others tells the person within a month, and no later than the first message to the person or the first
//! disclosure (Art. 14(3)). Say when you do, or why you need not (Art. 14(5)); it stays with you. A source in your own words is not
//! asked about.

use super::origin::of_others;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::silence::silent;
use crate::model::Policy;
use crate::schema::Kind;
use crate::vocabulary::Mark;
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_14_3, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let mut answered: BTreeSet<&str> = BTreeSet::new();
    for source in policy.all(Kind::Data).flat_map(|data| data.values("source")) {
        if let Some(declared) = policy.declared(source) {
            if !silent(&source.with, "told") {
                answered.insert(&declared.name);
            }
        } else if let Some(term) = of_others(policy, source)
            && silent(&source.with, "told")
        {
            let message = format!("Nothing says when people are told of what comes from `{}`.", term.id);
            let help = format!("Say it: `source: {} {{ told: within_a_month }}`.", term.id);
            findings.push(Finding::new(RULE.code, source.span, message).help(help));
        }
    }
    for source in policy.all(Kind::Source).filter(|source| !source.torn && !source.says("told")) {
        let others = source.entry.is_some_and(|entry| !entry.has(Mark::FirstHand));
        if others && !answered.contains(source.name.as_str()) {
            let message = format!("Nothing says when people are told of what comes from `source {}`.", source.name);
            let finding = Finding::new(RULE.code, source.name_span, message);
            findings.push(finding.help("Add `told: within_a_month`, `first_contact` or `first_disclosure`."));
        }
    }
}
