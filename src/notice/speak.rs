//! How facts are said: from values and declarations to [`Say`].

use std::collections::{BTreeMap, BTreeSet};

use super::tree::{Block, Form, Place, Say, Target};
use super::when::Subject;
use crate::law::concerns;
use crate::model::{Fields, Item, Keep, Occasion, Policy, Value, What, When, Words, anchor};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::{Country, Vocab, overlap};

/// The author's clauses and where they come from, by the anchor of the section that they stand in.
pub(super) type Clauses = BTreeMap<String, Vec<(Span, Block)>>;

/// Says the facts of one view of a policy.
pub(super) struct Speaker<'p> {
    /// The policy.
    pub(super) policy: &'p Policy,
    /// The notice that is made.
    pub(super) view: &'p Item,
    /// The places, languages and days that it is for.
    pub(super) scope: When,
}

impl<'p> Speaker<'p> {
    /// The declarations of `kind` that have a place in this view.
    pub(super) fn all(&self, kind: Kind) -> impl Iterator<Item = &'p Item> {
        self.policy.all(kind).filter(|item| concerns(self.policy, self.view, item))
    }

    /// A declaration's words for readers: its label, its proper name, its built-in concept.
    pub(super) fn item(&self, item: &Item, form: Form) -> Say {
        self.unplaced(item, form).declared_at(item.name_span)
    }

    fn unplaced(&self, item: &Item, form: Form) -> Say {
        if let Some(name) = item.fields.value("name").and_then(Value::as_str) {
            return Say::Name(name.to_owned());
        }
        if let Some(label) = &item.label {
            return Say::Words(label.clone(), form);
        }
        if let Some(short) = item.fields.value("short").and_then(Value::as_str) {
            return Say::Name(short.to_owned());
        }
        if let Some(entry) = item.entry {
            return Say::Term(entry, form);
        }
        match ["email", "phone", "url", "domains"].iter().find_map(|field| item.fields.value(field)) {
            Some(value) => self.value(value, form),
            None => Say::Name(item.name.clone()),
        }
    }

    /// The same, as a link where the declaration says where it is to be read.
    pub(super) fn linked(&self, item: &Item, form: Form) -> Say {
        if item.kind == Kind::Notice {
            return self.other(item, form);
        }
        let words = self.item(item, form);
        match item.fields.value("url").and_then(Value::as_str) {
            Some(url) if matches!(item.kind, Kind::Document | Kind::Law) => {
                Say::Link(Target::Url(url.to_owned()), Box::new(words))
            }
            _ => words,
        }
    }

    /// A value's words for readers.
    pub(super) fn value(&self, value: &Value, form: Form) -> Say {
        let says = self.alone(value, form).declared_at(value.span);
        let known = value.as_term().is_some_and(|term| term.vocab == Vocab::Law);
        let is_law = known || self.policy.declared(value).is_some_and(|law| law.kind == Kind::Law);
        match value.with.value("section") {
            Some(section) if is_law => {
                Say::message("law-section").with("statute", says).with("section", self.value(section, Form::Plain))
            }
            _ => says,
        }
    }

    /// The same without what the block behind it adds.
    fn alone(&self, value: &Value, form: Form) -> Say {
        match &value.what {
            What::Term(term) => Say::Term(term, form),
            What::Declared(id) => self.linked(self.policy.item(*id), form),
            What::Own(words) => Say::Words(words.clone(), form),
            What::Prose(words) => Say::Prose(words.clone()),
            What::Str(text) | What::Jurisdiction(text) => Say::Name(text.clone()),
            What::Coded(country, text) => self.address(*country, text),
            What::Email(text) => Say::Link(Target::Email(text.clone()), Box::new(Say::Name(text.clone()))),
            What::Url(text) => Say::Link(Target::Url(text.clone()), Box::new(Say::Name(web_name(text)))),
            What::Phone(text) => phone(text),
            What::Date(date) => Say::Date(*date),
            What::Duration(duration) => Say::Duration(*duration),
            What::Number(number) => Say::Number(*number),
            What::Country(country) => Say::Country(*country, if form == Form::Plain { Place::In } else { Place::Name }),
            What::Language(language) => Say::Language(*language, super::Tongue::Name),
            What::Keep(keep) => Self::keep(keep),
            What::ByRegion(regions) => {
                Say::All(regions.iter().map(|(_, id)| self.item(self.policy.item(*id), form)).collect())
            }
            What::All => Say::message("all-data"),
            What::Section(id) => Say::Link(Target::Anchor((*id).to_owned()), Box::new(Say::message(heading(id)))),
            What::When => Say::Key("when"),
            What::Word(word) => Say::Key(word),
            What::Yes(yes) => Say::Key(if *yes { "yes" } else { "no" }),
        }
    }

    /// Whether the notice is for people in the United Kingdom and for nobody in the EEA, so that British law alone is spoken of.
    pub(super) fn is_british(&self) -> bool {
        let covers = |whole: &str| self.scope.jurisdiction.iter().any(|place| overlap(whole, place));
        covers("GB") && !covers("EEA")
    }

    /// What is said to people in the EEA, or what is said in its place where British law alone is spoken of.
    pub(super) fn by_law(&self, european: &'static str, british: &'static str) -> Say {
        Say::message(if self.is_british() { british } else { european })
    }

    /// Whether data that goes to `country` goes abroad: outside the EEA, or outside the United Kingdom.
    pub(super) fn is_abroad(&self, country: Country) -> bool {
        if self.is_british() { country.code() != "GB" } else { !country.in_eea() }
    }

    /// A postal address, with its country where that is none of those whose law applies.
    fn address(&self, country: Country, text: &str) -> Say {
        let address = Say::Name(text.to_owned());
        if self.scope.jurisdiction.iter().any(|code| code.split('-').next() == Some(country.code())) {
            return address;
        }
        Say::message("address-abroad").with("address", address).with("country", Say::Country(country, Place::Name))
    }

    /// The values of a field, each in `form`.
    pub(super) fn values(&self, values: &[Value], form: Form) -> Vec<Say> {
        values.iter().map(|value| self.value(value, form)).collect()
    }

    /// The values of the field `name` as a running list; `None` where there are none.
    pub(super) fn list(&self, item: &Item, name: &str) -> Option<Say> {
        list(self.values(item.values(name), Form::Plain))
    }

    /// What something consists of, and some of what it consists of: lines for a cell.
    pub(super) fn parts(&self, item: &Item) -> Vec<Say> {
        let line =
            |field: &str, message| self.list(item, field).map(|items| Say::message(message).with("items", items));
        [line("includes", "cell-detail"), line("examples", "cell-example")].into_iter().flatten().collect()
    }

    /// A list of data: `all` is what is declared, less what it leaves out; declared categories link to where they are listed.
    pub(super) fn data(&self, values: &[Value]) -> Vec<Say> {
        let mut says = Vec::new();
        for value in values {
            if value.what == What::All {
                let left_out = self.named(&value.with, "except");
                let all = self.all(Kind::Data).filter(|data| !left_out.contains(data.name.as_str()));
                says.extend(all.map(|data| self.data_link(data)));
            } else if let Some(data) = self.policy.declared(value) {
                says.push(self.data_link(data));
            } else {
                says.push(self.value(value, Form::Plain));
            }
        }
        says
    }

    /// A recipient, and its declaration if it has one: `all` is every one that is declared, less whom it leaves out.
    pub(super) fn recipients(&self, value: &Value) -> Vec<(Option<&'p Item>, Say)> {
        if value.what != What::All {
            return vec![(self.policy.declared(value), self.value(value, Form::Plain))];
        }
        let left_out = self.named(&value.with, "except");
        let all = self.all(Kind::Recipient).filter(|recipient| !left_out.contains(recipient.name.as_str()));
        all.map(|recipient| (Some(recipient), self.item(recipient, Form::Plain))).collect()
    }

    /// The same for a cell: `all` that leaves nothing out stays short, and leads to the list.
    pub(super) fn data_in_short(&self, values: &[Value]) -> Option<Say> {
        if let [value] = values
            && value.what == What::All
            && value.with.values("except").is_empty()
        {
            return Some(Say::Link(Target::Anchor("data".to_owned()), Box::new(Say::message("all-data"))));
        }
        list(self.data(values))
    }

    fn data_link(&self, data: &Item) -> Say {
        Say::Link(Target::Anchor(anchor(data)), Box::new(self.item(data, Form::Plain)))
    }

    /// The names of the declarations and concepts in the field `name`.
    pub(super) fn named(&self, fields: &'p Fields, name: &str) -> BTreeSet<&'p str> {
        let values = fields.values(name).iter();
        values
            .filter_map(|value| {
                self.policy.declared(value).map(|item| item.name.as_str()).or(value.as_term().map(|term| term.id))
            })
            .collect()
    }

    /// How to reach whom a contact field names: a link, or several joined by "or".
    pub(super) fn contact(&self, values: &[Value]) -> Option<Say> {
        let ways: Vec<Say> = values.iter().filter_map(|value| self.way(value)).collect();
        match ways.len() {
            0 => None,
            1 => ways.into_iter().next(),
            _ => Some(Say::Any(ways)),
        }
    }

    fn way(&self, value: &Value) -> Option<Say> {
        let Some(item) = self.policy.declared(value) else { return Some(self.value(value, Form::Plain)) };
        let ways: Vec<Say> = ["email", "url", "web", "phone", "post", "address"]
            .iter()
            .filter_map(|field| item.fields.value(field))
            .take(1)
            .map(|value| self.value(value, Form::Plain))
            .collect();
        ways.into_iter().next()
    }

    /// Every way to reach `item` that it tells of, for who is to be found by all of them.
    pub(super) fn ways(&self, item: &Item) -> Vec<Say> {
        let ways = ["address", "email", "phone", "web"].iter().filter_map(|field| item.fields.value(field));
        ways.map(|value| self.value(value, Form::Plain)).collect()
    }

    /// That readers write to whom a contact field names. Where no address is known, by what means they do.
    pub(super) fn turn_to(&self, values: &[Value]) -> Option<Say> {
        if let Some(contact) = self.contact(values) {
            // Nobody writes to a page.
            let id = if is_page(&contact) { "request-here" } else { "request-how" };
            return Some(Say::message(id).with("contact", contact));
        }
        let means = values.iter().filter_map(|value| self.policy.declared(value)?.entry);
        let means: Vec<Say> = means.map(|means| Say::Term(means, Form::Plain)).collect();
        (!means.is_empty()).then(|| Say::message("request-means").with("means", Say::Any(means)))
    }

    /// Whom readers write to: the contact of the rights, else the controller.
    pub(super) fn write_to(&self) -> Option<Say> {
        let rights = self.policy.single(Kind::Rights).and_then(|rights| self.contact(rights.values("contact")));
        rights.or_else(|| {
            let controller = self.policy.controller()?;
            let value = ["email", "web", "phone", "address"].iter().find_map(|field| controller.value(field))?;
            Some(self.value(value, Form::Plain))
        })
    }

    /// How long, for a cell.
    fn keep(keep: &Keep) -> Say {
        match keep {
            Keep::After { at_least, duration, event } => {
                let id = if *at_least { "keep-at-least" } else { "keep-period" };
                let period = Say::message(id).with("duration", Say::Duration(*duration));
                match event {
                    Some(event) => Say::Run(vec![period, occasion(event, Form::After)]),
                    None => period,
                }
            }
            Keep::Until(event) => Say::message("keep-until").with("clause", occasion(event, Form::Until)),
            Keep::While(cause) => Say::message("keep-while").with("clause", occasion(cause, Form::While)),
            Keep::Session => Say::message("keep-session"),
            Keep::Statutory => Say::message("keep-statutory"),
            Keep::Indefinitely => Say::message("keep-indefinitely"),
        }
    }

    /// How long the values of a retention field say, a line each. Named rules are spoken in full.
    pub(super) fn retention(&self, values: &[Value]) -> Vec<Say> {
        let mut lines = Vec::new();
        for value in values {
            match self.policy.declared(value) {
                Some(rule) => {
                    lines.extend(self.retention(rule.values("keep")));
                    lines.extend(
                        rule.value("for_purposes")
                            .map(|why| Say::message("keep-for").with("purposes", self.value(why, Form::Plain))),
                    );
                    lines.extend(rule.value("review").map(|often| {
                        let What::Duration(duration) = often.what else { return Say::message("keep-review") };
                        Say::message("keep-review-every").with("duration", Say::Duration(duration))
                    }));
                    lines.extend(self.values(rule.values("states"), Form::Sentence));
                    let unless: Vec<Say> =
                        rule.values("unless").iter().map(|cause| self.value(cause, Form::While)).collect();
                    lines.extend(unless.into_iter().map(|clause| Say::message("keep-longer").with("clause", clause)));
                    lines.extend(self.values(rule.values("then"), Form::Plain));
                    lines.extend(self.when(rule, Subject::Row));
                }
                None => lines.push(self.value(value, Form::Plain)),
            }
            let laws = list(self.values(value.with.values("law"), Form::Plain));
            lines.extend(laws.map(|statutes| Say::message("keep-law").with("statutes", statutes)));
            if let Some(more) = value.with.value("extend") {
                let consent = more.with.value("if").is_some();
                let id = if consent { "keep-extend-consent" } else { "keep-extend" };
                lines.push(Say::message(id).with("duration", self.value(more, Form::Plain)));
            }
            lines.extend(self.values(value.with.values("then"), Form::Plain));
        }
        lines
    }

    /// The author's clauses, in order, by the section that they stand in.
    pub(super) fn clauses(&self) -> Clauses {
        let mut clauses = Clauses::new();
        for clause in self.all(Kind::Clause).filter(|clause| self.about(clause).is_none()) {
            if let Some((place, blocks)) = clause.value("in").and_then(|place| Some((place, self.clause(clause)?))) {
                let own = self.policy.declared(place).map(anchor);
                let section = if let What::Section(id) = place.what { Some(id.to_owned()) } else { own };
                clauses.entry(section.unwrap_or_default()).or_default().extend(blocks);
            }
        }
        clauses
    }

    /// The author's clauses about the people of one declared group, by that group: they stand with what is said of them.
    pub(super) fn clauses_on_people(&self) -> Clauses {
        let mut clauses = Clauses::new();
        for clause in self.all(Kind::Clause) {
            if let Some((people, blocks)) = self.about(clause).zip(self.clause(clause)) {
                clauses.entry(anchor(people)).or_default().extend(blocks);
            }
        }
        clauses
    }

    /// The declared group of people with whom a clause stands: the only one that a clause in the section on people is about.
    fn about(&self, clause: &Item) -> Option<&'p Item> {
        let there = clause.value("in").is_some_and(|place| place.what == What::Section("people"));
        let [only] = clause.values("for") else { return None };
        self.policy.declared(only).filter(|_| there)
    }

    fn clause(&self, clause: &Item) -> Option<Vec<(Span, Block)>> {
        let text: Words = clause.value("text")?.as_words()?.clone();
        let when = self.when(clause, Subject::Block).map(|when| Block::Paragraph(vec![when]));
        let mut blocks: Vec<Block> = when.into_iter().chain([Block::Prose(text)]).collect();
        if let Some(title) = clause.value("title") {
            let heading = self.value(title, Form::Plain);
            blocks = vec![Block::Part { id: anchor(clause), heading, blocks, boxed: false }];
        }
        Some(blocks.into_iter().map(|block| (clause.span, block)).collect())
    }
}

/// A phone number, which no line break may cut.
pub(super) fn phone(number: &str) -> Say {
    Say::Link(Target::Phone(number.to_owned()), Box::new(Say::Name(number.replace(' ', "\u{a0}"))))
}

/// Whether a contact is a page on the web.
pub(super) fn is_page(contact: &Say) -> bool {
    matches!(contact.bare(), Say::Link(Target::Url(_), _))
}

/// A running list; `None` where there is nothing in it, the thing itself where there is one.
pub(super) fn list(says: Vec<Say>) -> Option<Say> {
    match says.len() {
        0 => None,
        1 => says.into_iter().next(),
        _ => Some(Say::All(says)),
    }
}

/// The message that heads the section `id`.
pub(super) fn heading(id: &str) -> &'static str {
    HEADINGS.iter().find(|(section, _)| *section == id).map_or("heading-other", |(_, message)| message)
}

fn occasion(occasion: &Occasion, form: Form) -> Say {
    match occasion {
        Occasion::Term(term) => Say::Term(term, form),
        Occasion::Own(words) => Say::Words(words.clone(), form),
    }
}

/// An address on the web as readers know it: without its scheme and its last slash.
fn web_name(url: &str) -> String {
    let name = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or(url);
    name.strip_suffix('/').unwrap_or(name).to_owned()
}

/// Each section and the message that heads it.
const HEADINGS: &[(&str, &str)] = &[
    ("summary", "heading-summary"),
    ("map", "heading-map"),
    ("who", "heading-who"),
    ("scope", "heading-scope"),
    ("people", "heading-people"),
    ("contact", "heading-contact"),
    ("purposes", "heading-purposes"),
    ("data", "heading-data"),
    ("recipients", "heading-recipients"),
    ("disclosure", "heading-disclosure"),
    ("transfers", "heading-transfers"),
    ("sources", "heading-sources"),
    ("provision", "heading-provision"),
    ("retention", "heading-retention"),
    ("cookies", "heading-cookies"),
    ("marketing", "heading-marketing"),
    ("sale", "heading-sale"),
    ("california", "heading-california"),
    ("security", "heading-security"),
    ("automated", "heading-automated"),
    ("rights", "heading-rights"),
    ("objection", "heading-objection"),
    ("complain", "heading-complain"),
    ("children", "heading-children"),
    ("links", "heading-links"),
    ("changes", "heading-changes"),
    ("history", "heading-history"),
    ("law", "heading-law"),
    ("definitions", "heading-definitions"),
    ("language", "heading-language"),
];
