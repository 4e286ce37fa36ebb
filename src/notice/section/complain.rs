//! Where to complain: the authority of the reader's country, not of the language, GDPR Art. 77.

use super::Content;
use crate::model::{Item, Policy, What};
use crate::notice::speak::Speaker;
use crate::notice::tree::{Block, Form, Say, Target};
use crate::schema::Kind;
use crate::vocabulary::{Authority, Country, authority};

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-2-D"]);
    let policy = speaker.policy;
    let offers = |rights: &&Item| {
        rights.values("offer").iter().any(|value| {
            value.what == What::Word("statutory") || value.as_term().is_some_and(|term| term.id == "complaint")
        })
    };
    let Some(rights) = speaker.all(Kind::Rights).find(offers) else { return content };
    content.origin.push(rights.span);
    let own = policy.find(Kind::Right, "complaint");
    if let Some(words) = own.and_then(|own| own.value("text")).and_then(|text| text.as_words()) {
        content.blocks.push(Block::Prose(words.clone()));
        return content;
    }
    let local = own.is_some_and(|own| own.word("authority") == Some("local"));
    let named: Vec<Country> = if local { Vec::new() } else { countries(policy) };
    content.list(named.iter().filter_map(|country| authority(*country)).map(named_authority));
    content.paragraph([Say::message(if local { "complain-local" } else { "complain-eea" })]);
    if let Some(own) = own {
        content.paragraph(speaker.values(own.values("conditions"), Form::Plain));
    }
    content
}

/// The country that `right complaint` names, else the countries of the policy's jurisdictions.
fn countries(policy: &Policy) -> Vec<Country> {
    let named = policy.find(Kind::Right, "complaint").and_then(|right| right.value("authority"));
    if let Some(What::Country(country)) = named.map(|value| &value.what) {
        return vec![*country];
    }
    let values = policy.head().map_or(&[][..], |head| head.values("jurisdictions"));
    values
        .iter()
        .filter_map(|value| if let What::Jurisdiction(code) = &value.what { Country::find(code) } else { None })
        .collect()
}

fn named_authority(authority: &'static Authority) -> Say {
    let id = if authority.country == "DK" { "complain-dk" } else { "complain-no" };
    let link = |target, text: &str| Say::Link(target, Box::new(Say::Name(text.to_owned())));
    let site = authority.url.trim_start_matches("https://").trim_start_matches("www.").trim_end_matches('/');
    Say::message(id)
        .with("address", Say::Name(authority.address.to_owned()))
        .with("phone", link(Target::Phone(authority.phone.to_owned()), authority.phone))
        .with("email", link(Target::Email(authority.email.to_owned()), authority.email))
        .with("link", link(Target::Url(authority.url.to_owned()), site))
}
