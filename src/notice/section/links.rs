//! Links to others.

use super::Content;
use crate::notice::speak::Speaker;
use crate::notice::tree::Form;
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    if let Some(links) = speaker.policy.single(Kind::Links) {
        content.origin.push(links.span);
        content.paragraph(
            ["states", "advice"].iter().flat_map(|field| speaker.values(links.values(field), Form::Sentence)),
        );
    }
    content
}
