//! A tree as text in the canonical layout.
//!
//! Four spaces for each block. A field or an item of an open list has a line of its own; what is short stands on one line, with commas.
//! A bracket is open where it was, where it holds a comment or the words of two languages, and where its line would be too wide.

use std::ops::Range;

use super::around::{Line, Surroundings, surroundings};
use super::order::{fields_behind, fields_of, order};
use super::{WIDTH, bytes};
use crate::schema::Field;
use crate::source::Span;
use crate::syntax::{Atom, AtomKind, Block, Entry, Phrase, Tree};
use crate::vocabulary::Language;

/// How far in a block stands.
const STEP: usize = 4;

/// The file. Those of its declarations that are `broken` stay as they are, and so does what stands between them and is none.
pub(super) fn file(text: &str, tree: &Tree, broken: &[bool]) -> String {
    let mut printer = Printer { text, comments: &tree.comments, out: String::with_capacity(text.len()) };
    let things = things(text, tree, broken);
    let spans: Vec<Span> = things.iter().map(|(span, _)| *span).collect();
    let Surroundings { things: around, closing, .. } = surroundings(text, &tree.comments, 0..text.len(), &spans, false);
    let mut spacious = false;
    for ((span, declaration), around) in things.iter().zip(&around) {
        let start = printer.out.len();
        printer.lines(&around.before, 0, start == 0);
        let behind = printer.out.len();
        match declaration {
            Some(phrase) => printer.phrase(phrase, fields_of(phrase), 0),
            None => printer.as_written(*span),
        }
        // What could not be read, and was not told of apart from what stands beside it, is in no tree.
        if signs(printer.out.get(behind..).unwrap_or_default()) != signs(printer.source(*span)) {
            printer.out.truncate(behind);
            printer.as_written(*span);
        }
        // A declaration with a block that is open has a blank line before it and behind it.
        let open = printer.out.get(behind..).is_some_and(|written| written.contains('\n'));
        if (spacious || open) && start > 0 && printer.out.as_bytes().get(start) != Some(&b'\n') {
            printer.out.insert(start, '\n');
        }
        spacious = open;
        printer.behind(around.behind);
        printer.out.push('\n');
    }
    let first = printer.out.is_empty();
    printer.lines(&closing, 0, first);
    printer.out.truncate(printer.out.trim_end_matches('\n').len());
    if !printer.out.is_empty() {
        printer.out.push('\n');
    }
    printer.out
}

/// What stands at the top: declarations that can be laid out, and stretches that stay as they are.
fn things<'t>(text: &str, tree: &'t Tree, broken: &[bool]) -> Vec<(Span, Option<&'t Phrase>)> {
    let mut things: Vec<(Span, Option<&Phrase>)> = Vec::new();
    let mut from = 0;
    let whole = text.len()..text.len();
    let places = tree.declarations.iter().map(|declaration| bytes(declaration.span)).chain([whole]);
    for (at, place) in places.enumerate() {
        if let Some(stray) = stray(text, &tree.comments, from..place.start) {
            things.push((Span { file: tree.file, start: stray.0, end: stray.1 }, None));
        }
        if let Some(declaration) = tree.declarations.get(at) {
            let sound = !broken.get(at).copied().unwrap_or(true);
            things.push((declaration.span, sound.then_some(declaration)));
        }
        from = place.end;
    }
    things
}

/// From the first to the last sign in `gap` that is neither space nor part of a comment.
fn stray(text: &str, comments: &[Span], gap: Range<usize>) -> Option<(u32, u32)> {
    let first = comments.partition_point(|comment| bytes(*comment).end <= gap.start);
    let mut inside = comments.get(first..).unwrap_or_default().iter().map(|comment| bytes(*comment)).peekable();
    let (mut start, mut end) = (None, gap.start);
    for (at, sign) in text.get(gap.clone())?.char_indices().map(|(at, sign)| (gap.start + at, sign)) {
        while inside.next_if(|comment| comment.end <= at).is_some() {}
        let commented = inside.peek().is_some_and(|comment| comment.contains(&at));
        if !sign.is_whitespace() && !commented {
            start.get_or_insert(at);
            end = at + sign.len_utf8();
        }
    }
    Some((u32::try_from(start?).ok()?, u32::try_from(end).ok()?))
}

/// The signs that a layout neither adds nor takes away, sorted.
fn signs(text: &str) -> Vec<char> {
    let mut signs: Vec<char> = text.chars().filter(|sign| !sign.is_whitespace() && *sign != ',').collect();
    signs.sort_unstable();
    signs
}

struct Printer<'a> {
    text: &'a str,
    comments: &'a [Span],
    out: String,
}

impl<'a> Printer<'a> {
    fn source(&self, span: Span) -> &'a str {
        self.text.get(bytes(span)).unwrap_or_default()
    }

    fn as_written(&mut self, span: Span) {
        self.out.push_str(self.source(span));
    }

    fn indent(&mut self, indent: usize) {
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    /// Lines without a thing. The first in a bracket begin with no blank one.
    fn lines(&mut self, lines: &[Line], indent: usize, first: bool) {
        for (at, line) in lines.iter().enumerate() {
            match line {
                Line::Blank if first && at == 0 => {}
                Line::Blank => self.out.push('\n'),
                Line::Comment(comment) => {
                    self.indent(indent);
                    self.comment(*comment);
                    self.out.push('\n');
                }
            }
        }
    }

    fn comment(&mut self, comment: Span) {
        self.out.push_str(self.source(comment).trim_end());
    }

    /// A comment behind a thing, on its line.
    fn behind(&mut self, comment: Option<Span>) {
        if let Some(comment) = comment {
            self.out.push(' ');
            self.comment(comment);
        }
    }

    /// How wide the line is so far, in characters.
    fn column(&self) -> usize {
        let line = self.out.rfind('\n').map_or(0, |newline| newline + 1);
        self.out.get(line..).unwrap_or_default().chars().count()
    }

    fn phrase(&mut self, phrase: &Phrase, fields: &'static [Field], indent: usize) {
        if let Some(flat) = self.flat(phrase, fields).filter(|flat| self.column() + flat.chars().count() <= WIDTH) {
            self.out.push_str(&flat);
            return;
        }
        // Where nothing must be open, the last bracket is the one that makes room.
        let brackets = phrase.atoms.iter().filter(|atom| matches!(atom.kind, AtomKind::List(_))).count();
        let brackets = brackets + usize::from(phrase.block.is_some());
        let forced = phrase.atoms.iter().any(|atom| self.flat_atom(atom, fields).is_none())
            || phrase.block.as_ref().is_some_and(|block| self.flat_block(block, fields).is_none());
        let mut seen = 0;
        for (at, atom) in phrase.atoms.iter().enumerate() {
            if at > 0 {
                self.out.push(' ');
            }
            let AtomKind::List(items) = &atom.kind else {
                self.word(atom, indent);
                continue;
            };
            seen += 1;
            match self.flat_atom(atom, fields).filter(|_| forced || seen < brackets) {
                Some(flat) => self.out.push_str(&flat),
                None => self.open_list(items, atom.span, fields, indent),
            }
        }
        if let Some(block) = &phrase.block {
            if !phrase.atoms.is_empty() {
                self.out.push(' ');
            }
            match self.flat_block(block, fields).filter(|_| forced) {
                Some(flat) => self.out.push_str(&flat),
                None => self.open_block(block, fields, indent),
            }
        }
    }

    /// A word that is no list. A long text stands one step further in than the line that it begins on.
    fn word(&mut self, atom: &Atom, indent: usize) {
        let AtomKind::Text(text) = &atom.kind else { return self.as_written(atom.span) };
        self.out.push_str("\"\"\"\n");
        for line in text.split('\n') {
            if !line.is_empty() {
                self.indent(indent + STEP);
                self.out.push_str(line);
            }
            self.out.push('\n');
        }
        self.indent(indent + STEP);
        self.out.push_str("\"\"\"");
    }

    fn open_block(&mut self, block: &Block, fields: &'static [Field], indent: usize) {
        let spans: Vec<Span> = block.entries.iter().map(span_of).collect();
        let order = order(&block.entries, fields);
        let entry = |printer: &mut Self, at: usize| match block.entries.get(at) {
            Some(Entry::Field(field)) => {
                printer.out.extend([&field.name, ":"]);
                if let Some(value) = &field.value {
                    printer.out.push(' ');
                    printer.phrase(value, fields_behind(&field.name, fields), indent + STEP);
                }
            }
            Some(Entry::Note(note)) => printer.phrase(note, &[], indent + STEP),
            None => {}
        };
        self.open("{}", block.span, &spans, &order, indent, entry);
    }

    fn open_list(&mut self, items: &[Phrase], span: Span, fields: &'static [Field], indent: usize) {
        let spans: Vec<Span> = items.iter().map(|item| item.span).collect();
        let order: Vec<usize> = (0..items.len()).collect();
        let item = |printer: &mut Self, at: usize| {
            if let Some(item) = items.get(at) {
                printer.phrase(item, fields, indent + STEP);
            }
        };
        self.open("[]", span, &spans, &order, indent, item);
    }

    /// Brackets with a line for each thing in them.
    fn open(
        &mut self,
        brackets: &str,
        span: Span,
        things: &[Span],
        order: &[usize],
        indent: usize,
        thing: impl Fn(&mut Self, usize),
    ) {
        let (opening, closing) = brackets.split_at_checked(1).unwrap_or_default();
        let place = bytes(span);
        let around = surroundings(self.text, self.comments, place.start + 1..place.end, things, true);
        self.out.push_str(opening);
        self.behind(around.opening);
        self.out.push('\n');
        for (rank, at) in order.iter().enumerate() {
            let Some(around) = around.things.get(*at) else { continue };
            self.lines(&around.before, indent + STEP, rank == 0);
            self.indent(indent + STEP);
            thing(self, *at);
            self.behind(around.behind);
            self.out.push('\n');
        }
        let lines = around.closing.strip_suffix(&[Line::Blank]).unwrap_or(&around.closing);
        self.lines(lines, indent + STEP, things.is_empty());
        self.indent(indent);
        self.out.push_str(closing);
    }

    // What stands on one line. `None` where something in it is open.

    fn flat(&self, phrase: &Phrase, fields: &'static [Field]) -> Option<String> {
        let mut words: Vec<String> =
            phrase.atoms.iter().map(|atom| self.flat_atom(atom, fields)).collect::<Option<_>>()?;
        if let Some(block) = &phrase.block {
            words.push(self.flat_block(block, fields)?);
        }
        Some(words.join(" "))
    }

    fn flat_atom(&self, atom: &Atom, fields: &'static [Field]) -> Option<String> {
        match &atom.kind {
            AtomKind::List(_) if self.is_open(atom.span) => None,
            AtomKind::List(items) => {
                let items: Option<Vec<String>> = items.iter().map(|item| self.flat(item, fields)).collect();
                Some(format!("[{}]", items?.join(", ")))
            }
            AtomKind::Text(_) => None,
            AtomKind::Name(_) | AtomKind::Number(_) | AtomKind::Date(_) | AtomKind::String(_) => {
                Some(self.source(atom.span).to_owned())
            }
        }
    }

    fn flat_block(&self, block: &Block, fields: &'static [Field]) -> Option<String> {
        if self.is_open(block.span) || says_it_in_languages(block) {
            return None;
        }
        if block.entries.is_empty() {
            return Some("{}".to_owned());
        }
        let entry = |entry: &Entry| match entry {
            Entry::Field(field) => {
                let value = self.flat(field.value.as_ref()?, fields_behind(&field.name, fields))?;
                Some(format!("{}: {value}", field.name))
            }
            Entry::Note(note) => self.flat(note, &[]),
        };
        let ordered = order(&block.entries, fields).into_iter().filter_map(|at| block.entries.get(at));
        let entries: Option<Vec<String>> = ordered.map(entry).collect();
        Some(format!("{{ {} }}", entries?.join(", ")))
    }

    /// Whether a bracket was written on several lines.
    fn is_open(&self, span: Span) -> bool {
        self.source(span).contains('\n')
    }
}

fn span_of(entry: &Entry) -> Span {
    match entry {
        Entry::Field(field) => field.span,
        Entry::Note(note) => note.span,
    }
}

/// Whether a block has the words of several languages: each has a line of its own.
fn says_it_in_languages(block: &Block) -> bool {
    let is_language = |entry: &Entry| matches!(entry, Entry::Field(field) if Language::find(&field.name).is_some());
    block.entries.len() > 1 && block.entries.iter().all(is_language)
}
