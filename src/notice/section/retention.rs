//! How long data is kept, GDPR Art. 13(2)(a), and for how long it is shared.

use super::Content;
use crate::model::{Item, anchor};
use crate::notice::speak::Speaker;
use crate::notice::tree::{Form, Row, Say};
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-2-A"]);
    let mut rows: Vec<Row> = Vec::new();
    for kind in [Kind::Purpose, Kind::Data] {
        for item in speaker.all(kind).filter(|item| !item.values("retention").is_empty()) {
            push(speaker, item, &mut rows);
        }
    }
    content.table("retention", "caption-retention", &["column-what", "column-retention"], rows);
    for recipient in speaker.all(Kind::Recipient) {
        content.paragraph(shared(speaker, recipient));
    }
    content
}

/// For how long data is shared with a recipient.
fn shared(speaker: &Speaker<'_>, recipient: &Item) -> Vec<Say> {
    let Some(time) = recipient.value("shared_for") else { return Vec::new() };
    let say = Say::message("share-for").with("recipient", speaker.item(recipient, Form::Plain));
    let say = say.with("duration", speaker.value(time, Form::Plain));
    let more = time.with.value("extend").map(|more| {
        let id = if more.with.value("if").is_some() { "share-extend-consent" } else { "share-extend" };
        Say::message(id).with("duration", speaker.value(more, Form::Plain))
    });
    std::iter::once(say).chain(more).collect()
}

/// One row for each thing that is kept; things that are kept alike share a row.
fn push(speaker: &Speaker<'_>, item: &Item, rows: &mut Vec<Row>) {
    let lines = speaker.retention(item.values("retention"));
    let name = speaker.item(item, Form::Cap);
    let alike = rows.iter_mut().find(|row| row.cells.get(1) == Some(&lines));
    if let Some(names) = alike.and_then(|row| row.cells.first_mut()) {
        names.push(name);
    } else {
        let id = Some(format!("keep-{}", anchor(item)));
        rows.push(Row { id, origin: item.span, cells: vec![vec![name], lines] });
    }
}
