//! Names in values: words of a field, codes, declarations, built-in concepts; and what was meant by a name that is none.

use super::scope::Scopes;
use super::text;
use super::typing::{Typer, has_words, takes_names, wants};
use super::value::What;
use crate::finding::{Mistake, a};
use crate::schema::{self, Field, Kind, Type};
use crate::source::{FileId, Span};
use crate::vocabulary::{self, Country, Language, region, regions};

/// How many names a finding lists to choose from.
const FEW: usize = 12;

impl Typer<'_> {
    /// A name: a word of the field, a code, a declaration, or a built-in concept, in this order.
    pub(super) fn name(&mut self, field: &'static Field, name: &str, span: Span) -> Option<What> {
        for kind in field.types {
            #[expect(clippy::wildcard_enum_match_arm, reason = "the other types take no name")]
            let found = match *kind {
                Type::All if name == "all" => Some(What::All),
                Type::YesNo if name == "yes" => Some(What::Yes(true)),
                Type::YesNo if name == "no" => Some(What::Yes(false)),
                Type::Word(words) => words.iter().find(|word| **word == name).map(|word| What::Word(word)),
                Type::Section => schema::section(name).map(What::Section),
                Type::Language => Language::find(name).map(What::Language),
                Type::Country => Country::find(name).map(What::Country),
                Type::Jurisdiction => jurisdiction(name),
                Type::Ref(kind) => self.scopes.find(self.file, kind, name).map(What::Declared),
                Type::Term(vocab) => vocab.find(name).map(What::Term),
                _ => None,
            };
            if found.is_some() {
                return found;
            }
        }
        let finding = self.unknown(field, name).at(span);
        let gone = field.types.iter().find_map(|wanted| {
            if let Type::Ref(kind) = *wanted { self.scopes.gone(self.file, kind, name) } else { None }
        });
        self.findings.push(match gone {
            Some(gone) => finding.related(gone.there, gone.why),
            None => finding,
        });
        None
    }

    /// What is wrong with a name that `field` does not take.
    fn unknown(&mut self, field: &'static Field, name: &str) -> Mistake {
        if field.types == [Type::Language] {
            return text::unknown(name);
        }
        if any_country(field) && looks_like_code(name) {
            return Mistake::TypeCountry { code: name.into(), near: country_near(name) };
        }
        let wants = wants(field);
        if !takes_names(field) {
            let rule = field.types == [Type::Keep] && self.scopes.find(self.file, Kind::Retention, name).is_some();
            let rule = rule.then(|| "A rule does not stand on another: write its own period here.".to_owned());
            let own = || has_words(field).then(|| format!("Give words in each language: `{}`.", self.own_form()));
            let hint = rule.or_else(own);
            return Mistake::TypeValue { field: field.name.into(), wants, hint };
        }
        let statutory =
            Some("statutory").filter(|_| name == "default" && field.types.contains(&Type::Word(&["statutory"])));
        let near = statutory.or_else(|| self.guess.nearest(name, candidates(self.scopes, self.file, field)));
        let near = near.map(str::to_owned);
        if near.is_none() {
            let declared = self.scopes.kind_of(self.file, name).map(|kind| a(&format!("`{}`", kind.word())));
            let known = || vocabulary::all().find(|term| term.id == name).map(|term| a(term.vocab.noun()));
            if let Some(is) = declared.or_else(known) {
                return Mistake::NameKind { name: name.into(), is, wants };
            }
        }
        let otherwise = self.otherwise(field);
        Mistake::NameUnknown { name: name.into(), wants, near, otherwise }
    }

    /// What else can be written in `field`.
    fn otherwise(&self, field: &'static Field) -> String {
        let declare = field.types.iter().any(|kind| matches!(kind, Type::Ref(_)));
        if any_country(field) {
            return "Use the codes of ISO 3166, such as `DK` or `US-CA`.".to_owned();
        }
        if field.types.contains(&Type::Keep) {
            return "Write a number, a unit and an event, such as `5 years after purchase`.".to_owned();
        }
        match (declare, has_words(field)) {
            (true, true) => format!("Declare it, or say it in your own words: `{}`.", self.own_form()),
            (true, false) => "Declare it.".to_owned(),
            (false, true) => format!("Say it in your own words: `{}`.", self.own_form()),
            (false, false) => {
                let names: Vec<String> =
                    candidates(self.scopes, self.file, field).map(|name| format!("`{name}`")).collect();
                if names.len() > FEW {
                    return "Choose one of the names that the documentation lists.".to_owned();
                }
                format!("Choose one of {}.", names.join(", "))
            }
        }
    }
}

/// Whether `field` takes the code of a country.
fn any_country(field: &Field) -> bool {
    field.types.iter().any(|kind| matches!(kind, Type::Country | Type::Jurisdiction))
}

/// Every name that could stand in `field`.
fn candidates<'a>(scopes: &'a Scopes, file: FileId, field: &'static Field) -> impl Iterator<Item = &'a str> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the other types take no name")]
    field.types.iter().flat_map(move |kind| -> Box<dyn Iterator<Item = &'a str> + 'a> {
        match *kind {
            Type::Ref(kind) => Box::new(scopes.names(file, kind)),
            Type::Term(vocab) => Box::new(vocab.terms().map(|term| term.id)),
            Type::Section => Box::new(schema::SECTIONS.iter().copied()),
            Type::Word(words) => Box::new(words.iter().copied()),
            _ => Box::new(std::iter::empty()),
        }
    })
}

/// A country, one of its parts, or a union.
fn jurisdiction(code: &str) -> Option<What> {
    let (country, part) = code.split_once('-').map_or((code, None), |(country, part)| (country, Some(part)));
    let sound = |part: &str| {
        (1..=3).contains(&part.len()) && part.chars().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit())
    };
    let part_known = |part: &str| if country == "US" { region(code).is_some() } else { sound(part) };
    let known = matches!(code, "EU" | "EEA") || Country::find(country).is_some() && part.is_none_or(part_known);
    known.then(|| What::Jurisdiction(code.to_owned()))
}

fn looks_like_code(name: &str) -> bool {
    name.len() <= 3 && name.chars().all(|letter| letter.is_ascii_alphabetic()) || jurisdiction_like(name)
}

/// `DK-…`: two letters and a hyphen.
fn jurisdiction_like(name: &str) -> bool {
    name.split_once('-').is_some_and(|(country, _)| Country::find(&country.to_ascii_uppercase()).is_some())
}

/// The country's code that was probably meant.
pub(super) fn country_near(code: &str) -> Option<&'static str> {
    match code {
        "UK" => Some("GB"),
        "EL" => Some("GR"),
        "USA" => Some("US"),
        _ => Country::codes().chain(regions()).find(|known| known.eq_ignore_ascii_case(code)),
    }
}
