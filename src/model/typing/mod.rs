//! From phrases to typed values, as the schema wants them.

mod phrases;

use jiff::civil::Date;

use phrases::country_near;

use super::near::nearest;
use super::policy::Allow;
use super::scope::Scope;
use super::text;
use super::value::{Fact, Fields, Keep, Occasion, State, Value, What, Words};
use crate::finding::{Code, Finding, Mistake, codes};
use crate::schema::{self, Field, Kind, Type};
use crate::source::Span;
use crate::syntax::{self, Atom, AtomKind, Block, Entry, Phrase};
use crate::vocabulary::{Country, Language, Term, Vocab};

/// Types the fields of one declaration after another.
pub(super) struct Typer<'a> {
    /// The names that can be meant.
    pub(super) scope: &'a Scope,
    /// The languages that every text needs.
    pub(super) languages: &'a [Language],
    /// What is wrong.
    pub(super) findings: Vec<Finding>,
    /// The departures on the record.
    pub(super) allows: Vec<Allow>,
}

impl Typer<'_> {
    /// The fields of `block`, which belongs to `owner` (`purpose delivery`) and lies in the declaration `within`.
    pub(super) fn fields(&mut self, allowed: &'static [Field], block: &Block, owner: &str, within: Span) -> Fields {
        let mut fields = Fields::default();
        for entry in &block.entries {
            match entry {
                Entry::Field(node) => self.field(allowed, node, owner, within, &mut fields),
                Entry::Note(note) => self.note(note, Some(within)),
            }
        }
        fields
    }

    fn field(
        &mut self,
        allowed: &'static [Field],
        node: &syntax::Field,
        owner: &str,
        within: Span,
        fields: &mut Fields,
    ) {
        let Some(field) = allowed.iter().find(|field| field.name == node.name) else {
            let near = nearest(&node.name, allowed.iter().map(|field| field.name));
            let known = allowed.iter().map(|field| format!("`{}`", field.name)).collect::<Vec<_>>().join(", ");
            let known = if known.is_empty() { "no fields at all".into() } else { known };
            let mistake = Mistake::FieldUnknown { field: node.name.clone(), owner: owner.to_owned(), near, known };
            self.findings.push(mistake.at(node.name_span));
            return;
        };
        if let Some(first) = fields.fact(field.name) {
            let mistake = Mistake::FieldTwice { field: node.name.clone(), first: first.span };
            self.findings.push(mistake.at(node.name_span));
            return;
        }
        // A field without a value has its finding from `syntax`. It counts as given: nothing more is wrong with it.
        let state = match &node.value {
            Some(phrase) => self.state(field, phrase, within),
            None => State::Values(Vec::new()),
        };
        fields.set(field.name, Fact { state, span: node.span });
    }

    fn state(&mut self, field: &'static Field, phrase: &Phrase, within: Span) -> State {
        match (phrase.name(0), phrase.atoms.len()) {
            (Some("unknown"), 1) if phrase.block.is_none() => return State::Unknown,
            (Some("none"), _) => {
                let because = self.because(phrase, 1);
                if because.is_none() && field.reason {
                    self.findings.push(Mistake::FieldReason { field: field.name }.at(phrase.span));
                }
                return State::None { because };
            }
            _ => {}
        }
        let values = match phrase.atoms.as_slice() {
            [Atom { kind: AtomKind::List(items), .. }] => {
                let values: Vec<Value> = items.iter().filter_map(|item| self.value(field, item, within)).collect();
                if !field.many && items.len() > 1 {
                    self.findings.push(Mistake::TypeMany { field: field.name.into() }.at(phrase.span));
                }
                self.repeated(&values);
                values
            }
            _ => self.value(field, phrase, within).into_iter().collect(),
        };
        State::Values(values)
    }

    /// Says which names stand in a list twice.
    fn repeated(&mut self, values: &[Value]) {
        let mut seen: Vec<&Value> = Vec::new();
        for value in values {
            let named = matches!(value.what, What::Term(_) | What::Declared(_) | What::Country(_) | What::Language(_));
            if let Some(first) = seen.iter().find(|first| named && first.what == value.what && first.with == value.with)
            {
                let text = self.scope.name_of(&value.what);
                self.findings.push(Mistake::TypeTwice { text, first: first.span }.at(value.span));
            }
            if named {
                seen.push(value);
            }
        }
    }

    /// `because "…"` from word `from` on.
    fn because(&mut self, phrase: &Phrase, from: usize) -> Option<String> {
        let rest = phrase.atoms.get(from..).unwrap_or_default();
        match rest {
            [] => None,
            [word, Atom { kind: AtomKind::String(text), .. }] if word.as_name() == Some("because") => {
                Some(text::plain(text)).filter(|text| !text.trim().is_empty())
            }
            [word, _] if word.as_name() == Some("because") => None,
            [first, ..] => {
                let wants = "`because \"…\"` behind `none`".to_owned();
                self.findings.push(Mistake::TypeValue { field: "none".into(), wants, hint: None }.at(first.span));
                None
            }
        }
    }

    /// One value.
    fn value(&mut self, field: &'static Field, phrase: &Phrase, within: Span) -> Option<Value> {
        let what = self.what(field, phrase)?;
        let own = matches!(
            &what,
            What::Own(_)
                | What::Prose(_)
                | What::ByRegion(_)
                | What::Keep(
                    Keep::Until(Occasion::Own(_))
                        | Keep::While(Occasion::Own(_))
                        | Keep::After { event: Some(Occasion::Own(_)), .. }
                )
        );
        let with = match &phrase.block {
            Some(block) if !own => self.fields(field.block, block, &format!("`{}`", field.name), within),
            _ => Fields::default(),
        };
        self.required(field.block, &with, &format!("`{}`", field.name), phrase.span);
        Some(Value { what, with, span: phrase.span })
    }

    /// Says which of the fields that must be given are not.
    pub(super) fn required(&mut self, allowed: &'static [Field], fields: &Fields, owner: &str, span: Span) {
        for field in allowed.iter().filter(|field| field.required && fields.fact(field.name).is_none()) {
            let wants = wants(field);
            self.findings.push(Mistake::FieldMissing { field: field.name, owner: owner.to_owned(), wants }.at(span));
        }
    }

    fn what(&mut self, field: &'static Field, phrase: &Phrase) -> Option<What> {
        let has = |wanted: Type| field.types.contains(&wanted);
        let first = phrase.atoms.first();
        let single = phrase.atoms.len() == 1;
        match (first.map(|atom| &atom.kind), &phrase.block) {
            (None, Some(block)) if has(Type::Own) => self.words(block, false).map(What::Own),
            (None, Some(block)) if has(Type::Prose) => self.words(block, true).map(What::Prose),
            (None, Some(block)) => match by_region(field) {
                Some(kind) => self.by_region(kind, block),
                None => self.mismatch(field, phrase),
            },
            (Some(AtomKind::Name(name)), _) => {
                if has(Type::Coded) && phrase.atoms.len() == 2 {
                    return self.coded(name, phrase);
                }
                if has(Type::Keep) && (!single || matches!(name.as_str(), "session" | "statutory" | "until" | "while"))
                {
                    return self.keep(field, phrase);
                }
                if single { self.name(field, name, phrase.head_span()) } else { self.mismatch(field, phrase) }
            }
            (Some(AtomKind::Number(digits)), _) => match single {
                true if has(Type::Number) => match digits.parse() {
                    Ok(number) => Some(What::Number(number)),
                    Err(_) => self.mismatch(field, phrase),
                },
                false if has(Type::Keep) => self.keep(field, phrase),
                false if has(Type::Duration) && phrase.atoms.len() == 2 => {
                    self.duration(&phrase.atoms).map(What::Duration)
                }
                _ => self.mismatch(field, phrase),
            },
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

    fn mismatch(&mut self, field: &'static Field, phrase: &Phrase) -> Option<What> {
        let several_names = phrase.atoms.len() > 1 && phrase.atoms.iter().all(|atom| atom.as_name().is_some());
        let listed = matches!(phrase.atoms.first().map(|atom| &atom.kind), Some(AtomKind::List(_)));
        let text = matches!(phrase.atoms.first().map(|atom| &atom.kind), Some(AtomKind::String(_) | AtomKind::Text(_)));
        let words = field.types.iter().any(|kind| matches!(kind, Type::Own | Type::Prose));
        let hint = if several_names {
            Some("several values stand in a list with commas between them: `[a, b]`")
        } else if listed {
            Some("a list does not stand inside a list")
        } else if text && words {
            Some("give a text in each language: `{ da: \"…\", nb: \"…\", en: \"…\" }`")
        } else if text {
            Some("names stand without quotes")
        } else {
            None
        };
        let mistake = Mistake::TypeValue { field: field.name.into(), wants: wants(field), hint };
        self.findings.push(mistake.at(phrase.span));
        None
    }

    /// A name: a word of the field, a code, a declaration, or a built-in concept, in this order.
    fn name(&mut self, field: &'static Field, name: &str, span: Span) -> Option<What> {
        for kind in field.types {
            #[expect(clippy::wildcard_enum_match_arm, reason = "the other types take no name")]
            let found = match *kind {
                Type::All if name == "all" => Some(What::All),
                Type::YesNo if name == "yes" => Some(What::Yes(true)),
                Type::YesNo if name == "no" => Some(What::Yes(false)),
                Type::Word(words) => words.iter().find(|word| **word == name).map(|word| What::Word(word)),
                Type::Section => schema::section(name).map(What::Section),
                Type::Language => Language::find(name).map(What::Language),
                Type::Country => Country::find(name).map(What::Country),
                Type::Jurisdiction => jurisdiction(name),
                Type::Ref(kind) => self.scope.find(kind, name).map(What::Declared),
                Type::Term(vocab) => vocab.find(name).map(What::Term),
                _ => None,
            };
            if found.is_some() {
                return found;
            }
        }
        self.unknown_name(field, name, span);
        None
    }

    fn unknown_name(&mut self, field: &'static Field, name: &str, span: Span) {
        let only = |kinds: fn(&Type) -> bool| field.types.iter().all(kinds);
        let mistake = if only(|kind| matches!(kind, Type::Language)) {
            let known = Language::all().map(Language::code).collect::<Vec<_>>().join(", ");
            Mistake::TypeLanguage { code: name.into(), known }
        } else if field.types.iter().any(|kind| matches!(kind, Type::Country | Type::Jurisdiction))
            && looks_like_code(name)
        {
            Mistake::TypeCountry { code: name.into(), near: country_near(name) }
        } else if let Some(kind) = self.scope.kind_of(name) {
            Mistake::NameKind { name: name.into(), is: kind.word(), wants: wants(field) }
        } else if !field.types.iter().any(|kind| matches!(kind, Type::Ref(_) | Type::Term(_) | Type::Section)) {
            Mistake::TypeValue { field: field.name.into(), wants: wants(field), hint: None }
        } else {
            let near = nearest(name, self.candidates(field).into_iter());
            Mistake::NameUnknown { name: name.into(), wants: wants(field), near }
        };
        self.findings.push(mistake.at(span));
    }

    /// Every name that could stand in `field`.
    fn candidates(&self, field: &'static Field) -> Vec<&str> {
        let mut names = Vec::new();
        for kind in field.types {
            #[expect(clippy::wildcard_enum_match_arm, reason = "the other types take no name")]
            match *kind {
                Type::Ref(kind) => names.extend(self.scope.names(kind)),
                Type::Term(vocab) => names.extend(vocab.terms().map(|term| term.id)),
                Type::Section => names.extend(schema::SECTIONS),
                Type::Word(words) => names.extend(words),
                _ => {}
            }
        }
        names
    }

    fn string(&mut self, field: &'static Field, raw: &str, phrase: &Phrase) -> Option<What> {
        let text = text::plain(raw);
        if text.trim().is_empty() {
            self.findings.push(Mistake::TypeEmpty.at(phrase.head_span()));
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
                Type::Url if !text.contains('@') => refused = Some(Mistake::TypeUrl { text: text.clone() }),
                Type::Phone => refused = Some(Mistake::TypePhone { text: text.clone() }),
                _ => {}
            }
        }
        match refused {
            Some(mistake) => {
                self.findings.push(mistake.at(phrase.head_span()));
                None
            }
            None => self.mismatch(field, phrase),
        }
    }

    /// A text in each language.
    pub(super) fn words(&mut self, block: &Block, prose: bool) -> Option<Words> {
        text::words(block, prose, self.languages, &mut self.findings)
    }

    /// `allow CODE because "…"`, in the declaration `within` or at the top.
    pub(super) fn note(&mut self, note: &Phrase, within: Option<Span>) {
        if note.name(0) != Some("allow") {
            let word = note.name(0).unwrap_or("this").to_owned();
            let kind = note.atoms.len() > 1 && Kind::find(&word).is_some();
            self.findings.push(Mistake::KindNested { word, kind }.at(note.span));
            return;
        }
        let Some(text) = note.name(1) else {
            self.findings.push(Mistake::AllowReason.at(note.span));
            return;
        };
        let Some(code) = Code::find(text) else {
            let near = nearest(text, codes::CODES.iter().map(|info| info.code.as_str()));
            let span = note.atoms.get(1).map_or(note.span, |atom| atom.span);
            self.findings.push(Mistake::AllowUnknown { code: text.into(), near }.at(span));
            return;
        };
        match self.because(note, 2) {
            Some(reason) => self.allows.push(Allow { code, reason, span: note.span, within }),
            None => self.findings.push(Mistake::AllowReason.at(note.span)),
        }
    }
}

/// The kind of declaration that `field` takes for each region, if it does.
fn by_region(field: &Field) -> Option<Kind> {
    field.types.iter().find_map(|kind| if let Type::ByRegion(kind) = kind { Some(*kind) } else { None })
}

/// What `field` wants, in words.
pub(super) fn wants(field: &Field) -> String {
    let all: Vec<String> = field.types.iter().map(|kind| kind.wants()).collect();
    all.join(", or ")
}

fn jurisdiction(code: &str) -> Option<What> {
    let country = code.split('-').next().unwrap_or(code);
    let known = matches!(code, "EU" | "EEA") || Country::find(country).is_some();
    known.then(|| What::Jurisdiction(code.to_owned()))
}

fn looks_like_code(name: &str) -> bool {
    name.len() <= 3 && name.chars().all(|letter| letter.is_ascii_alphabetic())
}

/// The term that a declaration stands for, if its `is` or its name says so.
pub(super) fn entry(vocab: Vocab, fields: &Fields, name: &str) -> Option<&'static Term> {
    match fields.value("is") {
        Some(value) => value.as_term(),
        None => vocab.find(name),
    }
}
