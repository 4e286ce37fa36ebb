//! Where to complain: the authority of the reader's country, not of the language, GDPR Art. 77.

use super::Content;
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
    let named: Vec<Country> = if local { Vec::new() } else { countries(speaker, own) };
    content.list(named.iter().filter_map(|country| authority(*country)).map(named_authority));
    content.paragraph([Say::message(if local { "complain-local" } else { "complain-eea" })]);
    if let Some(own) = own {
        content.paragraph(speaker.values(own.values("conditions"), Form::Plain));
    }
}

/// The country that `right complaint` names, else the countries whose law applies.
fn countries(speaker: &Speaker<'_>, own: Option<&Item>) -> Vec<Country> {
    if let Some(What::Country(country)) = own.and_then(|right| right.value("authority")).map(|value| &value.what) {
        return vec![*country];
    }
    speaker.scope.jurisdiction.iter().filter_map(|code| Country::find(code)).collect()
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
