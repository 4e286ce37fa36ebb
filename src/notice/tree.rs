//! The notice without its words: sections and blocks that say which message is to be spoken, with which facts.
//!
//! One tree serves every language. Whatever stands here stands in every edition, in the same order, under the same anchors; but where
//! a declaration keeps itself to some editions, each has a tree of its own.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::model::{Duration, Words};
use crate::source::Span;
use crate::vocabulary::{Country, Language, Term};

/// A notice, ready to be worded in any of its languages.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// The policy's id.
    pub policy: String,
    /// The notice's id.
    pub notice: String,
    /// Where it is declared.
    pub origin: Span,
    /// The languages it is built in, in the policy's order.
    pub languages: Vec<Language>,
    /// The language that controls.
    pub controlling: Option<Language>,
    /// When it takes effect.
    pub effective: Option<Date>,
    /// The title.
    pub title: Say,
    /// The controller's short name.
    pub controller: String,
    /// A sentence for search results.
    pub description: Say,
    /// The line under the title: its parts.
    pub status: Vec<Say>,
    /// The line in editions other than the controlling one. Its message may say `$reading`: the version that is being read.
    pub banner: Option<Say>,
    /// Whether there were errors, and the page must say that it is a draft.
    pub draft: bool,
    /// What a copy for the record says at its top. `None` for the page that applies now.
    pub archived: Option<Vec<Say>>,
    /// What `{name}` and `{ref name}` in prose stand for in each language, by what stands between the braces.
    pub names: BTreeMap<Language, BTreeMap<String, Say>>,
    /// The anchors that stood at another once, by that one.
    pub formerly: BTreeMap<String, Vec<String>>,
    /// The sections in order.
    pub sections: Vec<Section>,
    /// The sections of each edition, where they are not the same in all. Empty otherwise.
    pub editions: BTreeMap<Language, Vec<Section>>,
}

impl Notice {
    /// The sections of the edition in `language`.
    pub fn sections_in(&self, language: Language) -> &[Section] {
        self.editions.get(&language).unwrap_or(&self.sections)
    }
}

/// A section.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Its anchor.
    pub id: String,
    /// Its heading.
    pub heading: Say,
    /// What it says.
    pub blocks: Vec<Block>,
    /// The declarations it comes from.
    pub origin: Vec<Span>,
    /// The provisions it answers: `GDPR-13-1-C`.
    pub articles: Vec<&'static str>,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Sentences, one after another, in one paragraph.
    Paragraph(Vec<Say>),
    /// A bullet list; each item is one or more sentences.
    List(Vec<Vec<Say>>),
    /// Terms with their meanings.
    Definitions(Vec<Definition>),
    /// A table.
    Table(Table),
    /// A picture of the way that data goes. What stands behind it says the same in words.
    Map(Box<Map>),
    /// A part with a heading of its own.
    Part {
        /// Its anchor.
        id: String,
        /// Its heading.
        heading: Say,
        /// What it says.
        blocks: Vec<Block>,
        /// Whether it must stand in a box of its own.
        boxed: bool,
    },
    /// An author's prose: Markdown in each language.
    Prose(Words),
    /// A block that answers only some of the provisions that its section answers.
    Answer(&'static [&'static str], Box<Block>),
}

/// A term and its meaning.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// Its anchor.
    pub id: Option<String>,
    /// The term.
    pub term: Say,
    /// What it means.
    pub meaning: Vec<Block>,
}

/// A table. The first cell of each row is its header.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Its anchor.
    pub id: String,
    /// What it shows.
    pub caption: Say,
    /// The column headers.
    pub head: Vec<Say>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// The way that data goes: from sources to purposes, and from purposes to recipients.
#[derive(Debug, Clone, PartialEq)]
pub struct Map {
    /// What it shows.
    pub caption: Say,
    /// Sources, purposes, recipients.
    pub columns: [MapColumn; 3],
    /// A purpose, and a source that its data comes from.
    pub from: BTreeSet<(usize, usize)>,
    /// A purpose, and a recipient who gets data for it.
    pub to: BTreeSet<(usize, usize)>,
}

/// Sources, purposes or recipients.
#[derive(Debug, Clone, PartialEq)]
pub struct MapColumn {
    /// What they are.
    pub heading: Say,
    /// They themselves.
    pub boxes: Vec<MapBox>,
}

/// A source, a purpose or a recipient.
#[derive(Debug, Clone, PartialEq)]
pub struct MapBox {
    /// Its name.
    pub name: Say,
    /// The country it is in.
    pub place: Option<Say>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its anchor.
    pub id: Option<String>,
    /// The declaration it comes from.
    pub origin: Span,
    /// Its cells: each a number of lines, an empty one is shown as a dash.
    pub cells: Vec<Vec<Say>>,
}

/// Something to be said: a message of the catalogue with its facts, or a fact alone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Say {
    /// A message of the catalogue, with named facts. `attribute` picks a form of it.
    Message {
        /// The message's id: `who-controller`.
        id: &'static str,
        /// One of its attributes, if not its value.
        attribute: Option<&'static str>,
        /// The facts by the names that the message uses.
        facts: Vec<(&'static str, Say)>,
    },
    /// A built-in concept, in one of the forms its kind has.
    Term(&'static Term, Form),
    /// An author's own words: a few words in each language.
    Words(Words, Form),
    /// An author's prose, put into the line: Markdown in each language.
    Prose(Words),
    /// A proper name, an address, a code: printed as it is, never translated.
    Name(String),
    /// A list: `a, b and c`.
    All(Vec<Say>),
    /// A list of alternatives: `a, b or c`.
    Any(Vec<Say>),
    /// A day, in the form used inside a sentence.
    Date(Date),
    /// A duration, in words.
    Duration(Duration),
    /// A number, and the key of plural selectors.
    Number(u32),
    /// A country's name; with `In`, behind its preposition: `in Norway`.
    Country(Country, Place),
    /// A language: its name, or a form that names the edition.
    Language(Language, Tongue),
    /// A code that a message selects on: `{ $kind -> [a] … }`. Never printed.
    Key(&'static str),
    /// A link.
    Link(Target, Box<Say>),
    /// Strong text.
    Strong(Box<Say>),
    /// Several things with a space between them.
    Run(Vec<Say>),
    /// Words that a law prescribes in English: the same in every edition.
    Official(&'static str),
    /// A concept of a law that is written in English: in other languages, the law's own word stands behind it.
    Original(&'static Term),
    /// A fact, and where it was declared.
    From(Origin, Box<Say>),
}

/// Where a fact was declared. Two that say the same are the same, wherever they were declared.
#[derive(Debug, Clone, Copy)]
pub struct Origin(pub Span);

impl PartialEq for Origin {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Origin {}

impl PartialOrd for Origin {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Origin {
    fn cmp(&self, _: &Self) -> Ordering {
        Ordering::Equal
    }
}

/// The form in which a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// As in a running list.
    Plain,
    /// With a capital, for a cell or a heading. Purposes lose their infinitive marker.
    Cap,
    /// One of them: recipients in the singular.
    One,
    /// Behind `after` or `from`.
    After,
    /// Behind `until`.
    Until,
    /// Behind `as long as`.
    While,
    /// A full sentence.
    Sentence,
    /// The word that leads a paragraph.
    Lead,
    /// The text of a right.
    Text,
    /// The short form for cells.
    Short,
    /// Why it is used, one sentence.
    Why,
}

/// How a country's name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Alone: `Norway`.
    Name,
    /// With its preposition: `in Norway`.
    In,
}

/// How a language is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tongue {
    /// Alone: `English`.
    Name,
    /// With its preposition: `in English`.
    In,
    /// The edition in it: `the English version`.
    Version,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// An anchor of the same page.
    Anchor(String),
    /// The copy of this page in another folder, by the way there: `archive/2026-10-01/1f0c/`.
    Copy(String),
    /// An address on the web, checked.
    Url(String),
    /// An e-mail address, checked.
    Email(String),
    /// A phone number, checked.
    Phone(String),
    /// Another edition of this notice.
    Edition(Language),
    /// An anchor of the page of another notice of the policy, in the same language.
    Notice {
        /// The notice's id.
        notice: String,
        /// The anchor; empty for the top of the page.
        anchor: String,
    },
}

impl Say {
    /// The message `id` without facts.
    pub fn message(id: &'static str) -> Say {
        Say::Message { id, attribute: None, facts: Vec::new() }
    }

    /// The same with one fact more.
    ///
    /// Anything but a message is given back as it was.
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: impl Into<Say>) -> Say {
        if let Say::Message { facts, .. } = &mut self {
            facts.push((name, fact.into()));
        }
        self
    }

    /// The same, declared at `span`.
    #[must_use]
    pub fn declared_at(self, span: Span) -> Say {
        Say::From(Origin(span), Box::new(self))
    }

    /// What is said, wherever it was declared.
    pub fn bare(&self) -> &Say {
        if let Say::From(_, say) = self { say.bare() } else { self }
    }

    /// Where the facts in it were declared.
    pub fn origins(&self, spans: &mut Vec<Span>) {
        match self {
            Say::From(Origin(span), say) => {
                spans.push(*span);
                say.origins(spans);
            }
            Say::Message { facts, .. } => facts.iter().for_each(|(_, fact)| fact.origins(spans)),
            Say::All(says) | Say::Any(says) | Say::Run(says) => says.iter().for_each(|say| say.origins(spans)),
            Say::Link(_, say) | Say::Strong(say) => say.origins(spans),
            Say::Term(..)
            | Say::Words(..)
            | Say::Prose(_)
            | Say::Name(_)
            | Say::Date(_)
            | Say::Duration(_)
            | Say::Number(_)
            | Say::Country(..)
            | Say::Language(..)
            | Say::Key(_)
            | Say::Official(_)
            | Say::Original(_) => {}
        }
    }

    /// The attribute `attribute` of the message `id`.
    pub fn attribute(id: &'static str, attribute: &'static str) -> Say {
        Say::Message { id, attribute: Some(attribute), facts: Vec::new() }
    }
}
