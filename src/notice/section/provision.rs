//! Whether people must give the data, and what follows if they do not, GDPR Art. 13(2)(e).

use std::collections::{BTreeMap, BTreeSet};

use super::Content;
use crate::model::{Item, Value};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Form, Say};
use crate::notice::when::Subject;
use crate::schema::Kind;
use crate::source::Span;

/// What is said of some data: for whom and when, and the answer with a gap for the data.
type Terms = (Vec<Say>, Say);

/// The answers given on one and the same terms: the first of them, and the data that they are about.
struct Answer<'p> {
    when: Vec<Say>,
    value: &'p Value,
    items: Vec<Say>,
    named: BTreeSet<Say>,
}

/// All answers, in the order of the first on each terms.
#[derive(Default)]
struct Answers<'p> {
    all: Vec<Answer<'p>>,
    at: BTreeMap<Terms, usize>,
    origin: Vec<Span>,
}

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-2-E"]);
    let mut answers = Answers::default();
    for purpose in speaker.all(Kind::Purpose) {
        answers.add(speaker, purpose, || speaker.data(purpose.values("uses")));
    }
    for data in speaker.all(Kind::Data) {
        answers.add(speaker, data, || vec![speaker.item(data, Form::Plain)]);
    }
    if let Some(head) = speaker.policy.head() {
        answers.add(speaker, head, || vec![Say::message("your-data")]);
    }
    content.origin.extend(answers.origin);
    let mut says: Vec<Say> = Vec::new();
    for Answer { when, value, items, .. } in answers.all {
        let Some(items) = list(items) else { continue };
        let say = sentence(speaker, value, items);
        says.push(if when.is_empty() { say } else { Say::Run(when.into_iter().chain([say]).collect()) });
    }
    match says.as_slice() {
        [_] => content.paragraph(says),
        _ => content.list(says),
    }
    content
}

impl<'p> Answers<'p> {
    /// Adds what `item` answers of its data. What several purposes need on the same terms is said once.
    fn add(&mut self, speaker: &Speaker<'_>, item: &'p Item, items: impl Fn() -> Vec<Say>) {
        for value in item.values("provision") {
            let when: Vec<Say> = speaker.when(item, Subject::Block).into_iter().collect();
            let terms = (when.clone(), sentence(speaker, value, Say::Key("items")));
            let at = *self.at.entry(terms).or_insert(self.all.len());
            if at == self.all.len() {
                self.all.push(Answer { when, value, items: Vec::new(), named: BTreeSet::new() });
            }
            self.origin.push(value.span);
            let Some(answer) = self.all.get_mut(at) else { continue };
            answer.items.extend(items().into_iter().filter(|item| answer.named.insert(item.clone())));
        }
    }
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
