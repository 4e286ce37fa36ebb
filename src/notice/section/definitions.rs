//! Words that the notice defines.

use super::Content;
use crate::model::{Item, anchor};
use crate::notice::speak::Speaker;
use crate::notice::tree::{Block, Definition, Form, Say};
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    let terms: Vec<&Item> = speaker.all(Kind::Term).collect();
    content.origin.extend(terms.iter().map(|term| term.span));
    let lines: Vec<Definition> = terms.iter().filter_map(|term| line(speaker, term)).collect();
    if !lines.is_empty() {
        content.blocks.push(Block::Definitions(lines));
    }
    if let Some(documents) = speaker.policy.head().and_then(|head| speaker.list(head, "definitions")) {
        content.paragraph([Say::message("definitions-elsewhere").with("documents", documents)]);
    }
    content
}

fn line(speaker: &Speaker<'_>, term: &Item) -> Option<Definition> {
    let means = term.value("means")?.as_words()?.clone();
    Some(Definition { id: Some(anchor(term)), term: speaker.item(term, Form::Cap), meaning: vec![Block::Prose(means)] })
}
