//! How the notice changes, and how people hear of it.

use super::Content;
use crate::model::What;
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Form, Say};
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    let Some(changes) = speaker.policy.single(Kind::Changes) else { return content };
    content.origin.push(changes.span);
    let mut says = Vec::new();
    says.extend(speaker.list(changes, "publish").map(|means| Say::message("changes-publish").with("means", means)));
    if let Some(means) = list(speaker.values(changes.values("notify"), Form::Plain)) {
        says.push(match changes.value("notice").map(|notice| &notice.what) {
            Some(What::Duration(duration)) => {
                Say::message("changes-notify-before").with("means", means).with("duration", Say::Duration(*duration))
            }
            Some(What::Word(_)) => Say::message("changes-notify-effect").with("means", means),
            _ => Say::message("changes-notify").with("means", means),
        });
    }
    says.extend(speaker.values(changes.values("states"), Form::Sentence));
    says.extend(speaker.values(changes.values("advice"), Form::Sentence));
    content.paragraph(says);
    content
}
