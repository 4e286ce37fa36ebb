//! For people in California: what the CCPA wants to be told by the categories of its statute, and how its rights are used.
//!
//! It is there where the policy says that its controller is a business in the sense of that law. The lists follow from purposes, data
//! and recipients; what the sections on sale, rights and cookies say already is not said again.

use std::collections::BTreeSet;

use super::Content;
use crate::law::{Category, californian, categories, concerns};
use crate::model::{Item, Value, What, When, anchor};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Block, Form, Row, Say, Target};
use crate::schema::Kind;
use crate::vocabulary::overlap;

const COLLECTED: &[&str] = &["column-category", "column-data", "column-sources", "column-why", "column-retention"];
const DISCLOSED: &[&str] = &["column-category", "column-disclosed", "column-sold", "column-shared"];

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["CA-100-A1", "CA-100-A3", "CA-7011-1H", "CA-100-A1-SOLD"]);
    let places = &speaker.scope.jurisdiction;
    if !places.iter().any(|place| overlap(place, "US-CA")) {
        return content;
    }
    let scope = When { jurisdiction: vec!["US-CA".to_owned()], ..speaker.scope.clone() };
    let facts = speaker.policy.holding(&scope);
    let Some(business) = facts.single(Kind::Business) else { return content };
    content.origin.push(business.span);
    let within = Speaker { policy: &facts, view: speaker.view, scope };
    content.paragraph([Say::message("california-for"), Say::message("california-words")]);
    let rows = categories(&facts, &|item| concerns(&facts, within.view, item));
    content.table(
        "collected",
        "caption-collected",
        COLLECTED,
        rows.iter().map(|row| collected(&within, business, row)).collect(),
    );
    let disclosed = rows.iter().map(|row| disclosed(&within, business, row)).collect();
    content.table("disclosed", "caption-disclosed", DISCLOSED, disclosed);
    passed_on(&within, &mut content);
    sensitive(&within, &rows, &mut content);
    links(&within, &mut content);
    signals(&within, &mut content);
    requests(&within, business, &mut content);
    for incentive in within.all(Kind::Incentive) {
        content.origin.push(incentive.span);
        content.blocks.push(explained(&within, incentive));
    }
    content
}

/// The same things said once each, in order.
fn once(says: impl IntoIterator<Item = Say>) -> Vec<Say> {
    let mut told = BTreeSet::new();
    says.into_iter().filter(|say| told.insert(say.clone())).collect()
}

fn category(row: &Category<'_>) -> Vec<Say> {
    vec![row.term.map_or_else(|| Say::message("category-sensitive"), Say::Original)]
}

fn collected(speaker: &Speaker<'_>, business: &Item, row: &Category<'_>) -> Row {
    let named = row.data.iter().map(|value| speaker.value(value, Form::Plain));
    let data = once(named.chain(row.declared.iter().map(|item| speaker.item(item, Form::Plain))));
    let observed = row.observed.then(|| Say::message("source-observed"));
    let sources = once(row.sources.iter().map(|source| speaker.value(source, Form::Cap)).chain(observed));
    let kept: Vec<Value> = row.retention.iter().map(|value| (*value).clone()).collect();
    Row {
        id: None,
        origin: business.span,
        cells: vec![
            category(row),
            list(data).into_iter().collect(),
            sources,
            row.purposes.iter().map(|purpose| speaker.item(purpose, Form::Cap)).collect(),
            once(speaker.retention(&kept)),
        ],
    }
}

fn disclosed(speaker: &Speaker<'_>, business: &Item, row: &Category<'_>) -> Row {
    // The law asks for kinds of recipients; their names stand in the table of recipients.
    let declared = row.recipients.iter().map(|recipient| match (&recipient.label, recipient.entry) {
        (None, Some(entry)) => Say::Term(entry, Form::Cap),
        (Some(_), _) | (None, None) => speaker.item(recipient, Form::Cap),
    });
    let mut to = once(declared.chain(row.named.iter().map(|value| speaker.value(value, Form::Cap))));
    if to.is_empty() {
        to.push(Say::message("nobody"));
    }
    let parties = |kind: Kind, parties: &Option<Vec<&Value>>| match parties {
        Some(parties) => once(parties.iter().map(|value| speaker.value(value, Form::Cap))),
        None if speaker.all(kind).next().is_some() => vec![Say::message("nobody")],
        None => Vec::new(),
    };
    let (sold, shared) = (parties(Kind::Sale, &row.sold), parties(Kind::Sharing, &row.shared));
    Row { id: None, origin: business.span, cells: vec![category(row), to, sold, shared] }
}

/// What was sold and shared, that nothing was, and whether people under 16 were among those whom it concerned.
fn passed_on(speaker: &Speaker<'_>, content: &mut Content) {
    let some = speaker.all(Kind::Recipient).next().is_some();
    let why =
        some.then(|| Say::Link(Target::Anchor("recipients".to_owned()), Box::new(Say::message("california-why-link"))));
    content.paragraph(why.map(|link| Say::message("california-why").with("link", link)));
    let none = |kind| speaker.policy.absence(kind).is_some();
    let nothing = match (none(Kind::Sale), none(Kind::Sharing)) {
        (true, true) => Some("california-neither"),
        (true, false) => Some("california-not-sold"),
        (false, true) => Some("california-not-shared"),
        (false, false) => None,
    };
    content.paragraph(nothing.map(Say::message));
    for item in speaker.all(Kind::Sale).chain(speaker.all(Kind::Sharing)) {
        let sold = item.kind == Kind::Sale;
        let young = item.value("under_16").map(|young| {
            let knows = young.what == What::Yes(true);
            let say = Say::message(match (sold, knows) {
                (true, true) => "young-sold",
                (true, false) => "young-not-sold",
                (false, true) => "young-shared",
                (false, false) => "young-not-shared",
            });
            std::iter::once(say).chain(speaker.values(young.with.values("consent"), Form::Sentence))
        });
        content.paragraph(young.into_iter().flatten());
    }
}

/// Whether sensitive data is used for more than the law always allows.
fn sensitive(speaker: &Speaker<'_>, rows: &[Category<'_>], content: &mut Content) {
    let collected = rows.iter().any(|row| row.term.is_none());
    if speaker.policy.absence(Kind::SensitiveUse).is_some() && collected {
        content.paragraph([Say::message("sensitive-within")]);
    }
    for item in speaker.all(Kind::SensitiveUse) {
        content.origin.push(item.span);
        let data = list(speaker.data(item.values("data")));
        let to = speaker.list(item, "to").map(|to| Say::message("sensitive-to").with("recipients", to));
        let why = speaker.list(item, "purposes").map(|why| Say::message("sensitive-why").with("purposes", why));
        let ways = speaker.values(item.values("limit"), Form::Plain);
        let limit = (!ways.is_empty()).then(|| Say::message("sensitive-limit").with("means", Say::Any(ways)));
        let beyond = data.map_or_else(
            || Say::message("sensitive-beyond"),
            |data| Say::message("sensitive-beyond-data").with("items", data),
        );
        let states = speaker.values(item.values("states"), Form::Sentence);
        content.paragraph(std::iter::once(beyond).chain(why).chain(to).chain(limit).chain(states));
    }
}

/// The links whose words the law prescribes.
fn links(speaker: &Speaker<'_>, content: &mut Content) {
    let to = |item: &Item, field: &str, words: &'static str| {
        let url = item.value(field)?.as_str()?.to_owned();
        Some(Say::Link(Target::Url(url), Box::new(Say::Official(words))))
    };
    let mut sale = speaker.all(Kind::Sale).chain(speaker.all(Kind::Sharing));
    let sale = sale.find_map(|item| to(item, "link", "Do Not Sell or Share My Personal Information"));
    let mut limit = speaker.all(Kind::SensitiveUse);
    let limit = limit.find_map(|item| to(item, "link", "Limit the Use of My Sensitive Personal Information"));
    let all = speaker.all(Kind::Choices).next().and_then(|choices| {
        let words = match choices.word("title") {
            Some("your_california_privacy_choices") => "Your California Privacy Choices",
            _ => "Your Privacy Choices",
        };
        to(choices, "url", words)
    });
    let says: Vec<Say> = [("link-sale", sale), ("link-limit", limit), ("link-choices", all)]
        .into_iter()
        .filter_map(|(message, link)| Some(Say::message(message).with("link", link?)))
        .collect();
    if !says.is_empty() {
        content.paragraph(says.into_iter().chain([Say::message("link-words")]));
    }
}

/// What a signal counts for, and how it is told.
const SIGNAL_COVERS: [(&str, &str); 3] =
    [("browser", "signal-browser"), ("device", "signal-device"), ("offline", "signal-offline")];

/// What is done when a browser says no for its user.
fn signals(speaker: &Speaker<'_>, content: &mut Content) {
    for signals in speaker.all(Kind::Signals) {
        content.origin.push(signals.span);
        let names = list(speaker.values(signals.values("names"), Form::Plain));
        let names = names.unwrap_or_else(|| Say::Name("Global Privacy Control".to_owned()));
        let covered = |word| signals.values("covers").iter().any(|value| value.what == What::Word(word));
        let covers = SIGNAL_COVERS.iter().filter(|(word, _)| covered(word)).map(|(_, message)| Say::message(message));
        let covers = list(covers.collect()).map(|covers| Say::message("signal-covers").with("covers", covers));
        let account = covered("account").then(|| Say::message("signal-account"));
        let alone = (signals.yes("frictionless") == Some(true)).then(|| Say::message("signal-alone"));
        let own = ["shown", "use", "states"]
            .into_iter()
            .flat_map(|field| speaker.values(signals.values(field), Form::Sentence));
        let says = [Some(Say::message("signal-followed").with("names", names)), covers, account, alone];
        content.paragraph(says.into_iter().flatten().chain(own));
    }
}

/// How soon requests are answered, as the rights say or else the law; and where their numbers stand.
fn requests(speaker: &Speaker<'_>, business: &Item, content: &mut Content) {
    let rights: Vec<&Item> = californian(speaker.policy).collect();
    let confirm = rights.iter().find_map(|rights| rights.value("confirm"));
    let confirm = confirm.map_or_else(
        || Say::message("california-confirm-law"),
        |time| Say::message("california-confirm").with("duration", speaker.value(time, Form::Plain)),
    );
    let told = rights.iter().any(|rights| rights.says("respond"));
    let answer = (!told).then(|| Say::message("california-answer"));
    content.paragraph([confirm].into_iter().chain(answer));
    if let Some(metrics) = list(speaker.values(business.values("metrics"), Form::Plain)) {
        content.paragraph([Say::message("california-metrics").with("link", metrics)]);
    }
}

/// A benefit, and what people must know before they say yes.
fn explained(speaker: &Speaker<'_>, incentive: &Item) -> Block {
    let sentences = |field: &str| speaker.values(incentive.values(field), Form::Sentence);
    let means = |field: &str, message: &'static str| {
        let ways = speaker.values(incentive.values(field), Form::Plain);
        (!ways.is_empty()).then(|| Say::message(message).with("means", Say::Any(ways)))
    };
    let data =
        list(speaker.data(incentive.values("data"))).map(|data| Say::message("incentive-data").with("items", data));
    let paragraphs = [
        [sentences("offers"), sentences("terms")].concat(),
        [data, means("join", "incentive-join"), means("withdraw", "incentive-withdraw")]
            .into_iter()
            .flatten()
            .collect(),
        [sentences("value"), sentences("method")].concat(),
    ];
    let blocks = paragraphs.into_iter().filter(|says| !says.is_empty()).map(Block::Paragraph).collect();
    let name = incentive.label.is_some().then(|| speaker.item(incentive, Form::Cap));
    let heading = name.unwrap_or_else(|| Say::message("heading-incentive"));
    Block::Part { id: anchor(incentive), heading, blocks, boxed: false }
}
