//! Where to complain: the authority of the reader's country, not of the language, GDPR Art. 77.

use super::Content;
use crate::law::complaints_go_to;
use crate::model::{Item, What};
use crate::notice::speak::{Speaker, phone};
use crate::notice::tree::{Block, Form, Place, Say, Target};
use crate::notice::when::Subject;
use crate::schema::Kind;
use crate::vocabulary::{Authority, Country, authority, holds};

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-2-D"]);
    let offers = |rights: &&Item| {
        rights.values("offer").iter().any(|value| {
            value.what == What::Word("statutory") || value.as_term().is_some_and(|term| term.id == "complaint")
        })
    };
    let offering: Vec<&Item> = speaker.all(Kind::Rights).filter(offers).collect();
    let Some(rights) = offering.first() else { return content };
    content.origin.push(rights.span);
    if !offering.iter().any(|rights| speaker.is_for_all(rights)) {
        content.paragraph(offering.iter().filter_map(|rights| speaker.when(rights, Subject::Block)));
    }
    let own = speaker.policy.find(Kind::Right, "complaint");
    // Where the author's words are for some readers, the others are told what holds for them.
    let for_all = own.filter(|own| speaker.is_for_all(own));
    says(speaker, for_all, &mut content);
    if let Some(own) = own.filter(|_| for_all.is_none()) {
        content.paragraph(speaker.when(own, Subject::Block));
        says(speaker, Some(own), &mut content);
    }
    content
}

/// Where to complain: in the words of `own`, or at the authority that it names, else at those of the jurisdictions.
fn says(speaker: &Speaker<'_>, own: Option<&Item>, content: &mut Content) {
    if let Some(words) = own.and_then(|own| own.value("text")).and_then(|text| text.as_words()) {
        content.blocks.push(Block::Prose(words.clone()));
        return;
    }
    let local = own.is_some_and(|own| own.word("authority") == Some("local"));
    let named: Vec<Country> =
        if local { Vec::new() } else { complaints_go_to(speaker.policy, &speaker.scope.jurisdiction, own) };
    let day = speaker.policy.day;
    content.list(named.iter().filter_map(|country| Some(named_authority(*country, authority(*country, day)?))));
    if local {
        content.paragraph([Say::message("complain-local")]);
    } else if named.is_empty() || speaker.scope.jurisdiction.iter().any(|place| holds("EEA", place)) {
        content.paragraph([Say::message(if named.is_empty() { "complain-eea-alone" } else { "complain-eea" })]);
    }
    if let Some(own) = own {
        content.paragraph(speaker.values(own.values("conditions"), Form::Plain));
    }
}

/// The authority of `country`, and how people reach it.
fn named_authority(country: Country, authority: &'static Authority) -> Say {
    let link = |target, text: &str| Say::Link(target, Box::new(Say::Name(text.to_owned())));
    let site = authority.url.trim_start_matches("https://").trim_start_matches("www.").trim_end_matches('/');
    let id = match authority.country {
        "DK" => "complain-dk",
        "NO" => "complain-no",
        "GB" => "complain-uk",
        _ => "complain-in",
    };
    let mut say = Say::message(id).with("link", link(Target::Url(authority.page().to_owned()), site));
    if !matches!(id, "complain-dk" | "complain-no") {
        say = say.with("authority", Say::Name(authority.name.to_owned()));
    }
    if id == "complain-in" {
        return say.with("country-in", Say::Country(country, Place::In));
    }
    if let Some(address) = authority.address {
        say = say.with("address", Say::Name(address.to_owned()));
    }
    if let Some(number) = authority.phone {
        say = say.with("phone", phone(number));
    }
    if let Some(email) = authority.email {
        say = say.with("email", link(Target::Email(email.to_owned()), email));
    }
    say
}
