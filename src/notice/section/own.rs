//! Sections of the author's own, with their clauses.

use crate::model::{Item, What, anchor};
use crate::notice::speak::{Clauses, Speaker};
use crate::notice::tree::{Block, Form, Section};
use crate::notice::when::Subject;
use crate::schema::Kind;

/// The own sections that follow the section `id`, with their `clauses`. One that does not say what it follows stands after the
/// complaint.
pub(super) fn after(speaker: &Speaker<'_>, id: &str, clauses: &mut Clauses) -> Vec<Section> {
    let follows = |section: &&Item| {
        let place = section.value("after").map(|value| &value.what);
        match place {
            Some(What::Section(place)) => *place == id,
            _ => id == "complain",
        }
    };
    let sections = speaker.all(Kind::Section).filter(follows).filter_map(|section| {
        let clauses = clauses.remove(&anchor(section)).unwrap_or_default();
        let heading = speaker.value(section.value("title")?, Form::Plain);
        let mut origin = vec![section.span];
        origin.extend(clauses.iter().map(|(span, _)| *span));
        let mut blocks: Vec<_> = clauses.into_iter().map(|(_, block)| block).collect();
        if let Some(when) = speaker.when(section, Subject::Block).filter(|_| !blocks.is_empty()) {
            blocks.insert(0, Block::Paragraph(vec![when]));
        }
        (!blocks.is_empty()).then(|| Section { id: anchor(section), heading, blocks, origin, articles: Vec::new() })
    });
    sections.collect()
}
