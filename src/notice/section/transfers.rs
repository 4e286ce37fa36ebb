//! Data that leaves the EEA: where to, on what ground, and how to get a copy of the safeguards, GDPR Art. 13(1)(f).

use super::Content;
use crate::model::{Item, Value, What};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Block, Form, Place, Say, Target};
use crate::notice::when::Subject;
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::Country;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-1-F"]);
    for transfer in speaker.all(Kind::Transfer) {
        content.origin.push(transfer.span);
        declared(speaker, transfer, &mut content);
    }
    for recipient in speaker.all(Kind::Recipient) {
        let abroad =
            recipient.values("country").iter().filter_map(country).filter(|country| speaker.is_abroad(*country));
        let name = speaker.item(recipient, Form::Plain);
        for country in abroad {
            let facts =
                |say: Say| say.with("recipient", name.clone()).with("country-in", Say::Country(country, Place::In));
            let named: Vec<&Value> =
                recipient.values("transfer").iter().filter(|value| value.as_term().is_some()).collect();
            for value in &named {
                content.origin.push(value.span);
                let says = mechanism(speaker, value, country, facts);
                content.paragraph(speaker.when(recipient, Subject::Block).into_iter().chain(says));
            }
            // To the EEA, for one, British law lets data go without anything else being named.
            if named.is_empty() && speaker.is_british() && country.in_british_regulations(speaker.policy.day) {
                content.origin.push(recipient.span);
                let says = facts(Say::message("transfer-adequacy-british"));
                content.paragraph(speaker.when(recipient, Subject::Block).into_iter().chain([says]));
            }
        }
        let says = access(speaker, recipient, &mut content.origin);
        content.paragraph(says);
    }
    content.paragraph(super::scope::accepted_abroad(speaker));
    for localisation in speaker.all(Kind::Localisation) {
        content.origin.push(localisation.span);
        content.paragraph(kept_at_home(speaker, localisation));
    }
    for none in speaker.policy.absences(Kind::Transfer).filter(|none| !speaker.is_for_all(none)) {
        content.origin.push(none.span);
        content.paragraph(speaker.when(none, Subject::Block).into_iter().chain([nothing(speaker)]));
    }
    if content.blocks.is_empty() && says_none(speaker) {
        content.blocks.push(Block::Paragraph(vec![nothing(speaker)]));
    }
    content
}

/// That nothing leaves the EEA, or the United Kingdom.
pub(super) fn nothing(speaker: &Speaker<'_>) -> Say {
    speaker.by_law("transfer-none", "transfer-none-british")
}

/// Whether it was declared, for all of it, that nothing goes abroad.
pub(super) fn says_none(speaker: &Speaker<'_>) -> bool {
    let mut purposes = speaker.all(Kind::Purpose).peekable();
    speaker.policy.absences(Kind::Transfer).any(|none| speaker.is_for_all(none))
        || (purposes.peek().is_some() && purposes.all(|purpose| purpose.is_none("transfer")))
}

/// How many purposes are named one by one although a transfer is made for all of them.
const FEW: usize = 3;

/// A transfer that is a declaration of its own.
fn declared(speaker: &Speaker<'_>, transfer: &Item, content: &mut Content) {
    let Some(places) = list(speaker.values(transfer.values("to"), Form::Plain)) else { return };
    let items = speaker.data_in_short(transfer.values("data")).unwrap_or_else(|| Say::message("your-data"));
    let base = match transfer.value("from") {
        Some(from) => Say::message("transfer-from").with("clause", speaker.value(from, Form::Plain)),
        None => Say::message(match transfer.word("stance") {
            Some("possible") => "transfer-possible",
            Some("may_be_sent") => "transfer-may",
            Some("stored") => "transfer-stored",
            _ => "transfer-to",
        }),
    };
    let mut says: Vec<Say> = speaker.when(transfer, Subject::Block).into_iter().collect();
    says.push(base.with("items", items).with("places", places));
    if transfer.word("protection") == Some("may_differ") {
        says.push(Say::message("transfer-may-differ"));
    }
    let purposes: Vec<&Item> = speaker.all(Kind::Purpose).filter(|purpose| names(speaker, purpose, transfer)).collect();
    if purposes.len() > FEW && purposes.len() == speaker.all(Kind::Purpose).count() {
        says.push(Say::message("transfer-why-all"));
    } else if let Some(purposes) = list(purposes.iter().map(|it| speaker.item(it, Form::Plain)).collect()) {
        says.push(Say::message("transfer-why").with("purposes", purposes));
    }
    let states = speaker.values(transfer.values("states"), Form::Sentence);
    if let [value] = transfer.values("mechanism") {
        says.push(Say::message("transfer-on").with("mechanism", cited(speaker, value)));
        says.extend(details(speaker, value));
        content.paragraph(says.into_iter().chain(states));
        return;
    }
    content.paragraph(says.into_iter().chain(states));
    // Where there are several, each transfer is based on one of them.
    let mechanisms = transfer.values("mechanism");
    if !mechanisms.is_empty() {
        let people = speaker.list(transfer, "mechanism_for");
        let people = people.map(|people| Say::message("row-people").with("people", people));
        content.paragraph(people.into_iter().chain([Say::message("transfer-one-of")]));
        let line = |value| std::iter::once(cited(speaker, value)).chain(details(speaker, value)).collect();
        content.blocks.push(Block::List(mechanisms.iter().map(line).collect()));
    }
}

/// A mechanism with its article, as a link where it can be read.
fn cited(speaker: &Speaker<'_>, value: &Value) -> Say {
    let mechanism = speaker.value(value, Form::Plain);
    let mechanism = match value.with.value("url").and_then(Value::as_str) {
        Some(url) => Say::Link(Target::Url(url.to_owned()), Box::new(mechanism)),
        None => mechanism,
    };
    let cite = value.as_term().and_then(|term| ARTICLES.iter().find(|(id, _)| *id == term.id));
    match cite {
        Some((_, cite)) => Say::message("transfer-cited").with("mechanism", mechanism).with("cite", Say::message(cite)),
        None => mechanism,
    }
}

/// The mechanisms of GDPR Arts. 45 and 46, and where they stand.
const ARTICLES: &[(&str, &str)] = &[
    ("adequacy", "cite-45-3"),
    ("dpf", "cite-45-3"),
    ("public_bodies_instrument", "cite-46-2-a"),
    ("bcr", "cite-46-2-b"),
    ("scc", "cite-46-2-c"),
    ("authority_scc", "cite-46-2-d"),
    ("code_of_conduct", "cite-46-2-e"),
    ("certification", "cite-46-2-f"),
    ("ad_hoc_clauses", "cite-46-3-a"),
];

/// Data that stays within a country's borders.
fn kept_at_home(speaker: &Speaker<'_>, localisation: &Item) -> Vec<Say> {
    let clauses = speaker.values(localisation.values("on"), Form::Plain);
    let home = clauses.into_iter().map(|clause| Say::message("transfer-home").with("clause", clause));
    let countries: Vec<Say> = speaker.values(localisation.values("examples"), Form::Plain);
    let countries = list(countries).map(|places| Say::message("transfer-home-example").with("places", places));
    home.chain(countries).chain(speaker.values(localisation.values("states"), Form::Sentence)).collect()
}

/// Whether `purpose` says that `transfer` is made for it.
fn names(speaker: &Speaker<'_>, purpose: &Item, transfer: &Item) -> bool {
    purpose
        .values("transfer")
        .iter()
        .any(|value| speaker.policy.declared(value).is_some_and(|named| named.name == transfer.name))
}

fn country(value: &Value) -> Option<Country> {
    if let What::Country(country) = value.what { Some(country) } else { None }
}

/// That a recipient reads data from other countries than its own, and what allows it.
fn access(speaker: &Speaker<'_>, recipient: &Item, origin: &mut Vec<Span>) -> Vec<Say> {
    let Some(places) = list(speaker.values(recipient.values("access_from"), Form::Cap)) else { return Vec::new() };
    let base = speaker
        .by_law("transfer-access", "transfer-access-british")
        .with("recipient", speaker.item(recipient, Form::Plain));
    let mut says = vec![base.with("places", places)];
    for value in recipient.values("transfer").iter().filter(|value| value.as_term().is_some()) {
        origin.push(value.span);
        says.push(Say::message("transfer-on").with("mechanism", cited(speaker, value)));
        says.extend(details(speaker, value));
    }
    says
}

/// What allows the transfer to a recipient.
fn mechanism(speaker: &Speaker<'_>, value: &Value, country: Country, facts: impl Fn(Say) -> Say) -> Vec<Say> {
    let decision = country.adequacy(speaker.policy.day).map(|decision| Say::Name(decision.decision.to_owned()));
    let british = speaker.is_british();
    let first = match (value.as_term().map(|term| term.id), decision) {
        (Some("adequacy"), _) if british => facts(Say::message("transfer-adequacy-british")),
        (Some("dpf"), _) if british => facts(Say::message("transfer-dpf-british")),
        (Some("adequacy"), Some(decision)) => facts(Say::message("transfer-adequacy")).with("decision", decision),
        (Some("dpf"), Some(decision)) => facts(Say::message("transfer-dpf")).with("decision", decision),
        (Some("scc"), _) if is_of_2021(value) => match value.with.value("module").map(|module| &module.what) {
            Some(What::Number(module)) => {
                facts(Say::message("transfer-scc-module")).with("module", Say::Number(*module))
            }
            _ => facts(Say::message("transfer-scc")),
        },
        (Some("bcr"), _) => facts(Say::message("transfer-bcr")),
        _ => facts(Say::message("transfer-other")).with("mechanism", speaker.value(value, Form::Plain)),
    };
    let link = value.with.value("url").map(|url| speaker.value(url, Form::Plain));
    let link = link.map(|link| Say::message("transfer-read").with("link", link));
    std::iter::once(first).chain(link).chain(details(speaker, value)).collect()
}

/// Whether the standard contractual clauses are those of Decision (EU) 2021/914.
fn is_of_2021(scc: &Value) -> bool {
    scc.with.value("year").is_none_or(|year| year.what == What::Number(2021))
}

/// What else readers are told of a mechanism: the risks, the interest, how to get a copy.
fn details(speaker: &Speaker<'_>, value: &Value) -> Vec<Say> {
    let interest = value.with.value("interest").map(|interest| speaker.value(interest, Form::Plain));
    let interest = interest.map(|interest| Say::message("transfer-interest").with("interest", interest));
    let risks = speaker.values(value.with.values("risks"), Form::Sentence);
    risks.into_iter().chain(interest).chain(copy(speaker, value)).collect()
}

fn copy(speaker: &Speaker<'_>, value: &Value) -> Option<Say> {
    speaker.contact(value.with.values("copy")).map(|contact| Say::message("transfer-copy").with("contact", contact))
}
