//! From phrases to typed values, as the schema wants them.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;

use super::keep::own_words;
use super::names::{candidates, country_near};
use super::near::Guess;
use super::notes::because;
use super::policy::Allow;
use super::regions::by_region;
use super::scope::Scopes;
use super::text;
use super::value::{Fact, Fields, State, Value, What, Words};
use crate::finding::{Finding, Mistake, Sharing};
use crate::schema::{Field, KINDS, KindInfo, Type};
use crate::source::{FileId, Span};
use crate::syntax::{self, Atom, AtomKind, Block, Entry, Phrase};
use crate::vocabulary::{Country, Language, Term, Vocab};

/// In a list of an override, what the list held before.
pub(super) const INHERITED: &str = "inherited";

/// Types the fields of one declaration after another.
#[derive(Debug)]
pub(super) struct Typer<'a> {
    /// The names that can be meant.
    pub(super) scopes: &'a Scopes,
    /// The file that is read, whose names count.
    pub(super) file: FileId,
    /// The places of the declaration at hand: its own, and those of its overrides.
    pub(super) within: Vec<Span>,
    /// Whether it is an override that is read.
    pub(super) overriding: bool,
    /// Reads the texts.
    pub(super) texts: text::Reader<'a>,
    /// What is wrong.
    pub(super) findings: Vec<Finding>,
    /// The departures on the record.
    pub(super) allows: Vec<Allow>,
    /// Finds what was meant.
    pub(super) guess: Guess,
    /// Whether something in the declaration at hand could not be read: what is missing may have stood there.
    pub(super) torn: bool,
    /// Whether it was its shape that could not be read, so that loose words in it have their finding.
    pub(super) shapeless: bool,
}

impl<'a> Typer<'a> {
    /// A typer that begins in `file`.
    pub(super) fn new(
        scopes: &'a Scopes,
        file: FileId,
        texts: text::Reader<'a>,
        findings: Vec<Finding>,
        guess: Guess,
    ) -> Self {
        let (torn, shapeless, overriding) = (false, false, false);
        let (within, allows) = (Vec::new(), Vec::new());
        Self { scopes, file, within, overriding, texts, findings, allows, guess, torn, shapeless }
    }

    /// The fields of `block`, which belongs to `owner` (`purpose delivery`).
    pub(super) fn fields(&mut self, allowed: &'static [Field], block: &Block, owner: &dyn fmt::Display) -> Fields {
        let mut fields = Fields::default();
        for entry in &block.entries {
            match entry {
                Entry::Field(node) => {
                    if let Some(field) = self.field(allowed, node, block, owner, &fields) {
                        let fact = self.fact(field, node);
                        fields.set(field.name, fact);
                    }
                }
                Entry::Note(note) => {
                    let colon = allowed.iter().find(|field| note.name(0) == Some(field.name));
                    if let Some(field) = colon.filter(|_| note.atoms.len() > 1) {
                        self.torn = true;
                        self.findings.push(Mistake::KindColon { field: field.name }.at(note.head_span()));
                    } else {
                        self.note(note, self.within.clone());
                    }
                }
            }
        }
        fields
    }

    /// The field that `node` gives. A field with a slip in its name is reported, and read as the one that was probably meant.
    fn field(
        &mut self,
        allowed: &'static [Field],
        node: &syntax::Field,
        block: &Block,
        owner: &dyn fmt::Display,
        given: &Fields,
    ) -> Option<&'static Field> {
        let Some(field) = allowed.iter().find(|field| field.name == node.name) else {
            let near = self.guess.nearest(&node.name, allowed.iter().map(|field| field.name));
            let known = allowed.iter().map(|field| format!("`{}`", field.name)).collect::<Vec<_>>().join(", ");
            let known = if known.is_empty() { "no fields at all".into() } else { known };
            let (field, owner, takers) = (node.name.clone(), owner.to_string(), conditional(&node.name));
            // Whoever writes a condition means no other field.
            let near = near.filter(|_| takers.is_empty());
            self.findings.push(Mistake::FieldUnknown { field, owner, near, known, takers }.at(node.name_span));
            let meant = allowed.iter().find(|field| Some(field.name) == near)?;
            let free = given.fact(meant.name).is_none() && !block.fields().any(|other| other.name == meant.name);
            return free.then_some(meant);
        };
        if let Some(first) = given.fact(field.name) {
            let mistake = Mistake::FieldTwice { field: node.name.clone(), first: first.span };
            self.findings.push(mistake.at(node.name_span));
            return None;
        }
        Some(field)
    }

    /// What a field says.
    fn fact(&mut self, field: &'static Field, node: &syntax::Field) -> Fact {
        let span = node.span;
        // A field without a value has its finding from `syntax`. It counts as given: nothing more is wrong with it.
        let Some(phrase) = &node.value else { return Fact { state: State::Values(Vec::new()), span, lost: true } };
        let known = field.types == [Type::When];
        if phrase.name(0) == Some("unknown") && !known && phrase.atoms.len() == 1 && phrase.block.is_none() {
            return Fact { state: State::Unknown, span, lost: false };
        }
        if phrase.name(0) == Some("none") {
            return Fact { state: self.none(field, phrase), span, lost: false };
        }
        let [Atom { kind: AtomKind::List(items), .. }] = phrase.atoms.as_slice() else {
            let values: Vec<Value> = self.value(field, phrase).into_iter().collect();
            return Fact { lost: values.is_empty(), state: State::Values(values), span };
        };
        if let Some(block) = &phrase.block {
            let hint = Some("Write the braces behind each value that they belong to.".into());
            self.findings
                .push(Mistake::TypeValue { field: field.name.into(), wants: wants(field), hint }.at(block.span));
        }
        if items.is_empty() && !self.torn {
            let empty = Mistake::TypeEmpty { what: "list" }.at(phrase.span);
            // Where something must be said, `none` is no way out.
            self.findings.push(if field.required { empty.help(format!("Write {}.", wants(field))) } else { empty });
        }
        if !field.many && items.len() > 1 {
            self.findings.push(Mistake::TypeMany { field: field.name.into() }.at(phrase.span));
        }
        let read: Vec<(&Phrase, Value)> =
            items.iter().filter_map(|item| Some((item, self.value(field, item)?))).collect();
        self.repeated(&read);
        let lost = read.is_empty() || read.len() < items.len();
        Fact { state: State::Values(read.into_iter().map(|(_, value)| value).collect()), span, lost }
    }

    /// `none`, and why.
    fn none(&mut self, field: &'static Field, phrase: &Phrase) -> State {
        let because = because(phrase, 1);
        match (&because, &phrase.block) {
            (Err(wrong), _) => self.bad_reason(*wrong),
            (Ok(_), Some(block)) => self.bad_reason(block.span),
            (Ok(None), None) if field.reason => {
                self.findings.push(Mistake::FieldReason { field: field.name }.at(phrase.span));
            }
            (Ok(_), None) => {}
        }
        State::None { because: because.ok().flatten() }
    }

    /// Says what may stand behind `none`.
    pub(super) fn bad_reason(&mut self, span: Span) {
        let wants = "`because \"…\"` behind it, or nothing".to_owned();
        self.findings.push(Mistake::TypeValue { field: "none".into(), wants, hint: None }.at(span));
    }

    /// Says which names stand in a list twice.
    fn repeated(&mut self, read: &[(&Phrase, Value)]) {
        let mut seen: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        for (phrase, value) in read {
            // `all` may stand twice with different exceptions, and own words behind one name differ in what they say.
            let plain = value.what != What::All && !own_words(phrase);
            let ([word], true) = (phrase.atoms.as_slice(), plain) else { continue };
            let Some(name) = word.as_name() else { continue };
            let same = seen.entry(name).or_default();
            if let Some(first) = same.iter().find(|first| first.with == value.with) {
                let mistake = Mistake::TypeTwice { text: name.to_owned(), first: first.span };
                self.findings.push(mistake.at(value.span));
            } else {
                same.push(value);
            }
        }
    }

    /// One value.
    fn value(&mut self, field: &'static Field, phrase: &Phrase) -> Option<Value> {
        if phrase.name(0) == Some(INHERITED) && phrase.atoms.len() == 1 {
            return self.inherited(field, phrase);
        }
        if field.types == [Type::When]
            && let (true, Some(block)) = (phrase.atoms.is_empty(), &phrase.block)
        {
            let overriding = std::mem::take(&mut self.overriding);
            let with = self.conditions(field, block);
            self.overriding = overriding;
            return Some(Value { what: What::When, with, span: phrase.span });
        }
        let what = self.what(field, phrase);
        let own = phrase.atoms.is_empty() || own_words(phrase);
        let with = match &phrase.block {
            Some(block) if !own => {
                let overriding = std::mem::take(&mut self.overriding);
                let with = self.fields(field.block, block, &format_args!("`{}`", field.name));
                self.overriding = overriding;
                with
            }
            _ => Fields::default(),
        };
        let what = what?;
        self.required(field.block, &with, &format_args!("`{}`", field.name), phrase.span);
        Some(Value { what, with, span: phrase.span })
    }

    /// `inherited`: what the list held before.
    fn inherited(&mut self, field: &'static Field, phrase: &Phrase) -> Option<Value> {
        if !self.overriding || !field.many || phrase.block.is_some() {
            self.findings.push(Sharing::Inherited.at(phrase.head_span()));
            return None;
        }
        Some(Value { what: What::Word(INHERITED), with: Fields::default(), span: phrase.span })
    }

    /// Says which of the fields that must be given are not. `none` and `unknown` are no answers here.
    pub(super) fn required(
        &mut self,
        allowed: &'static [Field],
        fields: &Fields,
        owner: &dyn fmt::Display,
        span: Span,
    ) {
        if self.torn {
            return;
        }
        for field in allowed.iter().filter(|field| field.required && fields.lacks(field.name)) {
            let place = fields.fact(field.name).map_or(span, |fact| fact.span);
            let wants = wants(field);
            self.findings.push(Mistake::FieldMissing { field: field.name, owner: owner.to_string(), wants }.at(place));
        }
    }

    fn what(&mut self, field: &'static Field, phrase: &Phrase) -> Option<What> {
        let has = |wanted: Type| field.types.contains(&wanted);
        let first = phrase.atoms.first();
        let single = phrase.atoms.len() == 1;
        let keeps = has(Type::Keep) && !single;
        match (first.map(|atom| &atom.kind), &phrase.block) {
            (None, Some(block)) if has(Type::Own) => self.words(block, false).map(What::Own),
            (None, Some(block)) if has(Type::Prose) => self.words(block, true).map(What::Prose),
            (None, Some(block)) => match by_region(field) {
                Some(kind) => self.by_region(kind, block),
                None => self.mismatch(field, phrase),
            },
            (Some(AtomKind::Name(name)), _) if has(Type::Coded) && phrase.atoms.len() == 2 => self.coded(name, phrase),
            (Some(AtomKind::Name(name)), _) if single => {
                if has(Type::Keep)
                    && matches!(name.as_str(), "session" | "statutory" | "indefinitely" | "until" | "while")
                {
                    return self.keep(phrase)?.map(What::Keep);
                }
                self.name(field, name, phrase.head_span())
            }
            (Some(AtomKind::Name(_) | AtomKind::Number(_)), _) if keeps => match self.keep(phrase) {
                Some(keep) => keep.map(What::Keep),
                None => self.mismatch(field, phrase),
            },
            (Some(AtomKind::Number(digits)), _) if single && has(Type::Number) => match digits.parse() {
                Ok(number) => Some(What::Number(number)),
                Err(_) => self.mismatch(field, phrase),
            },
            (Some(AtomKind::Number(_)), _) if has(Type::Duration) && phrase.atoms.len() == 2 => {
                self.duration(&phrase.atoms).map(What::Duration)
            }
            (Some(AtomKind::Date(text)), _) if single && has(Type::Date) => {
                let day = text.parse::<Date>().ok();
                if day.is_none() {
                    self.findings.push(Mistake::TypeDate { text: text.clone() }.at(phrase.head_span()));
                }
                day.map(What::Date)
            }
            (Some(AtomKind::String(raw)), _) if single => self.string(field, raw, phrase),
            _ => self.mismatch(field, phrase),
        }
    }

    /// A value that has not even the shape that the field wants.
    fn mismatch(&mut self, field: &'static Field, phrase: &Phrase) -> Option<What> {
        let several_names = phrase.atoms.len() > 1 && phrase.atoms.iter().all(|atom| atom.as_name().is_some());
        let first = phrase.atoms.first().map(|atom| &atom.kind);
        let quoted = match first {
            Some(AtomKind::String(text)) => Some(text.as_str()),
            _ => None,
        };
        let known = |text: &str| candidates(self.scopes, self.file, field).any(|name| name == text);
        let bare = quoted.is_some_and(|text| !has_words(field) || known(text));
        // What has a proper name can be declared with it.
        let kinds = field.types.iter().filter_map(|kind| if let Type::Ref(kind) = kind { Some(*kind) } else { None });
        let proper = quoted.and(kinds.into_iter().find(|kind| kind.info().field("name").is_some())).map(|kind| {
            let kind = kind.word();
            format!(
                "A proper name stands in a declaration, and that is named here: `{kind} my_name {{ name: \"…\" }}`."
            )
        });
        let hint = if several_names {
            Some("Several values stand in a list with commas between them: `[a, b]`.".into())
        } else if matches!(first, Some(AtomKind::List(_))) {
            Some("A list does not stand inside a list.".into())
        } else if bare {
            Some("Write it without quotes.".into())
        } else if has_words(field) {
            let words = format!("Give words in each language: `{}`.", self.own_form());
            Some(proper.map_or_else(|| words.clone(), |proper| format!("{words} {proper}")))
        } else if matches!(first, Some(AtomKind::Number(_))) && field.types.contains(&Type::Duration) {
            Some("Write a number and a unit, such as `13 months`.".into())
        } else {
            None
        };
        let mistake = Mistake::TypeValue { field: field.name.into(), wants: wants(field), hint };
        self.findings.push(mistake.at(phrase.span));
        None
    }

    /// How own words are written, in the languages of this policy.
    pub(super) fn own_form(&self) -> String {
        let all: Vec<Language> = Language::all().collect();
        let languages = if self.texts.languages.is_empty() { &all } else { &self.texts.languages };
        let texts: Vec<String> = languages.iter().map(|language| format!("{language}: \"…\"")).collect();
        format!("{{ {} }}", texts.join(", "))
    }

    fn string(&mut self, field: &'static Field, raw: &str, phrase: &Phrase) -> Option<What> {
        let text = text::plain(raw);
        if text.trim().is_empty() {
            self.findings.push(Mistake::TypeEmpty { what: "text" }.at(phrase.head_span()));
            return None;
        }
        let mut refused = None;
        for kind in field.types {
            #[expect(clippy::wildcard_enum_match_arm, reason = "the other types take no string")]
            match kind {
                Type::Str => return Some(What::Str(text)),
                Type::Email if text::is_email(&text) => return Some(What::Email(text)),
                Type::Url if text::is_web_address(&text) => return Some(What::Url(text)),
                Type::Phone if text::is_phone(&text) => return Some(What::Phone(text)),
                Type::Email if text.contains('@') || refused.is_none() => {
                    refused = Some(Mistake::TypeEmail { text: text.clone() });
                }
                Type::Url if !text.contains('@') || refused.is_none() => {
                    refused = Some(Mistake::TypeUrl { text: text.clone() });
                }
                Type::Phone => refused = Some(Mistake::TypePhone { text: text.clone() }),
                _ => {}
            }
        }
        let Some(mistake) = refused else { return self.mismatch(field, phrase) };
        self.findings.push(mistake.at(phrase.head_span()));
        None
    }

    /// `DK "12 34 56 78"`.
    fn coded(&mut self, code: &str, phrase: &Phrase) -> Option<What> {
        let (Some(first), Some(Atom { kind: AtomKind::String(raw), span })) =
            (phrase.atoms.first(), phrase.atoms.get(1))
        else {
            let wants = Type::Coded.wants();
            self.findings.push(Mistake::TypeValue { field: code.into(), wants, hint: None }.at(phrase.span));
            return None;
        };
        let text = text::plain(raw);
        if text.trim().is_empty() {
            self.findings.push(Mistake::TypeEmpty { what: "text" }.at(*span));
            return None;
        }
        let country = Country::find(code);
        if country.is_none() {
            self.findings.push(Mistake::TypeCountry { code: code.into(), near: country_near(code) }.at(first.span));
        }
        country.map(|country| What::Coded(country, text))
    }

    /// A text in each language.
    pub(super) fn words(&mut self, block: &Block, prose: bool) -> Option<Words> {
        self.texts.words(block, prose, &mut self.findings)
    }
}

/// The kinds with a field `name` of conditions, as they are written.
fn conditional(name: &str) -> Vec<String> {
    let takes = |info: &&&KindInfo| info.field(name).is_some_and(|field| field.types == [Type::When]);
    KINDS.iter().filter(takes).map(|info| format!("`{}`", info.word)).collect()
}

/// Whether own words may stand in `field`.
pub(super) fn has_words(field: &Field) -> bool {
    field.types.iter().any(|kind| matches!(kind, Type::Own | Type::Prose))
}

/// Whether `field` takes names that are declared or built in.
pub(super) fn takes_names(field: &Field) -> bool {
    field.types.iter().any(|kind| matches!(kind, Type::Ref(_) | Type::Term(_) | Type::Section | Type::Word(_)))
}

/// What `field` wants, in words: `a, b or c`.
pub(super) fn wants(field: &Field) -> String {
    let all: Vec<String> = field.types.iter().map(|kind| kind.wants()).collect();
    match all.as_slice() {
        [words @ .., last] if !words.is_empty() => {
            let comma = if words.iter().any(|word| word.contains(", ")) { "," } else { "" };
            format!("{}{comma} or {last}", words.join(", "))
        }
        _ => all.concat(),
    }
}

/// The term that a declaration stands for, if its `is` or its name says so.
pub(super) fn entry(vocab: Vocab, fields: &Fields, name: &str) -> Option<&'static Term> {
    match fields.value("is") {
        Some(value) => value.as_term(),
        None => vocab.find(name),
    }
}
