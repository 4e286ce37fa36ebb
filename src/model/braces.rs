//! Names in braces in prose: `{privacy_mail}`, `{ref retention}`.

use std::ops::Range;

/// A name in braces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interpolation<'a> {
    /// Whether it refers to a section: `ref` stands before it.
    pub reference: bool,
    /// The name.
    pub name: &'a str,
}

impl Interpolation<'_> {
    /// The one way to write it: `privacy_mail`, `ref retention`.
    pub fn key(&self) -> String {
        if self.reference { format!("ref {}", self.name) } else { self.name.to_owned() }
    }
}

/// The names in braces in a text, each with its place in bytes, braces included.
///
/// A brace behind a backslash is a brace. Braces around anything but a name are left as they are.
pub fn interpolations(text: &str) -> impl Iterator<Item = (Range<usize>, Interpolation<'_>)> {
    braces(text).filter_map(|(range, name)| name.map(|name| (range, name)))
}

/// Every opening brace without a backslash before it: as far as its closing one on the same line, and the name between the two.
/// A brace that holds no name alone, or is not closed, has none.
pub(super) fn braces(text: &str) -> impl Iterator<Item = (Range<usize>, Option<Interpolation<'_>>)> {
    let mut escaped = false;
    let opens = text.char_indices().filter_map(move |(at, char)| {
        let opens = char == '{' && !escaped;
        escaped = char == '\\' && !escaped;
        opens.then_some(at)
    });
    opens.map(|at| {
        let rest = text.get(at + 1..).unwrap_or("");
        let end = rest.find(['{', '}', '\n']).unwrap_or(rest.len());
        let inside = rest.get(..end).unwrap_or("");
        let closed = rest.get(end..).is_some_and(|rest| rest.starts_with('}'));
        let range = at..at + 1 + end + usize::from(closed);
        (range, name(inside).filter(|_| closed))
    })
}

/// The name that stands alone between two braces.
fn name(inside: &str) -> Option<Interpolation<'_>> {
    let mut words = inside.split_ascii_whitespace();
    let interpolation = match (words.next()?, words.next(), words.next()) {
        ("ref", Some(name), None) => Interpolation { reference: true, name },
        (name, None, None) => Interpolation { reference: false, name },
        _ => return None,
    };
    let named = interpolation.name.starts_with(char::is_alphabetic)
        && interpolation.name.chars().all(|char| char.is_alphanumeric() || "_-".contains(char));
    named.then_some(interpolation)
}
