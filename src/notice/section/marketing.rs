//! Marketing: what is sent, how, and how people say no.

use super::Content;
use crate::model::{Item, What};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Form, Say};
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["EMAIL"]);
    if let Some(none) = speaker.policy.absence(Kind::Marketing) {
        content.origin.push(none.span);
        content.paragraph([Say::message("send-none")]);
    }
    let Some(marketing) = speaker.policy.single(Kind::Marketing) else { return content };
    content.origin.push(marketing.span);
    if let Some(items) = speaker.list(marketing, "items") {
        content.paragraph([match speaker.list(marketing, "by") {
            Some(by) => Say::message("send-by").with("items", items).with("means", by),
            None => Say::message("send-items").with("items", items),
        }]);
    }
    let occasions = speaker.values(marketing.values("on"), Form::Plain).into_iter();
    content.paragraph(occasions.map(|clause| Say::message("send-on").with("clause", clause)));
    content.paragraph(permission(marketing).into_iter().chain(registers(marketing)));
    content.paragraph(super::scope::accepted_marketing(speaker));
    if let Some(senders) = speaker.list(marketing, "senders") {
        content.paragraph([Say::message("send-others").with("recipients", senders)]);
    }
    let ways = speaker.values(marketing.values("opt_out"), Form::Plain);
    if !ways.is_empty() {
        content.paragraph([Say::message("send-no").with("means", Say::Any(ways))]);
    }
    if let Some(items) = speaker.list(marketing, "always") {
        content.paragraph([Say::message("send-always").with("items", items)]);
    }
    content.paragraph(speaker.values(marketing.values("states"), Form::Sentence));
    content
}

/// What lets us send it.
fn permission(marketing: &Item) -> Option<Say> {
    let has = |word| marketing.values("permission").iter().any(|value| value.what == What::Word(word));
    Some(Say::message(match (has("consent"), has("existing_customers")) {
        (true, true) => "send-if-either",
        (true, false) => "send-if-consent",
        (false, true) => "send-if-customer",
        (false, false) => return None,
    }))
}

/// Which registers are asked first.
fn registers(marketing: &Item) -> Option<Say> {
    let asked = |(word, _): &&(&'static str, &'static str)| {
        marketing.values("registers").iter().any(|register| register.what == What::Word(word))
    };
    let registers = REGISTERS.iter().filter(asked).map(|(_, message)| Say::message(message)).collect();
    list(registers).map(|registers| Say::message("send-registers").with("registers", registers))
}

/// Each register and its message.
const REGISTERS: &[(&str, &str)] =
    &[("robinson_list", "register-robinson-list"), ("reservation_register", "register-reservation")];
