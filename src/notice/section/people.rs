//! People towards whom we are no controller, and applicants: who decides, and where they turn.

use super::Content;
use crate::model::{Item, Value, What, anchor};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Block, Form, Say};
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    let mut clauses = speaker.clauses_on_people();
    for audience in speaker.policy.all(Kind::Audience) {
        let mut blocks = blocks(speaker, audience);
        for (span, block) in clauses.remove(&anchor(audience)).unwrap_or_default() {
            content.origin.push(span);
            blocks.push(block);
        }
        if !blocks.is_empty() {
            content.origin.push(audience.span);
            let heading = speaker.item(audience, Form::Cap);
            content.blocks.push(Block::Part { id: anchor(audience), heading, blocks, boxed: false });
        }
    }
    content
}

fn blocks(speaker: &Speaker<'_>, audience: &Item) -> Vec<Block> {
    let mut says = role(speaker, audience);
    let mut say = |message: &'static str, name: &'static str, fact: Option<Say>| {
        says.extend(fact.map(|fact| Say::message(message).with(name, fact)));
    };
    let one = |field: &str| audience.value(field).map(|value| speaker.value(value, Form::Plain));
    say("people-owner", "owner", one("data_owner"));
    say("people-apply", "link", one("apply_at"));
    say("people-ask", "whom", turn_to(speaker, audience.values("requests_to")));
    says.extend(audience.value("respond").map(|time| respond(speaker, time)));
    let contract = speaker.list(audience, "contract");
    says.extend(contract.map(|documents| Say::message("people-contract").with("documents", documents)));
    says.extend(audience.yes("confidential").filter(|yes| *yes).map(|_| Say::message("people-confidential")));
    let mut blocks: Vec<Block> = if says.is_empty() { Vec::new() } else { vec![Block::Paragraph(says)] };
    let duties = speaker.values(audience.values("controller_duties"), Form::Plain);
    if !duties.is_empty() {
        blocks.push(Block::Paragraph(vec![Say::message("people-duties")]));
        blocks.push(Block::List(duties.into_iter().map(|duty| vec![duty]).collect()));
    }
    blocks
}

/// That we work for someone else, and for whom.
fn role(speaker: &Speaker<'_>, audience: &Item) -> Vec<Say> {
    let Some(role) = audience.value("our_role").filter(|role| role.what == What::Word("processor")) else {
        return Vec::new();
    };
    let first = Say::message("people-processor").with("people", speaker.item(audience, Form::Plain));
    let who = role.with.value("controller").map(|who| speaker.value(who, Form::Plain));
    let who = who.map(|who| Say::message("people-controller").with("controller", who));
    let bound = role.with.value("instructions").filter(|value| value.what == What::Yes(true));
    let bound = bound.map(|_| Say::message("people-instructions"));
    std::iter::once(first).chain(who).chain(bound).collect()
}

/// How soon requests are answered: all, or those about the rights that are named.
fn respond(speaker: &Speaker<'_>, time: &Value) -> Say {
    let say = match list(speaker.values(time.with.values("to"), Form::Plain)) {
        Some(rights) => Say::message("people-respond-to").with("rights", rights),
        None => Say::message("people-respond"),
    };
    say.with("duration", speaker.value(time, Form::Plain))
}

/// Whom these people turn to: others by their name, channels by their address.
fn turn_to(speaker: &Speaker<'_>, values: &[Value]) -> Option<Say> {
    let one = |value: &Value| match speaker.policy.declared(value) {
        Some(item) if item.kind == Kind::Audience => Some(speaker.item(item, Form::Plain)),
        _ => speaker.contact(std::slice::from_ref(value)),
    };
    list(values.iter().filter_map(one).collect())
}
