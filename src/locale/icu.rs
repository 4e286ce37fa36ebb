//! How a language writes lists, dates, numbers and the names of countries and languages: ICU's data, compiled in.

use std::fmt;

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use icu_experimental::displaynames::{DisplayNamesOptions, Style};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use jiff::civil::Date;

use super::error::Problem;
use crate::vocabulary::{Country, Language};

/// The formatters of one language.
pub(super) struct Formats {
    and: ListFormatter,
    or: ListFormatter,
    date: DateTimeFormatter<YMD>,
    decimal: DecimalFormatter,
    countries: RegionDisplayNames,
    languages: LanguageDisplayNames,
}

impl Formats {
    /// The formatters for a language tag: `en-GB`.
    pub(super) fn new(tag: &str) -> Result<Self, Problem> {
        let foreign = |what: &dyn fmt::Display| Problem::Foreign { what: what.to_string() };
        let locale: Locale = tag.parse().map_err(|error| foreign(&error))?;
        // Short names where the long ones are a mouthful: "Hongkong", not "Hongkong SAR Kina". `country-name` mends the rest.
        let mut short = DisplayNamesOptions::default();
        short.style = Some(Style::Short);
        let (list, decimal) = (ListFormatterOptions::default(), DecimalFormatterOptions::default());
        Ok(Self {
            and: ListFormatter::try_new_and((&locale).into(), list).map_err(|error| foreign(&error))?,
            or: ListFormatter::try_new_or((&locale).into(), list).map_err(|error| foreign(&error))?,
            date: DateTimeFormatter::try_new((&locale).into(), YMD::long()).map_err(|error| foreign(&error))?,
            decimal: DecimalFormatter::try_new((&locale).into(), decimal).map_err(|error| foreign(&error))?,
            countries: RegionDisplayNames::try_new((&locale).into(), short).map_err(|error| foreign(&error))?,
            languages: LanguageDisplayNames::try_new((&locale).into(), DisplayNamesOptions::default())
                .map_err(|error| foreign(&error))?,
        })
    }

    /// `a, b and c`.
    pub(super) fn all(&self, items: &[char]) -> String {
        self.and.format(items.iter().map(char::to_string)).to_string()
    }

    /// `a, b or c`.
    pub(super) fn any(&self, items: &[char]) -> String {
        self.or.format(items.iter().map(char::to_string)).to_string()
    }

    /// `1 October 2026`, with a no-break space behind the day.
    pub(super) fn date(&self, day: Date) -> String {
        let (month, of_month) = (day.month().unsigned_abs(), day.day().unsigned_abs());
        let written = icu_datetime::input::Date::try_new_iso(day.year().into(), month, of_month)
            .map_or_else(|_| day.to_string(), |day| self.date.format(&day).to_string());
        written.replacen(' ', "\u{a0}", 1)
    }

    /// `1,000`.
    pub(super) fn number(&self, number: u32) -> String {
        self.decimal.format(&number.into()).to_string()
    }

    /// A country's name; its code if there is none.
    pub(super) fn country(&self, country: Country) -> String {
        let name = country.code().parse().ok().and_then(|region| self.countries.of(region));
        name.unwrap_or(country.code()).to_owned()
    }

    /// A language's name; its code if there is none.
    pub(super) fn language(&self, language: Language) -> String {
        let name = language.code().parse().ok().and_then(|code| self.languages.of(code));
        name.unwrap_or(language.code()).to_owned()
    }
}
