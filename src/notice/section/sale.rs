//! Whether data is sold, or shared for advertising across services, in the sense of the law that is named.

use super::Content;
use crate::model::{Item, What};
use crate::notice::speak::Speaker;
use crate::notice::tree::{Form, Say};
use crate::notice::when::Subject;
use crate::schema::Kind;

/// The messages of a kind: that there is none, that there is one, that something may count as one.
const KINDS: [(Kind, [&str; 3]); 2] = [
    (Kind::Sale, ["sale-none", "sale-yes", "sale-possible"]),
    (Kind::Sharing, ["sharing-none", "sharing-yes", "sharing-possible"]),
];

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["CA-100-A1-SOLD"]);
    for (kind, [none, yes, possible]) in KINDS {
        for item in speaker.policy.absences(kind) {
            said(speaker, item, none, &mut content);
        }
        for item in speaker.all(kind) {
            let message = if item.word("stance") == Some("possible") { possible } else { yes };
            said(speaker, item, message, &mut content);
        }
    }
    content
}

fn said(speaker: &Speaker<'_>, item: &Item, message: &'static str, content: &mut Content) {
    content.origin.push(item.span);
    let law = speaker.list(item, "law").map(|statute| Say::message("sale-law").with("statute", statute));
    let from = item.value("from").map(|day| Say::message("sale-from").with("date", speaker.value(day, Form::Plain)));
    let when = speaker.when(item, Subject::Block);
    content.paragraph(when.into_iter().chain([Some(Say::message(message)), law, from].into_iter().flatten()));
    let data = speaker.data(item.values("data"));
    if !data.is_empty() {
        content.paragraph([Say::message("sale-data")]);
        content.list(data);
    }
    let to = speaker.list(item, "to").map(|to| Say::message("sale-to").with("recipients", to));
    let why = speaker.list(item, "purposes").map(|purposes| Say::message("sale-why").with("purposes", purposes));
    let ways = speaker.values(item.values("opt_out"), Form::Plain);
    let no = (!ways.is_empty()).then(|| Say::message("sale-no").with("means", Say::Any(ways)));
    let back = match item.value("lookback").map(|back| &back.what) {
        Some(What::Duration(duration)) => Some(Say::message("sale-back").with("duration", Say::Duration(*duration))),
        _ => None,
    };
    let states = speaker.values(item.values("states"), Form::Sentence);
    content.paragraph([to, why, no, back].into_iter().flatten().chain(states));
}
