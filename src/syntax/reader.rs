//! From the flat pairs of the parsing library to the tree, and from the grammar's recovery rules to findings.
//!
//! The grammar reads on past every mistake; here each mistake is told once, at the place where a person would look for it, and what
//! only follows from another mistake is not told at all.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the grammar says what can stand where: the last arm takes the one kind that is left"
)]

use pest::iterators::{Pair, Pairs};
use unicode_normalization::UnicodeNormalization as _;

use super::grammar::Rule;
use super::report::Report;
use super::{Atom, AtomKind, Block, Entry, Field, Phrase, layout, quotes};
use crate::finding::{Behind, Hint, Opened, Problem};
use crate::source::{FileId, Span};

type Part<'a> = Pair<'a, Rule>;

/// Reads one file. Its methods go down the grammar, a rule each.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    file: FileId,
    text: &'a str,
    report: &'a mut Report,
    /// Brackets whose closing one is indented less than the line that opened them: it was probably meant for another.
    suspects: Vec<Span>,
    /// Where the last unclosed quote began that swallowed a closing bracket, or the rest of the file.
    torn_quote: Option<u32>,
    /// Where the last line ended that was reported as unreadable.
    lost_until: Option<u32>,
    /// How many lists were never closed.
    unclosed_lists: usize,
}

/// A phrase, and whether something in it could not be read.
struct Reading {
    phrase: Phrase,
    torn: bool,
}

impl<'a> Reader<'a> {
    /// A reader of `text`.
    pub(super) fn new(file: FileId, text: &'a str, report: &'a mut Report) -> Self {
        Self { file, text, report, suspects: Vec::new(), torn_quote: None, lost_until: None, unclosed_lists: 0 }
    }

    /// The declarations of a whole file.
    pub(super) fn file(mut self, parts: Pairs<'a, Rule>) -> Vec<Phrase> {
        let mut declarations: Vec<Phrase> = Vec::new();
        // Whether a line break stands before the next part, and whether the last parts were fields without a declaration.
        let (mut apart, mut outside) = (true, false);
        let mut until = 0;
        for part in parts {
            let span = self.span(&part);
            apart |= self.parted(until, span);
            until = span.end;
            match part.as_rule() {
                Rule::EOI => {}
                Rule::semicolon => {
                    self.tell(span, Problem::Semicolon);
                    apart = true;
                }
                // Where fields stand outside, the block above was closed too early, and this brace was to close it.
                Rule::stray if outside && part.as_str() == "}" => outside = false,
                Rule::stray => {
                    self.stray(span, part.as_str());
                    apart = true;
                }
                Rule::field => {
                    let field = self.field(part);
                    if !outside {
                        self.tell(field.name_span, Problem::FieldOutside { name: field.name });
                    }
                    outside = true;
                }
                _ => {
                    let Reading { phrase, torn } = self.phrase(part);
                    outside = false;
                    self.suspects.clear();
                    if !phrase.atoms.is_empty() {
                        if !apart {
                            self.tell(head(&phrase), Problem::DeclarationsTogether);
                        }
                        apart = torn;
                        declarations.push(phrase);
                    } else if let Some(block) = phrase.block.filter(|_| !torn) {
                        let home = declarations.last_mut().filter(|last| last.block.is_none());
                        self.lone_block(block, home);
                    }
                }
            }
        }
        declarations
    }

    /// A block and its entries.
    fn block(&mut self, part: Part<'a>) -> Block {
        let whole = layout::trimmed(self.file, &part.as_span());
        let unclosed_lists = self.unclosed_lists;
        let mut entries: Vec<Entry> = Vec::new();
        let (mut apart, mut closing, mut until) = (true, None, whole.start);
        for part in part.into_inner() {
            let span = self.span(&part);
            apart |= self.parted(until, span);
            until = span.end;
            match part.as_rule() {
                Rule::semicolon => {
                    self.tell(span, Problem::Semicolon);
                    apart = true;
                }
                // A list in here that was given up for lost has reported itself: this is its end.
                Rule::stray if self.unclosed_lists > unclosed_lists => apart = true,
                Rule::stray => {
                    self.stray(span, part.as_str());
                    apart = true;
                }
                Rule::close_brace => closing = Some(span),
                Rule::field => {
                    let field = self.field(part);
                    if !apart {
                        self.tell(field.name_span, Problem::FieldsTogether { name: field.name.clone() });
                    }
                    apart = field.value.is_none();
                    entries.push(Entry::Field(field));
                }
                _ => {
                    let Reading { phrase, torn } = self.phrase(part);
                    if torn {
                        apart = true;
                    } else if phrase.atoms.is_empty() {
                        if let Some(block) = phrase.block {
                            self.lone_block_in(block, &mut entries);
                        }
                    } else {
                        if !apart {
                            self.tell(head(&phrase), Problem::EntriesTogether);
                        }
                        apart = false;
                        entries.push(Entry::Note(phrase));
                    }
                }
            }
        }
        Block { entries, span: self.close(Opened::Brace, whole, closing) }
    }

    /// A field. Its value is missing where none stands or where it could not be read; either way a finding says so.
    fn field(&mut self, part: Part<'a>) -> Field {
        let whole = layout::trimmed(self.file, &part.as_span());
        let (mut name, mut name_span) = (String::new(), whole.start_point());
        let (mut value, mut is_missing) = (None, true);
        for part in part.into_inner() {
            let span = self.span(&part);
            match part.as_rule() {
                Rule::key => (name, name_span) = (composed(part.as_str()), span),
                Rule::equals => self.tell(span, Problem::Equals),
                _ => {
                    let Reading { phrase, torn } = self.phrase(part);
                    is_missing = false;
                    value = Some(phrase).filter(|_| !torn);
                }
            }
        }
        let span = value.as_ref().map_or(name_span, |value| name_span.to(value.span));
        if is_missing {
            self.no_value(&name, name_span);
        }
        Field { name, name_span, value, span }
    }

    /// Tells that nothing stands behind a field's colon, unless its block stands on the next line and is told of there.
    fn no_value(&mut self, name: &str, span: Span) {
        let rest = layout::from(self.text, span.end as usize).trim_start_matches([' ', '\t']);
        let rest = rest.get(1..).unwrap_or("");
        let next = rest.trim_start_matches([' ', '\t']).chars().next();
        let behind = if rest.starts_with("//") {
            Behind::Comment
        } else if next.is_some_and(char::is_alphabetic) {
            Behind::Field
        } else {
            Behind::Nothing
        };
        let after_colon = layout::offset(self.text.len() - rest.len());
        if !layout::covered(self.text, layout::thing_at(self.file, self.text, after_colon as usize)).starts_with('{') {
            self.tell(Span { end: after_colon, ..span }, Problem::NoValue { name: name.to_owned(), behind });
        }
    }

    /// A declaration, value, note or list item.
    fn phrase(&mut self, part: Part<'a>) -> Reading {
        let start = self.span(&part).start_point();
        let (mut atoms, mut block, mut torn): (Vec<Atom>, _, _) = (Vec::new(), None, false);
        for part in part.into_inner() {
            match part.as_rule() {
                Rule::block | Rule::item_block => block = Some(self.block(part)),
                Rule::lost => {
                    let span = layout::trimmed(self.file, &part.as_span());
                    let before = layout::before(self.text, span.start).trim_end().chars().next_back();
                    let hint = Hint::of(layout::covered(self.text, span), before);
                    // A word that it touches is part of what the author wrote.
                    let touched = atoms.last().filter(|atom| atom.span.end == span.start && is_bare(atom));
                    let span = touched.map_or(span, |atom| atom.span.to(span));
                    self.lost(span, Problem::Unreadable { text: layout::covered(self.text, span).to_owned(), hint });
                    torn = true;
                }
                _ => atoms.push(self.atom(part)),
            }
        }
        let first = atoms.first().map(|atom| atom.span).or(block.as_ref().map(|block| block.span)).unwrap_or(start);
        let last = block.as_ref().map(|block| block.span).or(atoms.last().map(|atom| atom.span)).unwrap_or(start);
        Reading { phrase: Phrase { atoms, block, span: first.to(last) }, torn }
    }

    /// A word.
    fn atom(&mut self, part: Part<'a>) -> Atom {
        let span = self.span(&part);
        match part.as_rule() {
            Rule::list => self.list(part),
            Rule::string => self.string(part),
            Rule::text => self.long_text(part),
            Rule::curly => {
                self.tell(span, Problem::CurlyQuotes);
                let body = part.into_inner().next().map_or("", |body| body.as_str());
                Atom { kind: AtomKind::String(body.to_owned()), span }
            }
            Rule::number => Atom { kind: AtomKind::Number(part.as_str().to_owned()), span },
            Rule::date => Atom { kind: AtomKind::Date(part.as_str().to_owned()), span },
            _ => Atom { kind: AtomKind::Name(composed(part.as_str())), span },
        }
    }

    /// A list and its items.
    fn list(&mut self, part: Part<'a>) -> Atom {
        let whole = layout::trimmed(self.file, &part.as_span());
        let mut items = Vec::new();
        let (mut apart, mut closing, mut told) = (true, None, false);
        let mut until = whole.start;
        for part in part.into_inner() {
            let span = self.span(&part);
            apart |= self.parted(until, span);
            until = span.end;
            match part.as_rule() {
                Rule::semicolon => {
                    self.tell(span, Problem::Semicolon);
                    apart = true;
                }
                Rule::close_bracket => closing = Some(span),
                Rule::field => {
                    let field = self.field(part);
                    if !told {
                        self.tell(field.name_span, Problem::FieldInList { name: field.name });
                    }
                    (told, apart) = (true, true);
                }
                _ => {
                    let Reading { phrase, torn } = self.phrase(part);
                    if !torn {
                        if !apart {
                            self.tell(head(&phrase), Problem::ItemsTogether);
                        }
                        items.push(phrase);
                    }
                    apart = torn;
                }
            }
        }
        Atom { kind: AtomKind::List(items), span: self.close(Opened::Bracket, whole, closing) }
    }

    /// A string on one line.
    fn string(&mut self, part: Part<'a>) -> Atom {
        let (body, is_closed, span) = self.quoted(part);
        if !is_closed {
            self.unclosed_quote(Opened::Quote, span, body, None);
        }
        Atom { kind: AtomKind::String(body.to_owned()), span }
    }

    /// A text over several lines.
    fn long_text(&mut self, part: Part<'a>) -> Atom {
        let (body, is_closed, span) = self.quoted(part);
        let read = quotes::long_text(body, is_closed);
        if let Some((range, problem)) = read.mistake {
            let body_start = span.start + layout::offset(Opened::Text.sign().len());
            let place = |at| body_start + layout::offset(at);
            self.tell(Span { start: place(range.start), end: place(range.end), ..span }, problem);
        }
        if !is_closed {
            let gave_up = layout::thing_at(self.file, self.text, span.end as usize);
            self.unclosed_quote(Opened::Text, span, body, Some(gave_up));
        }
        Atom { kind: AtomKind::Text(read.text), span }
    }

    /// What stands between quotes, whether they are closed, and the span of it all.
    fn quoted(&self, part: Part<'a>) -> (&'a str, bool, Span) {
        let (closed, open) = (self.span(&part), layout::trimmed(self.file, &part.as_span()));
        // A closing quote is all that can stand behind what they hold.
        let is_closed = |body: &Part<'a>| body.as_span().end() < closed.end as usize;
        let body = part.into_inner().next();
        match body.map(|body| (is_closed(&body), body.as_str())) {
            Some((true, body)) => (body, true, closed),
            Some((false, body)) => (body.trim_end(), false, open),
            None => ("", false, open),
        }
    }

    /// Tells that a quote is never closed.
    fn unclosed_quote(&mut self, opened: Opened, span: Span, body: &str, gave_up: Option<Span>) {
        let to_the_end = gave_up.is_some_and(|place| place.start == place.end);
        if to_the_end || body.contains(['}', ']']) {
            self.torn_quote = Some(span.start);
        }
        let length = layout::offset(opened.sign().len());
        self.tell(Span { end: span.start + length, ..span }, Problem::Unclosed { opened, gave_up });
    }

    /// The span of a block or list that begins with `whole`: to its closing bracket, or to where reading gave up, which is told.
    fn close(&mut self, opened: Opened, whole: Span, closing: Option<Span>) -> Span {
        let opening = Span { end: whole.start + 1, ..whole };
        let Some(closing) = closing else {
            self.unclosed(opened, opening, whole.end);
            return whole;
        };
        if layout::is_first_on_line(self.text, closing.start)
            && layout::indentation(self.text, closing.start) < layout::indentation(self.text, opening.start)
        {
            self.suspects.push(opening);
        }
        opening.to(closing)
    }

    /// Tells that a bracket is never closed: the one that the indentation gives away, else the one that is open.
    fn unclosed(&mut self, opened: Opened, opening: Span, end: u32) {
        if opened == Opened::Bracket {
            self.unclosed_lists += 1;
        }
        let inside = self.suspects.partition_point(|suspect| suspect.start < opening.start);
        let suspect = self.suspects.drain(inside..).next();
        // Its closing bracket may stand in a quote that was never closed, which has been told.
        if self.torn_quote.is_some_and(|quote| quote > opening.start) {
            return;
        }
        let blamed = suspect.unwrap_or(opening);
        let opened = if layout::covered(self.text, blamed) == "[" { Opened::Bracket } else { Opened::Brace };
        let gave_up = layout::thing_at(self.file, self.text, end as usize);
        self.tell(blamed, Problem::Unclosed { opened, gave_up: Some(gave_up) });
    }

    /// A block that begins a line: it belongs to the declaration above it, if that has none.
    fn lone_block(&mut self, block: Block, home: Option<&mut Phrase>) {
        let brace = Span { end: block.span.start + 1, ..block.span };
        self.tell(brace, if home.is_some() { Problem::BraceAlone } else { Problem::BlockWithoutName });
        if let Some(home) = home {
            home.span = home.span.to(block.span);
            home.block = Some(block);
        }
    }

    /// The same for the last entry of a block.
    fn lone_block_in(&mut self, block: Block, entries: &mut [Entry]) {
        let end = block.span;
        match entries.last_mut() {
            Some(Entry::Field(Field { value: value @ None, span, .. })) => {
                let mut home = Phrase { atoms: Vec::new(), block: None, span: end };
                self.lone_block(block, Some(&mut home));
                (*value, *span) = (Some(home), span.to(end));
            }
            Some(Entry::Field(Field { value: Some(home), span, .. })) if home.block.is_none() => {
                self.lone_block(block, Some(home));
                *span = span.to(end);
            }
            Some(Entry::Note(home)) if home.block.is_none() => self.lone_block(block, Some(home)),
            Some(_) | None => self.lone_block(block, None),
        }
    }

    /// Tells of a bracket that closes nothing, or of a comma at the top.
    fn stray(&mut self, span: Span, sign: &str) {
        match sign {
            "," => self.lost(span, Problem::Unreadable { text: sign.to_owned(), hint: Hint::TopComma }),
            _ => self.tell(span, Problem::ClosesNothing { sign: sign.to_owned() }),
        }
    }

    /// Tells of something that cannot be read, once a line.
    fn lost(&mut self, span: Span, problem: Problem) {
        let since = self.lost_until.replace(span.end);
        let between = since.and_then(|since| self.text.get(since as usize..span.start as usize));
        if between.is_none_or(|between| between.contains('\n')) {
            self.tell(span, problem);
        }
    }

    fn tell(&mut self, span: Span, problem: Problem) {
        self.report.add((span, problem));
    }

    /// Whether a line break or a comma stands between the place `until` and what `next` spans.
    fn parted(&self, until: u32, next: Span) -> bool {
        layout::covered(self.text, Span { start: until, end: next.start, ..next }).contains(['\n', ','])
    }

    fn span(&self, part: &Part<'a>) -> Span {
        layout::span(self.file, &part.as_span())
    }
}

/// Whether a word stands without quotes or brackets.
fn is_bare(atom: &Atom) -> bool {
    matches!(atom.kind, AtomKind::Name(_) | AtomKind::Number(_) | AtomKind::Date(_))
}

/// A name as it is compared: letters and their marks in one, however they were typed.
fn composed(name: &str) -> String {
    // Most names are plain letters, which have one form alone.
    if name.is_ascii() { name.to_owned() } else { name.nfc().collect() }
}

/// Where to point for a phrase that begins too soon: its first word, or its brace.
fn head(phrase: &Phrase) -> Span {
    phrase.atoms.first().map_or(Span { end: phrase.span.start + 1, ..phrase.span }, |atom| atom.span)
}
