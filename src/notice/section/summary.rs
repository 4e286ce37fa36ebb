//! In short: the first layer, made from the facts, each line leading to its section (WP260 rev.01, para. 36).

use std::collections::BTreeSet;

use super::Content;
use crate::law::is_under_gdpr;
use crate::model::What;
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Block, Form, Say, Target};
use crate::schema::Kind;

/// How many things a line names before it says how many more there are.
const NAMED: usize = 3;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    let mut items: Vec<Vec<Say>> = Vec::new();
    let mut line = |section: &'static str, message: &'static str, says: Vec<Say>| {
        let lead = Say::attribute(message, "lead");
        let lead = Say::Strong(Box::new(Say::Link(Target::Anchor(section.to_owned()), Box::new(lead))));
        items.push(std::iter::once(lead).chain(says).collect());
    };
    if let Some(controller) = speaker.policy.controller() {
        let id = if is_under_gdpr(speaker.policy) { "summary-who" } else { "summary-from" };
        let say = Say::message(id).with("controller", speaker.item(controller, Form::Plain));
        line("who", "summary-who", vec![say]);
    }
    let purposes: Vec<Say> = speaker.all(Kind::Purpose).map(|purpose| speaker.item(purpose, Form::Plain)).collect();
    if let Some((named, more)) = some(purposes) {
        let say = Say::message("summary-purposes").with("purposes", named);
        line(
            "purposes",
            "summary-purposes",
            std::iter::once(say).chain(more.map(|more| Say::message("summary-more").with("count", more))).collect(),
        );
    }
    let recipients: Vec<Say> = recipients(speaker);
    if let Some((named, more)) = some(recipients) {
        let say = Say::message("summary-recipients").with("recipients", named);
        line(
            "recipients",
            "summary-recipients",
            std::iter::once(say).chain(more.map(|more| Say::message("summary-more").with("count", more))).collect(),
        );
    } else if speaker.policy.absence(Kind::Recipient).is_some() {
        line("recipients", "summary-recipients", vec![Say::message("receivers-none")]);
    }
    if let Some(say) = abroad(speaker) {
        line("transfers", "summary-transfers", vec![say]);
    }
    if let Some(contact) = speaker.write_to().filter(|_| speaker.policy.single(Kind::Rights).is_some()) {
        line("rights", "summary-rights", vec![Say::message("summary-rights").with("contact", contact)]);
    }
    if !items.is_empty() {
        content.blocks.push(Block::List(items));
    }
    content
}

/// The first few of them, and how many more there are.
fn some(mut says: Vec<Say>) -> Option<(Say, Option<Say>)> {
    let more = says.len().saturating_sub(NAMED);
    says.truncate(NAMED);
    let more = u32::try_from(more).ok().filter(|more| *more > 0).map(Say::Number);
    list(says).map(|named| (named, more))
}

fn recipients(speaker: &Speaker<'_>) -> Vec<Say> {
    let declared = speaker.all(Kind::Recipient).map(|recipient| speaker.item(recipient, Form::Plain));
    let kinds = speaker.all(Kind::Purpose).flat_map(|purpose| purpose.values("recipients"));
    let kinds = kinds
        .filter(|value| matches!(value.what, What::Term(_) | What::Own(_)))
        .map(|value| speaker.value(value, Form::Plain));
    let mut seen: BTreeSet<Say> = BTreeSet::new();
    declared.chain(kinds).filter(|say| seen.insert(say.clone())).collect()
}

/// Whether data leaves the EEA, where that was declared.
fn abroad(speaker: &Speaker<'_>) -> Option<Say> {
    let recipients = speaker.all(Kind::Recipient).flat_map(|recipient| recipient.values("country"));
    let transfers = speaker.all(Kind::Transfer).flat_map(|transfer| transfer.values("to"));
    let mut countries: Vec<Say> = Vec::new();
    for value in recipients.chain(transfers) {
        let outside = matches!(value.what, What::Country(country) if !country.in_eea());
        let say = speaker.value(value, Form::Plain);
        if outside && !countries.contains(&say) {
            countries.push(say);
        }
    }
    match list(countries) {
        Some(places) => Some(Say::message("summary-transfers").with("places", places)),
        None => super::transfers::says_none(speaker).then(|| Say::message("transfer-none")),
    }
}
