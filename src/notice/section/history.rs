//! Earlier versions and what was changed.

use super::Content;
use crate::notice::speak::Speaker;
use crate::notice::tree::{Form, Row};

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    let revisions = speaker.policy.head().map_or(&[][..], |head| head.values("revisions"));
    let rows = revisions.iter().map(|revision| {
        let text = revision.with.value("text").map(|text| speaker.value(text, Form::Plain));
        Row {
            id: None,
            origin: revision.span,
            cells: vec![vec![speaker.value(revision, Form::Cap)], text.into_iter().collect()],
        }
    });
    content.table("history", "caption-history", &["column-date", "column-changed"], rows.collect());
    content
}
