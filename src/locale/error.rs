//! What keeps a notice from being worded.

use std::fmt;

use crate::source::Span;
use crate::vocabulary::Language;

/// Why a notice cannot be worded in a language. A notice with a hole in it is never built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleError {
    /// The language it was to be worded in.
    pub language: Language,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The catalogue has no such message.
    Missing {
        /// The message.
        message: String,
    },
    /// The message has no value, or not this attribute.
    Formless {
        /// The message.
        message: String,
        /// The attribute, or `None` for the value.
        attribute: Option<String>,
    },
    /// The message asks for something it was not given, or cannot be resolved.
    Unresolved {
        /// The message.
        message: String,
        /// What, in the words of Fluent: `Unknown variable: $name`.
        what: String,
    },
    /// The message was given a fact it never says.
    Unused {
        /// The message.
        message: String,
        /// The variable it should have.
        variable: String,
    },
    /// The message cannot be read, or stands twice.
    Broken {
        /// The message.
        message: String,
        /// Why.
        what: String,
    },
    /// The author gave words, but not in this language.
    Wordless {
        /// Where the words in another language stand.
        span: Option<Span>,
    },
    /// Prose names something in braces that nothing is known of.
    Unnamed {
        /// The name, with `ref` before it where it stands so.
        name: String,
    },
    /// A code that is only there to select on was to be printed.
    Unspeakable {
        /// The code.
        key: &'static str,
    },
    /// More facts stand in one place than there are marks for them.
    Crowded,
    /// The international components know nothing of the language.
    Foreign {
        /// What they were asked for.
        what: String,
    },
}

impl fmt::Display for LocaleError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let language = self.language;
        match &self.problem {
            Problem::Missing { message } => write!(out, "the catalogue `{language}` has no message `{message}`"),
            Problem::Formless { message, attribute: None } => {
                write!(out, "message `{message}` of the catalogue `{language}` has no value")
            }
            Problem::Formless { message, attribute: Some(attribute) } => {
                write!(out, "message `{message}` of the catalogue `{language}` has no attribute `.{attribute}`")
            }
            Problem::Unresolved { message, what } | Problem::Broken { message, what } => {
                write!(out, "message `{message}` of the catalogue `{language}`: {what}")
            }
            Problem::Unused { message, variable } => {
                write!(out, "message `{message}` of the catalogue `{language}` does not say `${variable}`")
            }
            Problem::Wordless { .. } => write!(out, "a text is not given in `{language}`"),
            Problem::Unnamed { name } => write!(out, "the text in `{language}` names `{{{name}}}`, which is not known"),
            Problem::Unspeakable { key } => write!(out, "the code `{key}` was to be printed in `{language}`"),
            Problem::Crowded => write!(out, "too many things stand in one place of the notice in `{language}`"),
            Problem::Foreign { what } => write!(out, "the language `{language}` cannot be used: {what}"),
        }
    }
}

impl std::error::Error for LocaleError {}
