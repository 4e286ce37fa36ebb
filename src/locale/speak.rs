//! How each [`Say`] is said in one language.
//!
//! Comes in: a message with its facts, or a fact. Goes out: inlines, final. Guaranteed: everything is said, or it is an error.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentValue};

use super::catalogue::Catalogue;
use super::document::{Inline, Inlines};
use super::error::{LocaleError, Problem};
use super::icu::Formats;
use super::inlines::{self, NUMBER, capitalised, join, mark, text, unlinked, weave};
use super::prose;
use crate::model::{Duration, Unit, Words};
use crate::notice::{Form, Place, Say, Target, Tongue};
use crate::vocabulary::{Country, Language, Term};

/// A voice in one language.
pub(super) struct Speaker<'n> {
    catalogue: Catalogue,
    formats: Formats,
    /// What stands for the names in braces in authors' prose.
    names: Option<&'n BTreeMap<String, Say>>,
    /// Whether it speaks in a cell: there numbers are digits, and days stand without the words a sentence puts before them.
    pub(super) terse: bool,
}

impl<'n> Speaker<'n> {
    /// A voice in `language` for prose that says `names` in braces.
    pub(super) fn new(language: Language, names: Option<&'n BTreeMap<String, Say>>) -> Result<Self, LocaleError> {
        let formats = Formats::new(language.tag()).map_err(|problem| LocaleError { language, problem })?;
        Ok(Self { catalogue: Catalogue::open(language), formats, names, terse: false })
    }

    /// The language.
    pub(super) fn language(&self) -> Language {
        self.catalogue.language()
    }

    /// Whether the message `id` says the variable `name`.
    pub(super) fn says(&self, id: &str, name: &str) -> bool {
        self.catalogue.says(id, name)
    }

    /// The words of the message `id`, which has no facts.
    pub(super) fn words(&mut self, id: &str) -> Result<String, LocaleError> {
        self.format(id, None, &FluentArgs::new()).map(Cow::into_owned)
    }

    /// An error in this language.
    pub(super) fn error(&self, problem: Problem) -> LocaleError {
        LocaleError { language: self.language(), problem }
    }

    /// Several, one behind another.
    pub(super) fn speak_all(&mut self, says: &[Say], between: &str) -> Result<Inlines, LocaleError> {
        let spoken: Vec<Inlines> = says.iter().map(|say| self.speak(say)).collect::<Result<_, _>>()?;
        Ok(join(spoken, between))
    }

    /// One.
    pub(super) fn speak(&mut self, say: &Say) -> Result<Inlines, LocaleError> {
        match say {
            Say::Message { id, attribute, facts } => self.message(id, *attribute, facts),
            Say::Term(term, form) => self.term(term, *form),
            Say::Words(words, form) => self.own(words, *form),
            Say::Prose(words) => prose::line(self, words),
            Say::Name(name) => Ok(vec![text(name.clone())]),
            Say::All(items) => self.list(items, Formats::all),
            Say::Any(items) => self.list(items, Formats::any),
            Say::Date(day) => {
                let words = Inline::Time { datetime: day.to_string(), text: self.formats.date(*day) };
                if self.terse { Ok(vec![words]) } else { self.select("date-in-sentence", None, "date", vec![words]) }
            }
            Say::Duration(duration) => self.duration(*duration),
            Say::Number(number) => Ok(vec![text(self.formats.number(*number))]),
            Say::Country(country, place) => self.country(*country, *place),
            Say::Language(language, tongue) => self.tongue(*language, *tongue),
            Say::Key(key) => Err(self.error(Problem::Unspeakable { key })),
            Say::Link(target, words) => {
                let text = unlinked(self.speak(words)?);
                Ok(Self::link(target, text))
            }
            Say::Strong(words) => Ok(vec![Inline::Strong { text: self.speak(words)? }]),
            Say::Run(parts) => self.speak_all(parts, " "),
            Say::Official(words) => Ok(self.english((*words).to_owned())),
            Say::Original(term) => self.original(term),
            Say::From(_, say) => self.speak(say),
        }
    }

    /// A message. Its facts are said first and wait behind their marks; numbers and codes go in as they are, to be selected on.
    fn message(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        facts: &[(&'static str, Say)],
    ) -> Result<Inlines, LocaleError> {
        let mut waiting = Vec::new();
        let mut args = FluentArgs::with_capacity(facts.len());
        for (name, fact) in facts {
            let bare = fact.bare();
            let value: FluentValue<'_> = if let Say::Number(number) = bare {
                (*number).into()
            } else if let Say::Key(key) = bare {
                (*key).into()
            } else {
                self.wait(&mut waiting, bare)?.to_string().into()
            };
            args.set(*name, value);
        }
        let spoken = self.format(id, attribute, &args)?;
        Ok(weave(&spoken, &waiting))
    }

    /// The mark of a fact, which waits to be put in its place.
    pub(super) fn wait(&mut self, waiting: &mut Vec<Inlines>, fact: &Say) -> Result<char, LocaleError> {
        let mark = mark(waiting.len()).ok_or_else(|| self.error(Problem::Crowded))?;
        waiting.push(self.speak(fact)?);
        Ok(mark)
    }

    /// A message around one fact that was said already, with a code to select on.
    fn select(
        &mut self,
        id: &str,
        code: Option<&str>,
        name: &'static str,
        fact: Inlines,
    ) -> Result<Inlines, LocaleError> {
        let mark = mark(0).ok_or_else(|| self.error(Problem::Crowded))?;
        let mut args = FluentArgs::new();
        args.set(name, mark.to_string());
        if let Some(code) = code {
            args.set("code", code.to_owned());
        }
        let spoken = self.format(id, None, &args)?;
        Ok(weave(&spoken, &[fact]))
    }

    /// A message as text: marks still stand for facts, numbers are written.
    fn format(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Result<Cow<'static, str>, LocaleError> {
        let mut spoken = self.catalogue.format(id, attribute, args)?;
        if spoken.contains('\n') {
            spoken = spoken.replace('\n', " ").into();
        }
        if !spoken.contains(NUMBER) {
            return Ok(spoken);
        }
        let parts = spoken.split(NUMBER).enumerate().map(|(at, part)| match part.parse() {
            Ok(number) if at % 2 == 1 => self.formats.number(number),
            Ok(_) | Err(_) => part.to_owned(),
        });
        Ok(parts.collect::<String>().into())
    }

    /// A built-in concept. Where its kind promises no such form, its value serves.
    fn term(&mut self, term: &Term, form: Form) -> Result<Inlines, LocaleError> {
        let promised = attribute(form).filter(|attribute| term.vocab.forms().contains(attribute));
        let spoken = self.format(&term.message(), promised, &FluentArgs::new())?;
        let spoken = if form == Form::Cap && promised.is_none() { capitalised(&spoken).into() } else { spoken };
        Ok(vec![text(spoken)])
    }

    /// Words in the English of a law, marked where the page is in another language.
    fn english(&self, words: String) -> Inlines {
        let words = vec![text(words)];
        if self.language().code() == "en" {
            words
        } else {
            vec![Inline::Foreign { language: "en".to_owned(), text: words }]
        }
    }

    /// A concept in this language, and in brackets in English where that is another.
    fn original(&mut self, term: &Term) -> Result<Inlines, LocaleError> {
        let mut said = self.term(term, Form::Cap)?;
        if let Some(english) = Language::find("en").filter(|english| *english != self.language()) {
            let words = Catalogue::open(english).format(&term.message(), None, &FluentArgs::new())?;
            said.push(text(" ("));
            said.extend(self.english(words.into_owned()));
            said.push(text(")"));
        }
        Ok(said)
    }

    /// An author's own words.
    fn own(&mut self, words: &Words, form: Form) -> Result<Inlines, LocaleError> {
        let (language, passage) = self.passage(words)?;
        let own: Vec<&str> = passage.split_ascii_whitespace().collect();
        let own = own.join(" ");
        if form != Form::Cap {
            return Ok(self.set_off(language, vec![text(own)]));
        }
        // A cell says "Levere varer" where a list says "at levere varer".
        let bare = own.strip_prefix(language.infinitive_marker()).and_then(|rest| rest.strip_prefix(' '));
        Ok(self.set_off(language, vec![text(capitalised(bare.unwrap_or(&own)))]))
    }

    /// What the author wrote for the readers of this language, and the language it is in.
    pub(super) fn passage<'w>(&self, words: &'w Words) -> Result<(Language, &'w str), LocaleError> {
        let elsewhere = || words.texts.values().next().map(|passage| passage.span);
        let shown = words.shown(self.language());
        let (language, passage) = shown.ok_or_else(|| self.error(Problem::Wordless { span: elsewhere() }))?;
        Ok((language, &passage.text))
    }

    /// A run of text in `language`, marked where that is another language.
    pub(super) fn set_off(&self, language: Language, run: Inlines) -> Inlines {
        if language == self.language() {
            return run;
        }
        vec![Inline::Foreign { language: language.tag().to_owned(), text: run }]
    }

    /// What stands for some names in braces.
    pub(super) fn named(&self, key: &str) -> Result<&'n Say, LocaleError> {
        self.names.and_then(|names| names.get(key)).ok_or_else(|| self.error(Problem::Unnamed { name: key.to_owned() }))
    }

    fn list(&mut self, items: &[Say], join: fn(&Formats, &[char]) -> String) -> Result<Inlines, LocaleError> {
        let mut waiting = Vec::new();
        let marks: Vec<char> = items.iter().map(|item| self.wait(&mut waiting, item)).collect::<Result<_, _>>()?;
        Ok(weave(&join(&self.formats, &marks), &waiting))
    }

    fn duration(&mut self, duration: Duration) -> Result<Inlines, LocaleError> {
        let id = match duration.unit {
            Unit::Minute => "duration-minute",
            Unit::Hour => "duration-hour",
            Unit::Day => "duration-day",
            Unit::WorkingDay => "duration-working-day",
            Unit::Week => "duration-week",
            Unit::Month => "duration-month",
            Unit::Year => "duration-year",
        };
        let attribute = self.terse.then_some("digits");
        let mut args = FluentArgs::new();
        args.set("count", duration.count);
        let words = self.format(id, attribute, &args)?;
        Ok(vec![match duration.iso() {
            Some(datetime) => Inline::Time { datetime, text: words.into_owned() },
            None => text(words),
        }])
    }

    fn country(&mut self, country: Country, place: Place) -> Result<Inlines, LocaleError> {
        let name = vec![text(self.formats.country(country))];
        let name = self.select("country-name", Some(country.code()), "name", name)?;
        match place {
            Place::Name => Ok(name),
            Place::In => self.select("country-in", Some(country.code()), "name", name),
        }
    }

    fn tongue(&mut self, language: Language, tongue: Tongue) -> Result<Inlines, LocaleError> {
        let name = vec![text(self.formats.language(language))];
        let name = self.select("language-name", Some(language.code()), "name", name)?;
        match tongue {
            Tongue::Name => Ok(name),
            Tongue::In => self.select("language-in", Some(language.code()), "name", name),
            Tongue::Version => self.select("language-version", Some(language.code()), "name", name),
        }
    }

    /// A link. Where its address is not one that may stand in a page, its words alone.
    fn link(target: &Target, text: Inlines) -> Inlines {
        let href = match target {
            Target::Anchor(anchor) => format!("#{anchor}"),
            Target::Url(url) => url.clone(),
            Target::Email(address) => format!("mailto:{}", encoded(address)),
            Target::Phone(number) => {
                let plus = if number.trim_start().starts_with('+') { "+" } else { "" };
                let digits: String = number.chars().filter(char::is_ascii_digit).collect();
                format!("tel:{plus}{digits}")
            }
            Target::Edition(language) => {
                let href = format!("edition:{language}");
                return vec![Inline::Link { href, text, language: Some(language.tag().to_owned()) }];
            }
            Target::Copy(folder) => return vec![Inline::Link { href: format!("copy:{folder}"), text, language: None }],
            Target::Notice { notice, anchor } => {
                let anchor = if anchor.is_empty() { String::new() } else { format!("#{anchor}") };
                return vec![Inline::Link { href: format!("notice:{notice}{anchor}"), text, language: None }];
            }
        };
        if prose::may_lead_to(&href) { vec![Inline::Link { href, text, language: None }] } else { text }
    }

    /// One, without links and emphasis.
    pub(super) fn plain(&mut self, say: &Say) -> Result<String, LocaleError> {
        Ok(inlines::plain(&self.speak(say)?))
    }
}

/// The attribute in which a form is found; `None` for the value.
fn attribute(form: Form) -> Option<&'static str> {
    match form {
        Form::Plain => None,
        Form::Cap => Some("cap"),
        Form::One => Some("one"),
        Form::After => Some("after"),
        Form::Until => Some("until"),
        Form::While => Some("while"),
        Form::Sentence => Some("sentence"),
        Form::Lead => Some("lead"),
        Form::Text => Some("text"),
        Form::Short => Some("short"),
        Form::Why => Some("why"),
    }
}

/// An e-mail address as it stands in a `mailto:` link.
fn encoded(address: &str) -> String {
    let mut encoded = String::new();
    for byte in address.bytes() {
        if byte.is_ascii_alphanumeric() || b"@.-_~+'!$*".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.extend(['%', hex(byte >> 4), hex(byte & 15)]);
        }
    }
    encoded
}

fn hex(digit: u8) -> char {
    char::from_digit(digit.into(), 16).unwrap_or('0').to_ascii_uppercase()
}
