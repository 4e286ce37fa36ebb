//! The messages of one language, each parsed when it is first spoken.
//!
//! Comes in: the messages of a language, embedded in the program as Fluent's text. Goes out: formatted messages, facts still as
//! markers. Guaranteed: a message that is missing, broken or not given what it asks for is an error, never a text with a hole.
//!
//! A notice speaks a small part of a large catalogue. So a message is parsed when it is asked for, and one that is nothing but text
//! not at all: that was done when the program was built.

use std::borrow::Cow;

use fluent::resolver::ResolverError;
use fluent::resolver::errors::ReferenceKind;
use fluent::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::error::{LocaleError, Problem};
use super::inlines::{NUMBER, is_mark};
use crate::vocabulary::{Language, Message};

/// The catalogue of one language.
pub(super) struct Catalogue {
    language: Language,
    /// Where a message or term is found by its id, `-` included for a term.
    find: fn(Language, &str) -> Option<&'static Message>,
    /// The messages and terms that were parsed.
    bundle: FluentBundle<FluentResource>,
    /// The ids of the terms among them. A bundle tells of its messages alone.
    terms: Vec<String>,
}

impl Catalogue {
    /// The catalogue of `language`.
    pub(super) fn open(language: Language) -> Self {
        Self::of(language, Language::entry)
    }

    fn of(language: Language, find: fn(Language, &str) -> Option<&'static Message>) -> Self {
        let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number));
        Self { language, find, bundle, terms: Vec::new() }
    }

    /// The language.
    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// Whether the message `id` says the variable `name` somewhere.
    pub(super) fn says(&self, id: &str, name: &str) -> bool {
        self.find(id).is_some_and(|message| says(message, name))
    }

    /// The value or the attribute of the message `id`, with `facts`, each of which it must say somewhere.
    ///
    /// A code is no fact: one language selects on it, another has no need to. A message that selects on it alone was cut into one for
    /// each code when the program was built.
    pub(super) fn format(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        facts: &FluentArgs<'_>,
    ) -> Result<Cow<'static, str>, LocaleError> {
        let message = || id.to_owned();
        let Some(found) = self.find(id) else { return Err(self.error(Problem::Missing { message: message() })) };
        let mut unused = facts.iter().filter(|(name, value)| !is_code(value) && !says(found, name));
        if let Some((unused, _)) = unused.next() {
            return Err(self.error(Problem::Unused { message: message(), variable: unused.to_owned() }));
        }
        let exact = self.of_code(id, facts);
        let (id, found) = exact.as_deref().and_then(|exact| Some((exact, self.find(exact)?))).unwrap_or((id, found));
        if let Some(text) = found.plain(attribute) {
            return Ok(Cow::Borrowed(text));
        }
        self.parse(id, found)?;
        loop {
            let found = self.bundle.get_message(id);
            let pattern = found.and_then(|found| match attribute {
                None => found.value(),
                Some(attribute) => found.get_attribute(attribute).map(|attribute| attribute.value()),
            });
            let Some(pattern) = pattern else {
                let attribute = attribute.map(str::to_owned);
                return Err(self.error(Problem::Formless { message: message(), attribute }));
            };
            let mut errors = Vec::new();
            let text = self.bundle.format_pattern(pattern, Some(facts), &mut errors).into_owned();
            let Some(error) = errors.into_iter().next() else { return Ok(Cow::Owned(text)) };
            // It may refer to an entry that was not parsed yet: then once more. Each turn parses one entry more.
            let other = referred(&error).filter(|other| !self.has(other));
            let other = other.and_then(|other| self.find(&other).map(|found| (other, found)));
            if other.is_none_or(|(other, found)| self.parse(&other, found).is_err()) {
                return Err(self.error(Problem::Unresolved { message: message(), what: error.to_string() }));
            }
        }
    }

    /// The message that says `id` for the code among `facts`, where there is one.
    fn of_code(&self, id: &str, facts: &FluentArgs<'_>) -> Option<String> {
        let Some(FluentValue::String(code)) = facts.get("code") else { return None };
        [code, "other"].into_iter().map(|code| format!("{id}-{code}")).find(|exact| self.find(exact).is_some())
    }

    /// Whether the entry `id` was parsed.
    fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id) || self.terms.iter().any(|term| term == id)
    }

    /// Parses the entry `id` unless that was done.
    fn parse(&mut self, id: &str, message: &Message) -> Result<(), LocaleError> {
        if self.has(id) {
            return Ok(());
        }
        if id.starts_with('-') {
            self.terms.push(id.to_owned());
        }
        let resource = FluentResource::try_new(message.text.to_owned()).map_err(|(_, errors)| errors.first().cloned());
        let broken = match resource {
            Ok(resource) => match self.bundle.add_resource(resource) {
                Ok(()) => return Ok(()),
                Err(errors) => errors.first().map(ToString::to_string),
            },
            Err(error) => error.map(|error| error.to_string()),
        };
        Err(self.error(Problem::Broken { message: id.to_owned(), what: broken.unwrap_or_default() }))
    }

    /// The entry `id`.
    fn find(&self, id: &str) -> Option<&'static Message> {
        (self.find)(self.language, id)
    }

    fn error(&self, problem: Problem) -> LocaleError {
        LocaleError { language: self.language, problem }
    }
}

/// Whether a message says the variable `name` somewhere.
fn says(message: &Message, name: &str) -> bool {
    let after = |rest: &&str| !rest.starts_with(|next: char| next.is_ascii_alphanumeric() || "-_".contains(next));
    message.text.split('$').skip(1).filter_map(|rest| rest.strip_prefix(name)).any(|rest| after(&rest))
}

/// Numbers leave Fluent as digits between two marks: ICU writes them.
fn number<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(format!("{NUMBER}{}{NUMBER}", number.value))
}

/// Whether a value is a code to select on, neither a number nor the mark of a fact.
fn is_code(value: &FluentValue<'_>) -> bool {
    matches!(value, FluentValue::String(text) if !text.contains(is_mark))
}

/// The id of the entry that an error says is not there.
fn referred(error: &FluentError) -> Option<String> {
    let FluentError::ResolverError(ResolverError::Reference(reference)) = error else { return None };
    match reference {
        ReferenceKind::Message { id, .. } => Some(id.clone()),
        ReferenceKind::Term { id, .. } => Some(format!("-{id}")),
        ReferenceKind::Function { .. } | ReferenceKind::Variable { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn message(text: &'static str) -> Message {
        Message { text, plain: &[] }
    }

    static ENTRIES: [(&str, Message); 6] = [
        ("one", message("one = { two }, { -three }\n    .form = { $x ->\n    [a] A\n   *[b] B\n}\n\n")),
        ("two", message("two = 2\n")),
        ("-three", message("-three = three\n")),
        ("round", message("round = { round }\n")),
        ("broken", message("broken = {\n")),
        ("last", message("last =\n    a\n    b\n")),
    ];

    #[test]
    fn entries_are_parsed_as_they_are_needed() {
        let find = |_, id: &str| ENTRIES.iter().find(|(entry, _)| *entry == id).map(|(_, message)| message);
        let mut catalogue = Catalogue::of(Language::find("en").unwrap(), find);
        let none = FluentArgs::new();
        let mut code = FluentArgs::new();
        code.set("x", "a");
        assert_eq!(catalogue.format("one", None, &none).unwrap(), "2, three");
        assert_eq!(catalogue.format("one", Some("form"), &code).unwrap(), "A");
        assert_eq!(catalogue.format("last", None, &none).unwrap(), "a\nb");
        assert!(!catalogue.has("broken"));
        assert!(matches!(catalogue.format("broken", None, &none).unwrap_err().problem, Problem::Broken { .. }));
        assert!(matches!(catalogue.format("round", None, &none).unwrap_err().problem, Problem::Unresolved { .. }));
    }
}
