//! Where data comes from, GDPR Art. 14(2)(f).

use super::Content;
use crate::notice::speak::Speaker;
use crate::notice::tree::{Form, Say};
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-14-2-F"]);
    let mut says = Vec::new();
    for data in speaker.all(Kind::Data) {
        let items = speaker.item(data, Form::Plain);
        for source in data.values("source") {
            content.origin.push(source.span);
            let term = source.as_term().or(speaker.policy.declared(source).and_then(|source| source.entry));
            let id = match term.map(|term| term.id) {
                Some("person") => "from-you",
                Some("automatic") => "from-use",
                Some("public_sources") => "from-public",
                _ => "from-other",
            };
            let say = Say::message(id).with("items", items.clone());
            says.push(if id == "from-other" { say.with("source", speaker.value(source, Form::Plain)) } else { say });
        }
    }
    content.list(says);
    content
}
