//! Decisions that a machine makes alone or helps to make, GDPR Arts. 13(2)(f) and 22.

use super::Content;
use crate::model::{Item, Value, What, anchor};
use crate::notice::speak::{Speaker, list};
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
    let alone = decision.yes("solely") != Some(false);
    let what = Say::message(if alone { "auto-yes" } else { "auto-helps" }).with("question", question.clone());
    let ground = decision.value("ground").filter(|_| alone).map(|value| ground(speaker, value));
    let uses = list(speaker.data(decision.values("uses"))).map(|items| Say::message("auto-uses").with("items", items));
    let mut blocks = vec![Block::Paragraph(std::iter::once(what).chain(ground).chain(uses).collect())];
    for (field, message) in [("logic", "auto-logic"), ("effect", "auto-effect")] {
        if let Some(words) = decision.value(field).and_then(|value| value.as_words()) {
            blocks.push(Block::Paragraph(vec![Say::message(message)]));
            blocks.push(Block::Prose(words.clone()));
        }
    }
    if let Some(contact) = speaker.contact(decision.values("contact")) {
        // Where a law allows the decision, that law says what people can ask for, GDPR Art. 22(2)(b).
        let contest = alone && decision.word("ground") != Some("law");
        let say = Say::message(if contest { "auto-rights" } else { "auto-ask" });
        blocks.push(Block::Paragraph(vec![say.with("contact", contact)]));
    }
    let heading = Say::message(if alone { "auto-heading" } else { "auto-heading-helps" }).with("question", question);
    Some(Block::Part { id: anchor(decision), heading, blocks, boxed: false })
}

/// What allows a machine to decide alone.
fn ground(speaker: &Speaker<'_>, ground: &Value) -> Say {
    match (&ground.what, ground.with.value("law")) {
        (What::Word("law"), Some(law)) => {
            Say::attribute("auto-ground", "cited").with("statute", speaker.value(law, Form::Plain))
        }
        (What::Word("law"), None) => Say::attribute("auto-ground", "law"),
        (What::Word("contract"), _) => Say::attribute("auto-ground", "contract"),
        _ => Say::attribute("auto-ground", "consent"),
    }
}
