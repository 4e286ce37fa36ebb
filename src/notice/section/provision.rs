//! Whether people must give the data, and what follows if they do not, GDPR Art. 13(2)(e).

use super::Content;
use crate::model::{Item, Value};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Form, Say};
use crate::notice::when::Subject;
use crate::schema::Kind;

/// One answer: for whom and when it holds, the answer itself, and the data that it is about.
struct Answer<'p> {
    when: Vec<Say>,
    value: &'p Value,
    items: Vec<Say>,
}

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-2-E"]);
    let mut answers: Vec<Answer<'_>> = Vec::new();
    for purpose in speaker.all(Kind::Purpose) {
        of(speaker, purpose, &speaker.data(purpose.values("uses")), &mut answers);
    }
    for data in speaker.all(Kind::Data) {
        of(speaker, data, &[speaker.item(data, Form::Plain)], &mut answers);
    }
    if let Some(head) = speaker.policy.head() {
        of(speaker, head, &[Say::message("your-data")], &mut answers);
    }
    content.origin.extend(answers.iter().map(|answer| answer.value.span));
    let mut says: Vec<Say> = Vec::new();
    for (at, answer) in answers.iter().enumerate() {
        let same = |other: &&Answer<'_>| alike(speaker, answer, other);
        if answers.iter().take(at).any(|earlier| same(&earlier)) {
            continue;
        }
        // What several purposes need on the same terms is said once.
        let mut items: Vec<Say> = Vec::new();
        for item in answers.iter().skip(at).filter(same).flat_map(|other| &other.items) {
            if !items.contains(item) {
                items.push(item.clone());
            }
        }
        let say = list(items).map(|items| sentence(speaker, answer.value, items));
        says.extend(say.map(|say| {
            let when = answer.when.iter().cloned();
            if answer.when.is_empty() { say } else { Say::Run(when.chain([say]).collect()) }
        }));
    }
    match says.as_slice() {
        [_] => content.paragraph(says),
        _ => content.list(says),
    }
    content
}

fn of<'p>(speaker: &Speaker<'_>, item: &'p Item, items: &[Say], answers: &mut Vec<Answer<'p>>) {
    if items.is_empty() {
        return;
    }
    let when = || speaker.when(item, Subject::Block).into_iter().collect();
    answers.extend(item.values("provision").iter().map(|value| Answer { when: when(), value, items: items.to_vec() }));
}

/// Whether two answers say the same of different data.
fn alike(speaker: &Speaker<'_>, one: &Answer<'_>, other: &Answer<'_>) -> bool {
    let said = |answer: &Answer<'_>| sentence(speaker, answer.value, Say::Key("items"));
    one.when == other.when && said(one) == said(other)
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
