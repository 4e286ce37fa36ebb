//! Where to complain: the authority of the reader's country, not of the language, GDPR Art. 77.

use super::Content;
use crate::law::is_under_gdpr;
use crate::model::{Item, What};
use crate::notice::speak::Speaker;
use crate::notice::tree::{Block, Form, Say, Target};
use crate::notice::when::Subject;
use crate::schema::Kind;
use crate::vocabulary::{Authority, Country, authority};

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
        content.paragraph(offering.iter().flat_map(|rights| speaker.when(rights, Subject::Block)));
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
    let named: Vec<Country> = if local { Vec::new() } else { countries(speaker, own) };
    let named: Vec<&Authority> = named.iter().filter_map(|country| authority(*country)).collect();
    content.list(named.iter().copied().filter_map(named_authority));
    content.paragraph(elsewhere(speaker, local, named.is_empty()));
    if let Some(own) = own {
        content.paragraph(speaker.values(own.values("conditions"), Form::Plain));
    }
}

/// Where else people complain: at the authority of their own country, if it is one where the GDPR itself applies.
fn elsewhere(speaker: &Speaker<'_>, local: bool, alone: bool) -> Option<Say> {
    if local {
        return Some(Say::message("complain-local"));
    }
    let british = |code: &String| code == "GB" || code.starts_with("GB-");
    let eea: Vec<String> = speaker.scope.jurisdiction.iter().filter(|code| !british(code)).cloned().collect();
    let id = if alone { "complain-eea-alone" } else { "complain-eea" };
    (is_under_gdpr(&eea) || alone).then(|| Say::message(id))
}

/// The country that `right complaint` names, else the countries whose law applies.
fn countries(speaker: &Speaker<'_>, own: Option<&Item>) -> Vec<Country> {
    if let Some(What::Country(country)) = own.and_then(|right| right.value("authority")).map(|value| &value.what) {
        return vec![*country];
    }
    speaker.scope.jurisdiction.iter().filter_map(|code| Country::find(code)).collect()
}

/// An authority with how to reach it.
fn named_authority(authority: &'static Authority) -> Option<Say> {
    let id = MESSAGES.iter().find(|(country, _)| *country == authority.country).map(|(_, id)| *id)?;
    let link = |target, text: &str| Say::Link(target, Box::new(Say::Name(text.to_owned())));
    let site = authority.url.trim_start_matches("https://").trim_start_matches("www.").trim_end_matches('/');
    let ways = [
        ("address", authority.address, Say::Name(authority.address.to_owned())),
        ("phone", authority.phone, link(Target::Phone(authority.phone.to_owned()), authority.phone)),
        ("email", authority.email, link(Target::Email(authority.email.to_owned()), authority.email)),
        ("link", authority.url, link(Target::Url(authority.url.to_owned()), site)),
    ];
    let told = ways.into_iter().filter(|(_, text, _)| !text.is_empty());
    Some(told.fold(Say::message(id), |say, (name, _, way)| say.with(name, way)))
}

/// The message for the authority of each country.
const MESSAGES: &[(&str, &str)] = &[("DK", "complain-dk"), ("NO", "complain-no"), ("GB", "complain-gb")];
