//! In short: the first layer, made from the facts, each line leading to its section (WP260 rev.01, para. 36).

use std::collections::BTreeMap;

use super::Content;
use crate::law::is_under_gdpr;
use crate::model::What;
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Block, Form, Say};
use crate::schema::Kind;

/// How many things a line names before it says how many more there are.
const NAMED: usize = 3;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    let mut items: Vec<Vec<Say>> = Vec::new();
    let mut line = |section: &'static str, message: &'static str, says: Vec<Say>| {
        let lead = Say::attribute(message, "lead");
        let lead = match speaker.section(section) {
            Some(place) => Say::Link(place, Box::new(lead)),
            None => lead,
        };
        let lead = Say::Strong(Box::new(lead));
        items.push(std::iter::once(lead).chain(says).collect());
    };
    if let Some(controller) = speaker.policy.controller() {
        let id = if is_under_gdpr(&speaker.scope.jurisdiction) { "summary-who" } else { "summary-from" };
        let say = Say::message(id).with("controller", speaker.item(controller, Form::Plain));
        line("who", "summary-who", vec![say]);
    }
    let purposes = speaker.all(Kind::Purpose);
    let purposes: Vec<(bool, Say)> =
        purposes.map(|purpose| (speaker.is_for_all(purpose), speaker.item(purpose, Form::Plain))).collect();
    // A first layer of its own tells of every purpose (WP260 rev.01, para. 36).
    let most = if speaker.kind() == "short" { purposes.len() } else { NAMED };
    if let Some((named, more)) = some(purposes, most) {
        let say = Say::message("summary-purposes").with("purposes", named);
        line(
            "purposes",
            "summary-purposes",
            std::iter::once(say).chain(more.map(|more| Say::message("summary-more").with("count", more))).collect(),
        );
    }
    if let Some((named, more)) = some(recipients(speaker), NAMED) {
        let say = Say::message("summary-recipients").with("recipients", named);
        line(
            "recipients",
            "summary-recipients",
            std::iter::once(say).chain(more.map(|more| Say::message("summary-more").with("count", more))).collect(),
        );
    } else if speaker.policy.absences(Kind::Recipient).any(|none| speaker.is_for_all(none)) {
        line("recipients", "summary-recipients", vec![Say::message("receivers-none")]);
    }
    if let Some(say) = abroad(speaker) {
        let lead = if speaker.is_british() { "summary-transfers-british" } else { "summary-transfers" };
        line("transfers", lead, vec![say]);
    }
    if let Some(contact) = speaker.write_to().filter(|_| speaker.policy.single(Kind::Rights).is_some()) {
        line("rights", "summary-rights", vec![Say::message("summary-rights").with("contact", contact)]);
    }
    if !items.is_empty() {
        content.blocks.push(Block::List(items));
    }
    content
}

/// The first `most` of those that hold for every reader, or of all where none does; and how many more there are.
fn some(says: Vec<(bool, Say)>, most: usize) -> Option<(Say, Option<Say>)> {
    let all = says.len();
    let any = says.iter().any(|(for_all, _)| *for_all);
    let says = says.into_iter().filter(|(for_all, _)| *for_all || !any).map(|(_, say)| say);
    let says: Vec<Say> = says.take(most).collect();
    let more = all.saturating_sub(says.len());
    let more = u32::try_from(more).ok().filter(|more| *more > 0).map(Say::Number);
    list(says).map(|named| (named, more))
}

fn recipients(speaker: &Speaker<'_>) -> Vec<(bool, Say)> {
    let declared = speaker.all(Kind::Recipient);
    let declared = declared.map(|recipient| (speaker.is_for_all(recipient), speaker.item(recipient, Form::Plain)));
    let kinds = speaker.all(Kind::Purpose).flat_map(|purpose| {
        let kinds = purpose.values("recipients").iter();
        let kinds = kinds.filter(|value| matches!(value.what, What::Term(_) | What::Own(_)));
        kinds.map(move |value| (speaker.is_for_all(purpose), speaker.value(value, Form::Plain)))
    });
    let mut places: BTreeMap<Say, usize> = BTreeMap::new();
    let mut found: Vec<(bool, Say)> = Vec::new();
    for (for_all, say) in declared.chain(kinds) {
        let at = *places.entry(say.clone()).or_insert(found.len());
        match found.get_mut(at) {
            Some((known, _)) => *known |= for_all,
            None => found.push((for_all, say)),
        }
    }
    found
}

/// Whether data leaves the EEA, where that was declared.
fn abroad(speaker: &Speaker<'_>) -> Option<Say> {
    let recipients = speaker.all(Kind::Recipient).flat_map(|recipient| recipient.values("country"));
    let transfers = speaker.all(Kind::Transfer).flat_map(|transfer| transfer.values("to"));
    let mut countries: Vec<Say> = Vec::new();
    for value in recipients.chain(transfers) {
        let outside = matches!(value.what, What::Country(country) if speaker.is_abroad(country));
        let say = speaker.value(value, Form::Plain);
        if outside && !countries.contains(&say) {
            countries.push(say);
        }
    }
    match list(countries) {
        Some(places) => Some(Say::message("summary-transfers").with("places", places)),
        None => super::transfers::says_none(speaker).then(|| super::transfers::nothing(speaker)),
    }
}
