//! The means of contact, each with its hours and how soon it answers.

use super::Content;
use crate::model::{Item, anchor};
use crate::notice::speak::Speaker;
use crate::notice::tree::{Block, Definition, Form, Say};
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    let channels: Vec<&Item> = speaker.all(Kind::Channel).collect();
    let lines: Vec<Definition> = channels.iter().filter_map(|channel| line(speaker, channel)).collect();
    content.origin.extend(channels.iter().map(|channel| channel.span));
    if !lines.is_empty() {
        content.blocks.push(Block::Definitions(lines));
    }
    content
}

/// A channel with what is known of it. One of which neither the address nor the means is known is not shown.
fn line(speaker: &Speaker<'_>, channel: &Item) -> Option<Definition> {
    let mut says: Vec<Say> = ["email", "phone", "url", "post"]
        .iter()
        .filter_map(|field| channel.value(field))
        .map(|value| speaker.value(value, Form::Plain))
        .collect();
    let mut meaning = Vec::new();
    if !says.is_empty() {
        meaning.push(Block::Paragraph(vec![Say::All(std::mem::take(&mut says))]));
    } else if let Some(means) = channel.entry {
        meaning
            .push(Block::Paragraph(vec![Say::message("request-means").with("means", Say::Term(means, Form::Plain))]));
    }
    let hours = channel
        .value("hours")
        .map(|hours| Say::message("channel-hours").with("hours", speaker.value(hours, Form::Plain)));
    let respond = channel
        .value("respond")
        .map(|time| Say::message("channel-respond").with("duration", speaker.value(time, Form::Plain)));
    let best = channel.yes("preferred").filter(|yes| *yes).map(|_| Say::message("channel-best"));
    let rest: Vec<Say> = [best, hours, respond].into_iter().flatten().collect();
    if !rest.is_empty() {
        meaning.push(Block::Paragraph(rest));
    }
    let term = match (&channel.label, channel.entry) {
        (Some(label), _) => Say::Words(label.clone(), Form::Cap),
        (None, Some(_) | None) => Say::message("label-write"),
    };
    (!meaning.is_empty()).then(|| Definition { id: Some(anchor(channel)), term, meaning })
}
