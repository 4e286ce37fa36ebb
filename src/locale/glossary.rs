//! The words of the built-in vocabulary, as a list.

use super::error::LocaleError;
use super::speak::Speaker;
use crate::notice::{Form, Say};
use crate::vocabulary::{self, Language, Term, Vocab};

/// Every built-in concept with its words in `language`, in the order of the tables.
///
/// # Errors
/// Where the catalogue lacks the words of a concept.
pub fn glossary(language: Language) -> Result<Vec<(&'static Term, String)>, LocaleError> {
    let mut speaker = Speaker::new(language, None)?;
    vocabulary::all().map(|term| Ok((term, speaker.plain(&Say::Term(term, form(term)))?))).collect()
}

/// The form in which a concept is listed: its value, or the form it has instead of one.
fn form(term: &Term) -> Form {
    if term.vocab.has_value() {
        return Form::Plain;
    }
    if term.vocab == Vocab::Event { Form::After } else { Form::While }
}
