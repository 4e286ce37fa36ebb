//! The typed phrases: durations, storage periods, coded literals, values by region.

use super::super::near::nearest;
use super::super::value::{Duration, ItemId, Keep, Occasion, Region, Unit, What};
use super::{Typer, text};
use crate::finding::Mistake;
use crate::schema::{Field, Kind, Type};
use crate::syntax::{Atom, AtomKind, Block, Phrase};
use crate::vocabulary::{Country, Language, Vocab};

impl Typer<'_> {
    pub(super) fn coded(&mut self, code: &str, phrase: &Phrase) -> Option<What> {
        let Some(Atom { kind: AtomKind::String(raw), span }) = phrase.atoms.get(1) else {
            let wants = Type::Coded.wants();
            self.findings.push(Mistake::TypeValue { field: code.into(), wants, hint: None }.at(phrase.span));
            return None;
        };
        let Some(country) = Country::find(code) else {
            let near = country_near(code);
            let place = phrase.atoms.first().map_or(phrase.span, |atom| atom.span);
            self.findings.push(Mistake::TypeCountry { code: code.into(), near }.at(place));
            return None;
        };
        if raw.trim().is_empty() {
            self.findings.push(Mistake::TypeEmpty.at(*span));
            return None;
        }
        Some(What::Coded(country, text::plain(raw)))
    }

    /// A declaration of `kind` for each region, and one for everywhere else.
    pub(super) fn by_region(&mut self, kind: Kind, block: &Block) -> Option<What> {
        let mut regions: Vec<(Region, ItemId)> = Vec::new();
        let mut whole = true;
        for field in block.fields() {
            let region = match field.name.as_str() {
                "elsewhere" => Some(Region::Elsewhere),
                code => Country::find(code).map(Region::Country),
            };
            let Some(region) = region else {
                let near = country_near(&field.name);
                self.findings.push(Mistake::TypeCountry { code: field.name.clone(), near }.at(field.name_span));
                whole = false;
                continue;
            };
            if regions.iter().any(|(known, _)| *known == region) {
                let mistake = Mistake::RegionTwice { region: field.name.clone() };
                self.findings.push(mistake.at(field.name_span));
                whole = false;
            }
            let Some(value) = &field.value else { continue };
            let name = value.name(0).unwrap_or_default();
            match self.scope.find(kind, name) {
                Some(id) if value.atoms.len() == 1 => regions.push((region, id)),
                _ => {
                    let near = nearest(name, self.scope.names(kind));
                    let wants = Type::Ref(kind).wants();
                    let name = if name.is_empty() { "this".to_owned() } else { name.to_owned() };
                    self.findings.push(Mistake::NameUnknown { name, wants, near }.at(value.span));
                    whole = false;
                }
            }
        }
        if whole && !regions.iter().any(|(region, _)| *region == Region::Elsewhere) {
            self.findings.push(Mistake::RegionHole.at(block.span));
            return None;
        }
        whole.then_some(What::ByRegion(regions))
    }

    /// `13 months`.
    pub(super) fn duration(&mut self, atoms: &[Atom]) -> Option<Duration> {
        let [number, unit, ..] = atoms else { return None };
        let (AtomKind::Number(digits), AtomKind::Name(word)) = (&number.kind, &unit.kind) else { return None };
        let text = format!("{digits} {word}");
        let wrong = |why| Mistake::TypeDuration { text: text.clone(), why }.at(number.span.to(unit.span));
        let Some(unit) = Unit::find(word) else {
            self.findings.push(wrong(
                "the units are days, weeks, months and years, and for short times minutes, hours, working_days",
            ));
            return None;
        };
        match digits.parse() {
            Ok(0) => self.findings.push(wrong("nothing lasts zero")),
            Ok(count @ 1..=9999) => return Some(Duration { count, unit }),
            _ => self.findings.push(wrong("the number is too large")),
        }
        None
    }

    /// How long data is kept.
    pub(super) fn keep(&mut self, field: &'static Field, phrase: &Phrase) -> Option<What> {
        let words: Vec<Option<&str>> = phrase.atoms.iter().map(Atom::as_name).collect();
        let keep = match words.as_slice() {
            [Some("session")] => Keep::Session,
            [Some("statutory")] => Keep::Statutory,
            [Some("until"), ..] => Keep::Until(self.occasion(Vocab::Event, phrase, 1)?),
            [Some("while"), ..] => Keep::While(self.occasion(Vocab::Cause, phrase, 1)?),
            [Some("at_least"), None, Some(_), rest @ ..] => self.after(true, phrase, 1, rest)?,
            [None, Some(_), rest @ ..] => self.after(false, phrase, 0, rest)?,
            _ => return self.mismatch(field, phrase),
        };
        Some(What::Keep(keep))
    }

    fn after(&mut self, at_least: bool, phrase: &Phrase, from: usize, rest: &[Option<&str>]) -> Option<Keep> {
        let duration = self.duration(phrase.atoms.get(from..)?)?;
        let event = match rest.first() {
            None => None,
            Some(Some("after")) => Some(self.occasion(Vocab::Event, phrase, from + 3)?),
            Some(_) => {
                let span = phrase.atoms.get(from + 2).map_or(phrase.span, |atom| atom.span);
                let wants = "`after` and an event behind the duration".to_owned();
                self.findings.push(Mistake::TypeValue { field: "retention".into(), wants, hint: None }.at(span));
                return None;
            }
        };
        Some(Keep::After { at_least, duration, event })
    }

    /// The event or cause at word `at`, or in the block behind the words.
    fn occasion(&mut self, vocab: Vocab, phrase: &Phrase, at: usize) -> Option<Occasion> {
        let wants = format!("{} or your own words", Type::Term(vocab).wants());
        let Some(atom) = phrase.atoms.get(at) else {
            let own = phrase.block.as_ref().filter(|block| is_words(block));
            if let Some(block) = own {
                return self.words(block, false).map(Occasion::Own);
            }
            self.findings.push(Mistake::TypeValue { field: "retention".into(), wants, hint: None }.at(phrase.span));
            return None;
        };
        let found = atom.as_name().and_then(|name| vocab.find(name));
        if found.is_none() || phrase.atoms.len() > at + 1 {
            let name = atom.as_name().unwrap_or("this").to_owned();
            let near = nearest(&name, vocab.terms().map(|term| term.id));
            self.findings.push(Mistake::NameUnknown { name, wants, near }.at(atom.span));
            return None;
        }
        found.map(Occasion::Term)
    }
}

/// The country's code that was probably meant.
pub(super) fn country_near(code: &str) -> Option<&'static str> {
    match code {
        "UK" => Some("GB"),
        "EL" => Some("GR"),
        "USA" => Some("US"),
        _ => Country::codes().find(|known| known.eq_ignore_ascii_case(code)),
    }
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

/// Whether a block holds texts by language, not fields.
fn is_words(block: &Block) -> bool {
    block.fields().next().is_some_and(|field| Language::find(&field.name).is_some())
}
