//! Whether people must give the data, and what follows if they do not, GDPR Art. 13(2)(e).

use super::Content;
use crate::model::{Item, Value};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Form, Say};
use crate::notice::when::Subject;
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-2-E"]);
    let mut says = Vec::new();
    for purpose in speaker.all(Kind::Purpose) {
        let items = || list(speaker.data(purpose.values("uses")));
        says.extend(of(speaker, purpose, items, &mut content));
    }
    for data in speaker.all(Kind::Data) {
        says.extend(of(speaker, data, || Some(speaker.item(data, Form::Plain)), &mut content));
    }
    if let Some(head) = speaker.policy.head() {
        says.extend(of(speaker, head, || Some(Say::message("your-data")), &mut content));
    }
    // Two purposes can need the same data for the same reason: that is said once.
    let mut once: Vec<Say> = Vec::new();
    for say in says {
        if !once.contains(&say) {
            once.push(say);
        }
    }
    let says = once;
    match says.as_slice() {
        [_] => content.paragraph(says),
        _ => content.list(says),
    }
    content
}

fn of(speaker: &Speaker<'_>, item: &Item, items: impl Fn() -> Option<Say>, content: &mut Content) -> Vec<Say> {
    let said = item.values("provision").iter().filter_map(|value| Some((value, items()?)));
    said.map(|(value, items)| {
        content.origin.push(value.span);
        let when = speaker.when(item, Subject::Block);
        let say = sentence(speaker, value, items);
        if let Some(when) = when { Say::Run(vec![when, say]) } else { say }
    })
    .collect()
}

fn sentence(speaker: &Speaker<'_>, value: &Value, items: Say) -> Say {
    let id = match value.as_term().map(|term| term.id) {
        Some("contractual" | "needed_to_contract") => "must-contract",
        Some("statutory") => "must-law",
        _ => "must-not",
    };
    let law = value.with.value("law").map(|law| speaker.value(law, Form::Plain));
    let otherwise = value.with.value("otherwise").map(|clause| speaker.value(clause, Form::Plain));
    let first = match law {
        Some(law) if id == "must-law" => Say::attribute(id, "cited").with("items", items).with("statute", law),
        _ => Say::message(id).with("items", items),
    };
    match otherwise {
        Some(clause) => Say::Run(vec![first, Say::message("must-otherwise").with("clause", clause)]),
        None => first,
    }
}
