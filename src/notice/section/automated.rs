//! Decisions that a machine makes alone, GDPR Arts. 13(2)(f) and 22.

use super::Content;
use crate::model::{Item, anchor};
use crate::notice::speak::Speaker;
use crate::notice::tree::{Block, Form, Say};
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-2-F"]);
    if let Some(none) = speaker.policy.absence(Kind::Decision) {
        content.origin.push(none.span);
        content.paragraph([Say::message("auto-none")]);
    }
    for decision in speaker.all(Kind::Decision) {
        content.origin.push(decision.span);
        content.blocks.extend(part(speaker, decision));
    }
    content
}

fn part(speaker: &Speaker<'_>, decision: &Item) -> Option<Block> {
    let question = speaker.value(decision.value("question")?, Form::Plain);
    let mut blocks = vec![Block::Paragraph(vec![Say::message("auto-yes").with("question", question.clone())])];
    for (field, message) in [("logic", "auto-logic"), ("effect", "auto-effect")] {
        if let Some(words) = decision.value(field).and_then(|value| value.as_words()) {
            blocks.push(Block::Paragraph(vec![Say::message(message)]));
            blocks.push(Block::Prose(words.clone()));
        }
    }
    if let Some(contact) = speaker.contact(decision.values("contact")) {
        blocks.push(Block::Paragraph(vec![Say::message("auto-rights").with("contact", contact)]));
    }
    let heading = Say::message("auto-heading").with("question", question);
    Some(Block::Part { id: anchor(decision), heading, blocks, boxed: false })
}
