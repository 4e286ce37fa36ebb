//! Who we are: the controller and how to reach it, GDPR Art. 13(1)(a) and (b).

use super::Content;
use crate::law::{is_under_gdpr, seat};
use crate::model::{Item, ItemId, Region, Value, What};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Block, Definition, Form, Place, Say};

/// The details of an entity and the messages that label them.
const DETAILS: &[(&str, &str)] =
    &[("address", "label-address"), ("email", "label-email"), ("phone", "label-phone"), ("web", "label-web")];

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-1-A", "GDPR-13-1-B", "GDPR-26-2", "DK-CVR", "NO-ORG"]);
    let Some(controller) = speaker.policy.controller() else { return content };
    content.origin.push(controller.span);
    let name = speaker.item(controller, Form::Plain);
    let short = controller.text("short").map_or_else(|| name.clone(), |short| Say::Name(short.to_owned()));
    let role =
        is_under_gdpr(&speaker.scope.jurisdiction).then(|| Say::message("who-controller").with("controller", name));
    content.answer(&["GDPR-13-1-A"], |content| {
        content.paragraph(std::iter::once(Say::message("who-we").with("controller", short)).chain(role));
    });
    if let Some(includes) = speaker.list(controller, "includes") {
        content.paragraph([Say::message("who-includes").with("includes", includes)]);
    }
    content.list(providers(speaker));
    // The name alone has been said.
    let details = details(speaker, controller);
    if details.len() > 1 {
        content.answer(&["GDPR-13-1-A", "DK-CVR", "NO-ORG"], |content| {
            content.blocks.push(Block::Definitions(details));
        });
    }
    content.answer(&["GDPR-13-1-B"], |content| {
        if let Some(contact) = speaker.contact(controller.values("dpo")) {
            content.paragraph([Say::message("dpo-yes").with("contact", contact)]);
        } else if controller.is_none("dpo")
            && let Some(contact) = speaker.write_to()
        {
            content.paragraph([Say::message("dpo-none").with("contact", contact)]);
        }
    });
    let representatives: Vec<Say> =
        controller.values("representative").iter().filter_map(|value| representative(speaker, value)).collect();
    content.answer(&["GDPR-13-1-A"], |content| content.paragraph(representatives));
    content.answer(&["GDPR-26-2"], |content| joint(speaker, content));
    content
}

/// Who represents the controller, and where, GDPR Art. 27.
fn representative(speaker: &Speaker<'_>, value: &Value) -> Option<Say> {
    let entity = speaker.policy.declared(value)?;
    let say = match seat(entity) {
        Some((country, _)) if country.in_eea() => Say::message("who-representative-eea"),
        Some((country, _)) => {
            Say::message("who-representative-in").with("country-in", Say::Country(country, Place::In))
        }
        None => Say::message("who-representative"),
    };
    let ways = speaker.ways(entity);
    let say = say.with("representative", speaker.item(entity, Form::Plain));
    Some(match list(ways) {
        Some(contact) => Say::Run(vec![say, Say::message("who-representative-contact").with("contact", contact)]),
        None => say,
    })
}

/// With whom the controller decides, on what, and what they have arranged, GDPR Art. 26(2).
fn joint(speaker: &Speaker<'_>, content: &mut Content) {
    let Some(head) = speaker.policy.head() else { return };
    // What stands behind a list is about all that are in it.
    for alike in head.values("joint").chunk_by(|one, other| one.with == other.with) {
        let Some((first, partners)) = alike.first().zip(list(speaker.values(alike, Form::Plain))) else { continue };
        content.origin.push(first.span);
        let with = |field: &str| speaker.values(first.with.values(field), Form::Plain);
        let purposes =
            list(with("purposes")).map(|purposes| Say::message("who-joint-purposes").with("purposes", purposes));
        let contact = speaker.contact(first.with.values("contact"));
        let contact = contact.map(|contact| Say::message("who-joint-contact").with("contact", contact));
        let says = [Some(Say::message("who-joint").with("partners", partners)), purposes].into_iter().flatten();
        let says = says.chain(speaker.values(first.with.values("essence"), Form::Sentence)).chain(contact);
        content.paragraph(says.chain([Say::message("who-joint-rights")]));
    }
}

/// Who provides the service where.
fn providers(speaker: &Speaker<'_>) -> Vec<Say> {
    let provider = speaker.policy.head().and_then(|head| head.value("provider")).map(|value| &value.what);
    let Some(What::ByRegion(regions)) = provider else { return Vec::new() };
    let line = |(region, id): &(Region, ItemId)| {
        let name = speaker.item(speaker.policy.item(*id), Form::Plain);
        match region {
            Region::Country(country) => {
                let place = Say::Country(*country, Place::In);
                Say::message("who-provides").with("provider", name).with("country-in", place)
            }
            Region::Elsewhere => Say::message("who-provides-elsewhere").with("provider", name),
        }
    };
    regions.iter().map(line).collect()
}

fn details(speaker: &Speaker<'_>, entity: &Item) -> Vec<Definition> {
    let line = |label: &'static str, say: Say| Definition {
        id: None,
        term: Say::message(label),
        meaning: vec![Block::Paragraph(vec![say])],
    };
    let name = entity.value("name").map(|name| line("label-name", speaker.value(name, Form::Plain)));
    let country = entity.value("established").map(|country| line("label-country", speaker.value(country, Form::Cap)));
    let mut lines: Vec<Definition> = name.into_iter().chain(country).collect();
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
