//! Names in braces in prose: `{privacy_mail}`, `{ref retention}`, `{ref retention, security}`.

use std::ops::Range;

/// One name in braces, or several with commas between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpolation<'a> {
    /// Whether it refers to sections: `ref` stands before the names.
    pub reference: bool,
    /// The names, each with its place in the text. There is always one.
    pub names: Vec<(Range<usize>, &'a str)>,
}

impl Interpolation<'_> {
    /// The one way to write it: `privacy_mail`, `ref retention`, `ref retention, security`.
    pub fn key(&self) -> String {
        let names: Vec<&str> = self.names.iter().map(|(_, name)| *name).collect();
        format!("{}{}", if self.reference { "ref " } else { "" }, names.join(", "))
    }
}

/// The names in braces in a text, each pair of braces with its place in bytes, braces included.
///
/// A brace behind a backslash is a brace. Braces around anything but names are left as they are.
pub fn interpolations(text: &str) -> impl Iterator<Item = (Range<usize>, Interpolation<'_>)> {
    braces(text).filter_map(|(range, names)| names.map(|names| (range, names)))
}

/// Every opening brace without a backslash before it: as far as its closing one on the same line, and the names between the two.
/// A brace that holds anything else, or is not closed, has none.
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
        (range, names(inside, at + 1).filter(|_| closed))
    })
}

/// The names that stand between two braces, and nothing else; `inside` begins at `start` in the text.
fn names(inside: &str, start: usize) -> Option<Interpolation<'_>> {
    let list = inside.trim_start();
    let after = list.strip_prefix("ref").filter(|rest| rest.starts_with([' ', '\t']) && !rest.trim().is_empty());
    let reference = after.is_some();
    let list = after.unwrap_or(list);
    let mut at = start + inside.len() - list.len();
    let mut names = Vec::new();
    for part in list.split(',') {
        let name = part.trim();
        let from = at + part.len() - part.trim_start().len();
        names.push((from..from + name.len(), is_name(name).then_some(name)?));
        at += part.len() + 1;
    }
    Some(Interpolation { reference, names })
}

fn is_name(text: &str) -> bool {
    text.starts_with(char::is_alphabetic) && text.chars().all(|char| char.is_alphanumeric() || "_-".contains(char))
}
