//! Durations and storage periods: `13 months`, `5 years after purchase`, `while legal_claims`.

use super::typing::Typer;
use super::value::{Duration, Keep, Occasion, Unit};
use crate::finding::Mistake;
use crate::schema::Type;
use crate::syntax::{Atom, AtomKind, Block, Phrase};
use crate::vocabulary::{Language, Vocab};

/// The longest duration, in whatever unit: more digits are a slip.
const LONGEST: u32 = 9999;

impl Typer<'_> {
    /// `13 months`.
    pub(super) fn duration(&mut self, atoms: &[Atom]) -> Option<Duration> {
        let [number, unit, ..] = atoms else { return None };
        let (AtomKind::Number(digits), AtomKind::Name(word)) = (&number.kind, &unit.kind) else { return None };
        let text = format!("{digits} {word}");
        let wrong = |why| Mistake::TypeDuration { text: text.clone(), why }.at(number.span.to(unit.span));
        let Some(unit) = Unit::find(word) else {
            self.findings.push(wrong(
                "the units are days, weeks, months and years, and for short times minutes, hours and working_days",
            ));
            return None;
        };
        match digits.parse() {
            Ok(0) => self.findings.push(wrong("nothing lasts zero")),
            Ok(count @ 1..=LONGEST) => return Some(Duration { count, unit }),
            _ => self.findings.push(wrong("the number is too large")),
        }
        None
    }

    /// How long data is kept. `None` within where it has the shape of a storage period and is none, `None` alone where it has not.
    #[expect(clippy::option_option, reason = "a phrase can be no storage period, a wrong one, or one")]
    pub(super) fn keep(&mut self, phrase: &Phrase) -> Option<Option<Keep>> {
        let words: Vec<Option<&str>> = phrase.atoms.iter().map(Atom::as_name).collect();
        Some(match words.as_slice() {
            [Some("session")] => Some(Keep::Session),
            [Some("statutory")] => Some(Keep::Statutory),
            [Some("indefinitely")] => Some(Keep::Indefinitely),
            [Some("until"), ..] => self.occasion(Vocab::Event, phrase, 1).map(Keep::Until),
            [Some("while"), ..] => self.occasion(Vocab::Cause, phrase, 1).map(Keep::While),
            [Some("at_least"), None, Some(_), rest @ ..] => self.after(true, phrase, 1, rest),
            [None, Some(_), rest @ ..] => self.after(false, phrase, 0, rest),
            _ => return None,
        })
    }

    fn after(&mut self, at_least: bool, phrase: &Phrase, from: usize, rest: &[Option<&str>]) -> Option<Keep> {
        let duration = self.duration(phrase.atoms.get(from..)?);
        let event = match rest.first() {
            None => None,
            Some(Some("after")) => Some(self.occasion(Vocab::Event, phrase, from + 3)?),
            Some(_) => {
                let span = phrase.atoms.get(from + 2).map_or(phrase.span, |atom| atom.span);
                self.period(span, "`after` and an event behind the duration".to_owned());
                return None;
            }
        };
        Some(Keep::After { at_least, duration: duration?, event })
    }

    /// The event or cause at word `at`, or in the block behind the words.
    fn occasion(&mut self, vocab: Vocab, phrase: &Phrase, at: usize) -> Option<Occasion> {
        let wants = format!("{} or your own words", Type::Term(vocab).wants());
        let Some(atom) = phrase.atoms.get(at) else {
            if let Some(block) = phrase.block.as_ref().filter(|_| own_words(phrase)) {
                return self.words(block, false).map(Occasion::Own);
            }
            self.period(phrase.head_span(), format!("{wants} behind `{}`", word_before(phrase, at)));
            return None;
        };
        if let Some(extra) = phrase.atoms.get(at + 1) {
            self.period(extra.span, "one event or cause, written as one word".to_owned());
            return None;
        }
        let Some(name) = atom.as_name() else {
            self.period(atom.span, wants);
            return None;
        };
        let found = vocab.find(name);
        if found.is_none() {
            let near = self.guess.nearest(name, vocab.terms().map(|term| term.id)).map(str::to_owned);
            let otherwise = format!(
                "Say it in your own words: `{} {}`. `policyc vocabulary WORD` searches the names that it knows.",
                word_before(phrase, at),
                self.own_form()
            );
            self.findings.push(Mistake::NameUnknown { name: name.to_owned(), wants, near, otherwise }.at(atom.span));
        }
        found.map(Occasion::Term)
    }

    fn period(&mut self, span: crate::source::Span, wants: String) {
        self.findings.push(Mistake::TypeValue { field: "retention".into(), wants, hint: None }.at(span));
    }
}

/// Whether the block behind a storage period holds its event or cause in the author's own words, not fields.
pub(super) fn own_words(phrase: &Phrase) -> bool {
    let open = matches!(phrase.atoms.last().and_then(Atom::as_name), Some("until" | "while" | "after"));
    let mut fields = phrase.block.iter().flat_map(Block::fields);
    open && fields.next().is_some_and(|field| Language::find(&field.name).is_some())
}

fn word_before(phrase: &Phrase, at: usize) -> &str {
    at.checked_sub(1).and_then(|before| phrase.name(before)).unwrap_or("after")
}

impl Unit {
    /// The unit written `word`, in the singular or the plural.
    fn find(word: &str) -> Option<Unit> {
        match word.strip_suffix('s').unwrap_or(word) {
            "minute" => Some(Self::Minute),
            "hour" => Some(Self::Hour),
            "day" => Some(Self::Day),
            "working_day" => Some(Self::WorkingDay),
            "week" => Some(Self::Week),
            "month" => Some(Self::Month),
            "year" => Some(Self::Year),
            _ => None,
        }
    }
}
