//! Who receives data, in which role, why, where and under which safeguard, GDPR Art. 13(1)(e).

use super::Content;
use crate::model::{Item, Value, What, anchor};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Form, Row, Say};
use crate::schema::Kind;

const HEAD: &[&str] =
    &["column-recipient", "column-role", "column-why", "column-data", "column-country", "column-safeguard"];

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-1-E", "GDPR-13-1-F"]);
    if let Some(none) = speaker.policy.absence(Kind::Recipient) {
        content.origin.push(none.span);
        content.paragraph([Say::message("receivers-none")]);
    }
    let declared: Vec<&Item> = speaker.all(Kind::Recipient).collect();
    let mut rows: Vec<Row> = declared.iter().map(|recipient| row(speaker, recipient)).collect();
    rows.extend(kinds(speaker));
    content.table("recipients", "caption-recipients", HEAD, rows);
    for recipient in declared {
        let grounds = list(speaker.values(recipient.values("on"), Form::Plain));
        let name = || speaker.item(recipient, Form::Plain);
        if let Some(grounds) = grounds {
            content.paragraph([Say::message("receivers-on").with("recipient", name()).with("grounds", grounds)]);
        }
        if let Some(documents) = speaker.list(recipient, "contract") {
            let say = Say::message("receivers-contract").with("recipient", name()).with("documents", documents);
            content.paragraph([say]);
        }
        if recipient.word("terms") == Some("own") {
            content.paragraph([Say::message("receivers-own-terms").with("recipient", name())]);
        }
        let duties = speaker.values(recipient.values("bound_by"), Form::Sentence);
        if !duties.is_empty() {
            content.paragraph([Say::message("receivers-bound").with("recipient", name())]);
            content.list(duties);
        }
        let measures = speaker.values(recipient.values("measures"), Form::Sentence);
        if !measures.is_empty() {
            content.paragraph([Say::message("receivers-measures").with("recipient", name())]);
            content.list(measures);
        }
        content.paragraph(
            ["refuse", "states"].iter().flat_map(|field| speaker.values(recipient.values(field), Form::Sentence)),
        );
    }
    content
}

fn row(speaker: &Speaker<'_>, recipient: &Item) -> Row {
    let tasks = speaker.values(recipient.values("tasks"), Form::Cap);
    let served = || {
        let purposes = speaker
            .all(Kind::Purpose)
            .filter(|purpose| purpose.values("recipients").iter().any(|value| is(speaker, value, recipient)));
        purposes.map(|purpose| speaker.item(purpose, Form::Cap)).collect::<Vec<_>>()
    };
    let why = if tasks.is_empty() { served() } else { tasks };
    let mechanisms = recipient.values("transfer").iter().map(|value| match speaker.policy.declared(value) {
        Some(transfer) => list(speaker.values(transfer.values("mechanism"), Form::Cap)),
        None => Some(speaker.value(value, Form::Cap)),
    });
    Row {
        id: Some(anchor(recipient)),
        origin: recipient.span,
        cells: vec![
            std::iter::once(speaker.item(recipient, Form::Cap)).chain(speaker.parts(recipient)).collect(),
            recipient.value("role").map(|role| speaker.value(role, Form::Cap)).into_iter().collect(),
            why,
            speaker.data_in_short(recipient.values("data")).into_iter().collect(),
            countries(speaker, recipient),
            mechanisms.flatten().collect(),
        ],
    }
}

fn countries(speaker: &Speaker<'_>, recipient: &Item) -> Vec<Say> {
    let names = recipient.values("country").iter().map(|value| speaker.value(value, Form::Cap));
    list(names.collect()).into_iter().collect()
}

fn is(speaker: &Speaker<'_>, value: &Value, recipient: &Item) -> bool {
    value.what == What::All || speaker.policy.declared(value).is_some_and(|named| named.name == recipient.name)
}

/// The kinds of recipients that purposes name without a declaration, each once.
fn kinds(speaker: &Speaker<'_>) -> Vec<Row> {
    let mut seen: Vec<&What> = Vec::new();
    let mut rows = Vec::new();
    for purpose in speaker.all(Kind::Purpose) {
        for value in
            purpose.values("recipients").iter().filter(|value| matches!(value.what, What::Term(_) | What::Own(_)))
        {
            if seen.contains(&&value.what) {
                continue;
            }
            seen.push(&value.what);
            let why = speaker
                .all(Kind::Purpose)
                .filter(|other| other.values("recipients").iter().any(|named| named.what == value.what));
            rows.push(Row {
                id: None,
                origin: value.span,
                cells: vec![
                    vec![speaker.value(value, Form::Cap)],
                    Vec::new(),
                    why.map(|purpose| speaker.item(purpose, Form::Cap)).collect(),
                    Vec::new(),
                    Vec::new(),
                    Vec::new(),
                ],
            });
        }
    }
    rows
}
