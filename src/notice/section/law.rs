//! Which law governs, and which courts decide. Neither takes from readers what the law gives them.

use super::Content;
use crate::model::What;
use crate::notice::speak::Speaker;
use crate::notice::tree::{Place, Say};

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    let Some(head) = speaker.policy.head() else { return content };
    let mut says = Vec::new();
    let country = |field: &str| {
        let value = head.value(field)?;
        if let What::Country(country) = value.what { Some((value, Say::Country(country, Place::In))) } else { None }
    };
    if let Some((value, place)) = country("governing_law") {
        content.origin.push(value.span);
        says.push(Say::message("law-governs").with("country-in", place));
        says.extend(value.with.value("conflict_rules").map(|_| Say::message("law-no-conflict")));
    }
    if let Some((value, place)) = country("venue") {
        content.origin.push(value.span);
        says.push(Say::message("law-venue").with("country-in", place));
        let agreed = value.with.value("by_consent").is_some_and(|yes| yes.what == What::Yes(true));
        says.extend(agreed.then(|| Say::message("law-agreed")));
    }
    if !says.is_empty() {
        says.push(Say::message("law-limits"));
    }
    content.paragraph(says);
    content
}
