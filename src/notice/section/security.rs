//! How data is protected: a sentence for each measure.

use super::Content;
use crate::notice::speak::Speaker;
use crate::notice::tree::{Form, Say};
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    if let Some(security) = speaker.policy.single(Kind::Security) {
        content.origin.push(security.span);
        content.list(speaker.values(security.values("measures"), Form::Sentence));
        let contact = speaker.contact(security.values("contact"));
        let contact = contact.map(|contact| Say::message("security-contact").with("contact", contact));
        content.paragraph(speaker.values(security.values("advice"), Form::Sentence).into_iter().chain(contact));
    }
    content
}
