//! Where data comes from, GDPR Art. 14(2)(f).

use super::Content;
use crate::model::Value;
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Form, Say};
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-14-2-F"]);
    // One sentence for each source, with all that comes from it.
    let mut sources: Vec<(&Value, Vec<Say>)> = Vec::new();
    for data in speaker.all(Kind::Data) {
        for source in data.values("source") {
            content.origin.push(source.span);
            let items = speaker.item(data, Form::Plain);
            match sources.iter_mut().find(|(known, _)| known.what == source.what) {
                Some((_, all)) => all.push(items),
                None => sources.push((source, vec![items])),
            }
        }
    }
    content.list(sources.into_iter().filter_map(|(source, items)| Some(sentence(speaker, source, list(items)?))));
    content
}

fn sentence(speaker: &Speaker<'_>, source: &Value, items: Say) -> Say {
    let term = source.as_term().or(speaker.policy.declared(source).and_then(|source| source.entry));
    let id = match term.map(|term| term.id) {
        Some("person") => "from-you",
        Some("automatic") => "from-use",
        Some("public_sources") => "from-public",
        _ => "from-other",
    };
    let declared = speaker.policy.declared(source);
    let possible = declared.is_some_and(|source| source.word("stance") == Some("possible"));
    let say = Say::message(if id == "from-other" && possible { "from-possible" } else { id }).with("items", items);
    let say = if id == "from-other" { say.with("source", speaker.value(source, Form::Plain)) } else { say };
    let clauses = declared.map_or(&[][..], |source| source.values("on")).iter();
    let clauses = clauses.map(|clause| Say::message("from-when").with("clause", speaker.value(clause, Form::Plain)));
    let examples = declared.and_then(|source| speaker.list(source, "examples"));
    let examples = examples.map(|items| Say::message("cell-example").with("items", items));
    let states = declared.map_or(&[][..], |source| source.values("states"));
    let states = speaker.values(states, Form::Sentence);
    Say::Run(std::iter::once(say).chain(clauses).chain(examples).chain(states).collect())
}
