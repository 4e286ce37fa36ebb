//! What `{name}` and `{ref name}` in prose point at.

use super::near::nearest;
use super::policy::{Item, Policy};
use super::value::{Fields, State, What};
use crate::finding::{Finding, Mistake};
use crate::schema::{Kind, SECTIONS, section};

/// The kinds that share one space of names in prose.
const IN_PROSE: [Kind; 6] = [Kind::Entity, Kind::Channel, Kind::Document, Kind::Service, Kind::Law, Kind::Term];

/// What braces in prose point at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reference<'p> {
    /// A declaration: its name or its link.
    Item(&'p Item),
    /// A section, built in or declared: its heading and its link.
    Section(&'static str),
    /// A section of the author's own.
    OwnSection(&'p Item),
}

/// The insides of each pair of braces in `text` that is no Markdown escape.
pub fn marks(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(inside, _)| inside.trim()))
}

/// What the mark `inside` points at.
pub fn resolve<'p>(policy: &'p Policy, inside: &str) -> Option<Reference<'p>> {
    match inside.strip_prefix("ref ") {
        Some(name) => {
            let name = name.trim();
            let own = policy.find(Kind::Section, name).map(Reference::OwnSection);
            own.or_else(|| section(name).map(Reference::Section))
        }
        None => IN_PROSE.iter().find_map(|kind| policy.find(*kind, inside)).map(Reference::Item),
    }
}

/// Says which references point at nothing.
pub(super) fn check(policy: &Policy) -> Vec<Finding> {
    let mut findings = Vec::new();
    for item in policy.items() {
        in_fields(policy, &item.fields, &mut findings);
    }
    findings
}

fn in_fields(policy: &Policy, fields: &Fields, findings: &mut Vec<Finding>) {
    for (_, fact) in fields.iter() {
        let State::Values(values) = &fact.state else { continue };
        for value in values {
            in_fields(policy, &value.with, findings);
            let What::Prose(words) = &value.what else { continue };
            for passage in words.texts.values() {
                for mark in marks(&passage.text).filter(|mark| resolve(policy, mark).is_none()) {
                    let names = policy
                        .items()
                        .iter()
                        .filter(|item| IN_PROSE.contains(&item.kind))
                        .map(|item| item.name.as_str());
                    let near = match mark.strip_prefix("ref ") {
                        Some(name) => nearest(name, SECTIONS.iter().copied()).map(|near| format!("{{ref {near}}}")),
                        None => nearest(mark, names).map(|near| format!("{{{near}}}")),
                    };
                    findings.push(Mistake::TextRef { text: mark.to_owned(), near }.at(passage.span));
                }
            }
        }
    }
}
