//! When data is disclosed beyond the recipients: to authorities, to protect someone, with the business.

use super::Content;
use crate::model::{Item, anchor};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Block, Form, Say};
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    for disclosure in speaker.all(Kind::Disclosure) {
        content.origin.push(disclosure.span);
        content.blocks.push(part(speaker, disclosure));
    }
    content
}

fn part(speaker: &Speaker<'_>, disclosure: &Item) -> Block {
    let intro = match disclosure.word("standard") {
        Some("good_faith") => Say::message("disclosure-good-faith"),
        Some(_) => Say::message("disclosure-reasonable"),
        None if disclosure.label.is_some() => Say::message("disclosure-cases"),
        None => speaker.item(disclosure, Form::Plain),
    };
    let mut blocks = vec![Block::Paragraph(vec![intro])];
    let grounds = speaker.values(disclosure.values("on"), Form::Plain);
    if !grounds.is_empty() {
        blocks.push(Block::List(grounds.into_iter().map(|ground| vec![ground]).collect()));
    }
    let to = disclosure.values("to").iter().flat_map(|to| speaker.recipients(to));
    if let Some(to) = list(to.map(|(_, recipient)| recipient).collect()) {
        blocks.push(Block::Paragraph(vec![Say::message("disclosure-to").with("recipients", to)]));
    }
    let notice = speaker.values(disclosure.values("notice"), Form::Sentence);
    if !notice.is_empty() {
        blocks.push(Block::Paragraph(notice));
    }
    let states = speaker.values(disclosure.values("states"), Form::Sentence);
    if !states.is_empty() {
        blocks.push(Block::Paragraph(states));
    }
    Block::Part { id: anchor(disclosure), heading: speaker.item(disclosure, Form::Cap), blocks, boxed: false }
}
