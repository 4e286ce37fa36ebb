//! The addresses of declarations on the page: ASCII, the same in every language.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::policy::{Item, Policy};
use crate::finding::{Finding, Mistake};
use crate::schema::{Kind, section};
use crate::source::Span;

/// The anchor of a declaration: its kind and its name in ASCII, such as `purpose-delivery`. A section's is its name alone.
pub fn anchor(item: &Item) -> String {
    let name = ascii(&item.name);
    if item.kind == Kind::Section { name } else { format!("{}-{name}", item.kind.word()) }
}

/// A name in ASCII: `indkøb` is `indkoeb`. What has no ASCII letters is written by its code points.
fn ascii(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        match letter {
            'æ' | 'ä' => text.push_str("ae"),
            'Æ' | 'Ä' => text.push_str("Ae"),
            'ø' | 'ö' => text.push_str("oe"),
            'Ø' | 'Ö' => text.push_str("Oe"),
            'å' => text.push_str("aa"),
            'Å' => text.push_str("Aa"),
            'ü' => text.push_str("ue"),
            'é' | 'è' | 'ê' => text.push('e'),
            letter if letter.is_ascii_alphanumeric() || letter == '-' || letter == '_' => text.push(letter),
            other => {
                // Writing to a string cannot fail.
                let _ = write!(text, "u{:x}", u32::from(other));
            }
        }
    }
    text
}

/// Says which declarations would share an anchor.
pub(super) fn check(policy: &Policy) -> Vec<Finding> {
    let mut seen: BTreeMap<String, (&str, Span)> = BTreeMap::new();
    let mut findings = Vec::new();
    for item in policy.items().iter().filter(|item| !item.absent) {
        let anchor = anchor(item);
        if item.kind == Kind::Section && section(&anchor).is_some() {
            let mistake = Mistake::NameAnchor { name: item.name.clone(), other: anchor, first: item.name_span };
            findings.push(mistake.at(item.name_span));
            continue;
        }
        match seen.get(&anchor) {
            Some((other, first)) => {
                let mistake =
                    Mistake::NameAnchor { name: item.name.clone(), other: (*other).to_owned(), first: *first };
                findings.push(mistake.at(item.name_span));
            }
            None => {
                seen.insert(anchor, (&item.name, item.name_span));
            }
        }
    }
    findings
}
