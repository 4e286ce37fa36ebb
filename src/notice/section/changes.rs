//! How the notice changes, and how people hear of it.

use super::Content;
use crate::model::{Value, What};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Form, Say};
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    let Some(changes) = speaker.policy.single(Kind::Changes) else { return content };
    content.origin.push(changes.span);
    let mut says = Vec::new();
    says.extend(speaker.list(changes, "publish").map(|means| Say::message("changes-publish").with("means", means)));
    let material = changes.word("which") == Some("material");
    if let Some(means) = list(changes.values("notify").iter().map(|value| means(speaker, value)).collect()) {
        says.push(match changes.value("notice").map(|notice| &notice.what) {
            Some(What::Duration(duration)) => {
                Say::message("changes-notify-before").with("means", means).with("duration", Say::Duration(*duration))
            }
            Some(What::Word(_)) => Say::message("changes-notify-effect").with("means", means),
            _ => Say::message("changes-notify").with("means", means),
        });
        says.extend(material.then(|| Say::message("changes-material")));
    }
    says.extend(speaker.values(changes.values("states"), Form::Sentence));
    says.extend(speaker.values(changes.values("advice"), Form::Sentence));
    content.paragraph(says);
    content
}

/// How people are told: a means, or a document that says it, with its section.
fn means(speaker: &Speaker<'_>, value: &Value) -> Say {
    let words = speaker.value(value, Form::Plain);
    if !speaker.policy.declared(value).is_some_and(|item| item.kind == Kind::Document) {
        return words;
    }
    match value.with.value("section") {
        Some(section) => {
            let section = speaker.value(section, Form::Plain);
            Say::message("changes-as-section").with("document", words).with("section", section)
        }
        None => Say::message("changes-as").with("document", words),
    }
}
