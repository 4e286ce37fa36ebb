//! Children.

use super::Content;
use crate::model::{Item, Value};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Form, Say};
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    let Some(children) = speaker.policy.single(Kind::Children) else { return content };
    content.origin.push(children.span);
    let age = || children.value("under").map(|age| speaker.value(age, Form::Plain));
    let directed = children.yes("directed").and_then(|yes| {
        Some(Say::message(if yes { "children-directed" } else { "children-not-directed" }).with("age", age()?))
    });
    let knowingly = children.yes("knowingly").and_then(|yes| {
        Some(Say::message(if yes { "children-knowingly" } else { "children-not-knowingly" }).with("age", age()?))
    });
    let states = speaker.values(children.values("states"), Form::Sentence);
    content.paragraph([directed, knowingly].into_iter().flatten().chain(states));
    content.paragraph(consent(speaker, children));
    if let Some(documents) = speaker.list(children, "version") {
        content.paragraph([Say::message("children-version").with("documents", documents)]);
    }
    let contact = speaker.contact(children.values("contact"));
    let contact = contact.map(|contact| Say::message("children-contact").with("contact", contact));
    content.paragraph(contact.into_iter().chain(speaker.values(children.values("if_found"), Form::Sentence)));
    content
}

/// From which age children consent themselves, who consents below it, and how that is checked, GDPR Art. 8.
fn consent(speaker: &Speaker<'_>, children: &Item) -> Vec<Say> {
    let age = |value: &Value| {
        let age = speaker.value(value, Form::Plain);
        match list(speaker.values(value.with.values("countries"), Form::Plain)) {
            Some(places) => Say::message("children-consent-in").with("age", age).with("places", places),
            None => Say::message("children-consent").with("age", age),
        }
    };
    let mut says: Vec<Say> = children.values("consent_age").iter().map(age).collect();
    if !says.is_empty() {
        says.push(Say::message("children-consent-parents"));
    }
    says.extend(speaker.values(children.values("verify"), Form::Sentence));
    says
}
