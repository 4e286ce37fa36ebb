//! The addresses of declarations on the page: ASCII, the same in every language.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::policy::{Item, Policy};
use super::value::What;
use crate::finding::{Finding, Mistake};
use crate::schema::{Kind, section};
use crate::source::Span;

/// The anchor of a declaration: its kind and its name in ASCII, such as `purpose-delivery`.
pub fn anchor(item: &Item) -> String {
    format!("{}-{}", item.kind.word(), ascii(&item.name))
}

/// The anchors that `item` had under the names that it formerly had, each with the name and its place.
pub fn former_anchors(item: &Item) -> impl Iterator<Item = (String, &str, Span)> {
    item.fields.values("formerly").iter().filter_map(|value| {
        let What::Str(name) = &value.what else { return None };
        Some((format!("{}-{}", item.kind.word(), ascii(name)), name.as_str(), value.span))
    })
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
        if item.kind == Kind::Section && section(&item.name).is_some() {
            findings.push(Mistake::NameSection { name: item.name.clone() }.at(item.name_span));
            continue;
        }
        let (other, first) = *seen.entry(anchor(item)).or_insert((&item.name, item.name_span));
        if first != item.name_span {
            let mistake = Mistake::NameAnchor { name: item.name.clone(), other: other.to_owned(), first };
            findings.push(mistake.at(item.name_span));
        }
    }
    // A name that is gone comes after all that are there: it is the one to be changed.
    for item in policy.items().iter().filter(|item| !item.absent) {
        for (anchor, name, span) in former_anchors(item) {
            let (other, first) = *seen.entry(anchor).or_insert((name, span));
            if first != span {
                let mistake = Mistake::NameAnchor { name: name.to_owned(), other: other.to_owned(), first };
                findings.push(mistake.at(span));
            }
        }
    }
    findings
}
