//! `import "path" as prefix { use: [a, b] }`: what the line says, and what is wrong with it.

use crate::finding::{Finding, Mistake};
use crate::source::Span;
use crate::syntax::{Atom, AtomKind, Block, Entry, Phrase, Tree};

/// What an `import` line says.
#[derive(Debug)]
pub(super) struct Line<'a> {
    /// The path, as written.
    pub(super) path: &'a str,
    /// Where the path stands.
    pub(super) span: Span,
    /// What stands before the names that it brings.
    pub(super) prefix: Option<&'a str>,
    /// The names that it brings, where it does not bring all.
    pub(super) names: Option<Vec<(&'a str, Span)>>,
}

/// The `import` lines of a tree.
pub(super) fn imports(tree: &Tree) -> impl Iterator<Item = &Phrase> {
    tree.declarations.iter().filter(|phrase| phrase.name(0) == Some("import"))
}

/// The path of an `import` line, whatever else is wrong with the line.
pub(super) fn path(import: &Phrase) -> Option<(&str, Span)> {
    match import.atoms.get(1) {
        Some(Atom { kind: AtomKind::String(text), span }) if !text.trim().is_empty() => Some((text, *span)),
        _ => None,
    }
}

/// What an `import` line says. One that does not say what it imports has its finding and is not followed.
pub(super) fn read<'a>(import: &'a Phrase, findings: &mut Vec<Finding>) -> Option<Line<'a>> {
    let named = path(import).and_then(|path| match import.atoms.as_slice() {
        [_, _] => Some((path, None)),
        [_, _, word, prefix] if word.as_name() == Some("as") => Some((path, Some(prefix.as_name()?))),
        _ => None,
    });
    let Some(((path, span), prefix)) = named else {
        findings.push(Mistake::ImportForm.at(import.span));
        return None;
    };
    let wanted = import.block.as_ref().map(|block| names(block, findings));
    Some(Line { path, span, prefix, names: wanted })
}

/// The names under `use`, each once.
fn names<'a>(block: &'a Block, findings: &mut Vec<Finding>) -> Vec<(&'a str, Span)> {
    let mut given: Option<Span> = None;
    let mut names: Vec<(&str, Span)> = Vec::new();
    for entry in &block.entries {
        let field = match entry {
            Entry::Field(field) if field.name == "use" => field,
            Entry::Field(field) => {
                let (owner, known) = ("`import`".to_owned(), "`use`".to_owned());
                let mistake =
                    Mistake::FieldUnknown { field: field.name.clone(), owner, near: None, known, takers: Vec::new() };
                findings.push(mistake.at(field.name_span));
                continue;
            }
            Entry::Note(note) => {
                let word = note.name(0).unwrap_or("this").to_owned();
                findings.push(Mistake::KindNested { word, kind: false }.at(note.head_span()));
                continue;
            }
        };
        if let Some(first) = given.replace(field.span) {
            findings.push(Mistake::FieldTwice { field: "use".to_owned(), first }.at(field.name_span));
            continue;
        }
        let Some(value) = &field.value else { continue };
        for item in items(value, findings) {
            match item.name(0).filter(|_| item.atoms.len() == 1 && item.block.is_none()) {
                Some(name) => match names.iter().find(|(known, _)| *known == name) {
                    Some((_, first)) => {
                        findings.push(Mistake::TypeTwice { text: name.to_owned(), first: *first }.at(item.span));
                    }
                    None => names.push((name, item.span)),
                },
                None => findings.push(wants(item.span)),
            }
        }
    }
    if given.is_none() {
        findings.push(Mistake::TypeEmpty { what: "block" }.at(block.span));
    }
    names
}

/// The items of a list, or the value itself.
fn items<'a>(value: &'a Phrase, findings: &mut Vec<Finding>) -> Vec<&'a Phrase> {
    match value.atoms.as_slice() {
        [Atom { kind: AtomKind::List(items), .. }] => {
            if items.is_empty() {
                findings.push(Mistake::TypeEmpty { what: "list" }.at(value.span));
            }
            if let Some(block) = &value.block {
                findings.push(wants(block.span));
            }
            items.iter().collect()
        }
        _ => vec![value],
    }
}

fn wants(span: Span) -> Finding {
    let wants = "names that the file declares, such as `[letterbird, nordhost]`".to_owned();
    Mistake::TypeValue { field: "use".into(), wants, hint: None }.at(span)
}
