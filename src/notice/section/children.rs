//! Children.

use super::Content;
use crate::notice::speak::Speaker;
use crate::notice::tree::{Form, Say};
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    let Some(children) = speaker.policy.single(Kind::Children) else { return content };
    content.origin.push(children.span);
    let age = || children.value("under").map(|age| speaker.value(age, Form::Plain));
    let directed = children.yes("directed").and_then(|yes| {
        Some(Say::message(if yes { "children-directed" } else { "children-not-directed" }).with("age", age()?))
    });
    let knowingly = children.yes("knowingly").and_then(|yes| {
        Some(Say::message(if yes { "children-knowingly" } else { "children-not-knowingly" }).with("age", age()?))
    });
    let states = speaker.values(children.values("states"), Form::Sentence);
    content.paragraph([directed, knowingly].into_iter().flatten().chain(states));
    let contact = speaker.contact(children.values("contact"));
    let contact = contact.map(|contact| Say::message("children-contact").with("contact", contact));
    content.paragraph(contact.into_iter().chain(speaker.values(children.values("if_found"), Form::Sentence)));
    content
}
