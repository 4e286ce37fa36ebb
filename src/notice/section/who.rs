//! Who we are: the controller and how to reach it, GDPR Art. 13(1)(a) and (b).

use super::Content;
use crate::model::{Item, What};
use crate::notice::speak::Speaker;
use crate::notice::tree::{Block, Definition, Form, Say};

/// The details of an entity and the messages that label them.
const DETAILS: &[(&str, &str)] =
    &[("address", "label-address"), ("email", "label-email"), ("phone", "label-phone"), ("web", "label-web")];

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-1-A", "GDPR-13-1-B"]);
    let Some(controller) = speaker.policy.controller() else { return content };
    content.origin.push(controller.span);
    let name = speaker.item(controller, Form::Plain);
    let short = controller.text("short").map_or_else(|| name.clone(), |short| Say::Name(short.to_owned()));
    content.paragraph([
        Say::message("who-we").with("controller", short),
        Say::message("who-controller").with("controller", name),
    ]);
    let details = details(speaker, controller);
    if !details.is_empty() {
        content.blocks.push(Block::Definitions(details));
    }
    if let Some(contact) = speaker.contact(controller.values("dpo")) {
        content.paragraph([Say::message("dpo-yes").with("contact", contact)]);
    } else if controller.is_none("dpo")
        && let Some(contact) = speaker.write_to()
    {
        content.paragraph([Say::message("dpo-none").with("contact", contact)]);
    }
    content
}

fn details(speaker: &Speaker<'_>, entity: &Item) -> Vec<Definition> {
    let line = |label: &'static str, say: Say| Definition {
        id: None,
        term: Say::message(label),
        meaning: vec![Block::Paragraph(vec![say])],
    };
    let mut lines = vec![line("label-name", speaker.item(entity, Form::Plain))];
    if let Some(value) = entity.value("registration")
        && let What::Coded(country, number) = &value.what
    {
        let label = match country.code() {
            "DK" => "label-cvr",
            "NO" => "label-orgnr",
            _ => "label-registration",
        };
        lines.push(line(label, Say::Name(number.clone())));
    }
    let rest =
        DETAILS.iter().filter_map(|(field, label)| Some(line(label, speaker.value(entity.value(field)?, Form::Plain))));
    lines.extend(rest);
    lines
}
