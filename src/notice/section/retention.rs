//! How long data is kept, GDPR Art. 13(2)(a), and for how long it is shared.

use std::collections::BTreeMap;

use super::Content;
use crate::model::{Item, anchor};
use crate::notice::speak::Speaker;
use crate::notice::tree::{Form, Row, Say};
use crate::notice::when::Subject;
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-2-A", "CA-100-A3"]);
    let mut rows: Vec<Row> = Vec::new();
    let mut alike: BTreeMap<Vec<Say>, usize> = BTreeMap::new();
    for kind in [Kind::Purpose, Kind::Data] {
        for item in speaker.all(kind).filter(|item| !item.values("retention").is_empty()) {
            push(speaker, item, &mut alike, &mut rows);
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

/// One row for each thing that is kept; things that are kept alike share the row at the place that `alike` knows.
fn push(speaker: &Speaker<'_>, item: &Item, alike: &mut BTreeMap<Vec<Say>, usize>, rows: &mut Vec<Row>) {
    let lines = speaker.retention(item.values("retention"));
    let when = speaker.when(item, Subject::Row);
    let name = std::iter::once(speaker.item(item, Form::Cap)).chain(when);
    let row = alike.get(&lines).and_then(|at| rows.get_mut(*at));
    if let Some(names) = row.and_then(|row| row.cells.first_mut()) {
        names.extend(name);
    } else {
        alike.insert(lines.clone(), rows.len());
        let id = Some(format!("keep-{}", anchor(item)));
        rows.push(Row { id, origin: item.span, cells: vec![name.collect(), lines] });
    }
}
