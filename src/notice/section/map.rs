//! The way that data goes, as a picture and in words: where it comes from, what it is used for, who gets it and where they are.
//!
//! Guaranteed: a line stands for what the policy declares, and the words behind the picture say what every line says.

use std::collections::{BTreeMap, BTreeSet};

use super::Content;
use super::recipients::{countries, served, undeclared};
use crate::model::{Item, Value, What};
use crate::notice::speak::{Speaker, heading, list};
use crate::notice::tree::{Block, Definition, Form, Map, MapBox, MapColumn, Say, Section};
use crate::schema::Kind;
use crate::source::Span;

/// The section's id.
const ID: &str = "map";

/// How many boxes a column may have: a picture of more is no help.
const MOST: usize = 40;

/// The section; `None` where there is no purpose.
pub(super) fn section(speaker: &Speaker<'_>) -> Option<Section> {
    let purposes: Vec<&Item> = speaker.all(Kind::Purpose).collect();
    let sources = Sources::of(speaker);
    let recipients = recipients(speaker);
    let mut content = Content::default();
    content.origin.extend(purposes.iter().map(|purpose| purpose.span));
    let mut given = given(&recipients);
    let from: Vec<BTreeSet<usize>> = purposes.iter().map(|purpose| sources.of_purpose(speaker, purpose)).collect();
    let to: Vec<BTreeSet<usize>> =
        purposes.iter().map(|purpose| given.remove(&purpose.name_span).unwrap_or_default()).collect();
    let columns = [
        ("map-sources", sources.all.iter().map(|source| drawn(speaker.value(source, Form::Cap), None)).collect()),
        ("map-purposes", purposes.iter().map(|purpose| drawn(speaker.item(purpose, Form::Cap), None)).collect()),
        ("map-recipients", recipients.iter().map(|one| drawn(one.name.clone(), one.place.clone())).collect()),
    ];
    let lines = |ends: &[BTreeSet<usize>]| -> BTreeSet<(usize, usize)> {
        ends.iter().enumerate().flat_map(|(purpose, ends)| ends.iter().map(move |end| (purpose, *end))).collect()
    };
    let fits = columns.iter().all(|(_, boxes): &(_, Vec<MapBox>)| boxes.len() <= MOST);
    if fits && !purposes.is_empty() {
        content.blocks.push(Block::Map(Box::new(Map {
            caption: Say::message("caption-map"),
            columns: columns.map(|(heading, boxes)| MapColumn { heading: Say::message(heading), boxes }),
            from: lines(&from),
            to: lines(&to),
        })));
    }
    let said = purposes.iter().zip(from.iter().zip(&to)).map(|(purpose, (from, to))| {
        let from = from.iter().filter_map(|at| sources.all.get(*at));
        let from = list(from.map(|source| speaker.value(source, Form::Plain)).collect());
        let to = list(to.iter().filter_map(|at| recipients.get(*at)).map(Recipient::in_words).collect());
        let nobody = purpose.fields.is_none("recipients");
        let says = [
            from.map(|sources| Say::message("map-from").with("sources", sources)),
            to.map(|recipients| Say::message("map-to").with("recipients", recipients)),
            nobody.then(|| Say::message("map-nobody")),
        ];
        let meaning: Vec<Say> = says.into_iter().flatten().collect();
        (speaker.item(purpose, Form::Cap), meaning)
    });
    let said = said.filter(|(_, meaning)| !meaning.is_empty());
    let items: Vec<Definition> =
        said.map(|(term, meaning)| Definition { id: None, term, meaning: vec![Block::Paragraph(meaning)] }).collect();
    if items.is_empty() {
        return None;
    }
    content.blocks.push(Block::Definitions(items));
    let Content { blocks, origin, articles } = content;
    Some(Section { id: ID.to_owned(), heading: Say::message(heading(ID)), blocks, origin, articles })
}

fn drawn(name: Say, place: Option<Say>) -> MapBox {
    MapBox { name, place }
}

/// The sources that data names, each once, and which of them data comes from: by the name of its declaration, by its items.
#[derive(Default)]
struct Sources<'p> {
    all: Vec<&'p Value>,
    by_name: BTreeMap<&'p str, BTreeSet<usize>>,
    by_item: BTreeMap<&'static str, BTreeSet<usize>>,
}

impl<'p> Sources<'p> {
    fn of(speaker: &Speaker<'p>) -> Self {
        let mut sources = Self::default();
        // What readers know by the same words is one source.
        let mut known: BTreeMap<Say, usize> = BTreeMap::new();
        for data in speaker.all(Kind::Data) {
            for value in data.values("source") {
                let next = sources.all.len();
                let at = *known.entry(speaker.value(value, Form::Cap).bare().clone()).or_insert(next);
                if at == next {
                    sources.all.push(value);
                }
                sources.by_name.entry(&data.name).or_default().insert(at);
                for item in data.values("items").iter().filter_map(Value::as_term) {
                    sources.by_item.entry(item.id).or_default().insert(at);
                }
            }
        }
        sources
    }

    /// Those that the data of `purpose` comes from.
    fn of_purpose(&self, speaker: &Speaker<'p>, purpose: &Item) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for value in purpose.values("uses") {
            if value.what == What::All {
                let left_out = speaker.named(&value.with, "except");
                let all = self.by_name.iter().filter(|(name, _)| !left_out.contains(*name));
                found.extend(all.flat_map(|(_, sources)| sources));
            } else if let Some(data) = speaker.policy.declared(value) {
                found.extend(self.by_name.get(data.name.as_str()).into_iter().flatten());
            } else if let Some(term) = value.as_term() {
                found.extend(self.by_item.get(term.id).into_iter().flatten());
            }
        }
        found
    }
}

/// Who gets data, where they are, and the purposes that they get it for, by their places.
struct Recipient {
    name: Say,
    plain: Say,
    place: Option<Say>,
    purposes: BTreeSet<Span>,
}

impl Recipient {
    /// "Nordhost AS (Norway)".
    fn in_words(&self) -> Say {
        match &self.place {
            Some(place) => {
                Say::message("map-placed").with("recipient", self.plain.clone()).with("place", place.clone())
            }
            None => self.plain.clone(),
        }
    }
}

fn recipients(speaker: &Speaker<'_>) -> Vec<Recipient> {
    let declared: Vec<&Item> = speaker.all(Kind::Recipient).collect();
    let served = served(speaker, &declared);
    let declared = declared.iter().map(|recipient| {
        let tasks = recipient.values("tasks").iter().filter_map(|task| speaker.policy.declared(task));
        let purposes = served.get(recipient.name.as_str()).into_iter().flatten().copied().chain(tasks);
        Recipient {
            name: speaker.item(recipient, Form::Cap),
            plain: speaker.item(recipient, Form::Plain),
            place: countries(speaker, recipient).into_iter().next(),
            purposes: purposes.map(|purpose| purpose.name_span).collect(),
        }
    });
    let others = undeclared(speaker).into_iter().map(|(value, purposes)| Recipient {
        name: speaker.value(value, Form::Cap),
        plain: speaker.value(value, Form::Plain),
        place: None,
        purposes: purposes.iter().map(|purpose| purpose.name_span).collect(),
    });
    declared.chain(others).collect()
}

/// The recipients that get data for each purpose, by the place of its name.
fn given(recipients: &[Recipient]) -> BTreeMap<Span, BTreeSet<usize>> {
    let mut given: BTreeMap<Span, BTreeSet<usize>> = BTreeMap::new();
    for (at, recipient) in recipients.iter().enumerate() {
        for purpose in &recipient.purposes {
            given.entry(*purpose).or_default().insert(at);
        }
    }
    given
}
