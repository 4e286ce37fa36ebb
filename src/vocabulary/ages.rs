//! From which age a child consents to an online service, country by country (GDPR Art. 8(1), UK GDPR Art. 8(1)).
//!
//! The GDPR says 16 where a state has not chosen another age, down to 13. Changes that are proposed and not law (Norway 15, Finland, the
//! power of British ministers to set 13 to 16) are not in the table.

use jiff::civil::{Date, date};

use super::Country;

/// An age with the days on which it is law.
struct Row {
    /// The codes of the countries.
    countries: &'static str,
    /// The age.
    age: u8,
    /// The first day on which it is law; `None` where that lies before the first policy.
    from: Option<Date>,
    /// The last day on which it is law; `None` while no end is fixed.
    to: Option<Date>,
}

/// An age that has always been law.
const fn age(countries: &'static str, age: u8) -> Row {
    Row { countries, age, from: None, to: None }
}

/// The ages, checked on 2026-09-04 against the statutes; Hungary has none, so that the age of the GDPR itself holds there.
static AGES: &[Row] = &[
    age("BE EE FI GB IS LV MT NO PT SE", 13),
    age("AT BG CY ES IT LT", 14),
    age("CZ FR GR SI", 15),
    age("DE HR HU IE LI LU NL PL RO SK", 16),
    // Lov nr. 1783 of 28 December 2023 raised the age of databeskyttelsesloven § 6(2).
    Row { to: Some(date(2023, 12, 31)), ..age("DK", 13) },
    Row { from: Some(date(2024, 1, 1)), ..age("DK", 15) },
];

/// The age from which a child in `country` consents itself, on `day`.
///
/// `None` for a country whose law has no such age.
pub fn consent_age(country: Country, day: Date) -> Option<u8> {
    let holds = |row: &&Row| row.from.is_none_or(|from| from <= day) && row.to.is_none_or(|to| day <= to);
    let of = |row: &&Row| row.countries.split_ascii_whitespace().any(|code| code == country.code());
    AGES.iter().filter(of).find(holds).map(|row| row.age)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_of_the_eea_has_its_age_and_one_alone() {
        for country in Country::all() {
            let rows = |row: &&Row| row.countries.split_ascii_whitespace().any(|code| code == country.code());
            let open = AGES.iter().filter(rows).filter(|row| row.to.is_none()).count();
            let expected = (country.in_eea() && country.code() != "AX") || country.code() == "GB";
            assert_eq!(open, usize::from(expected), "{country}");
        }
        assert!(AGES.iter().all(|row| (13..=16).contains(&row.age)));
    }

    #[test]
    fn denmark_raised_its_age() {
        let [before, after] = [date(2023, 12, 31), date(2024, 1, 1)];
        let denmark = Country::find("DK");
        assert_eq!(denmark.and_then(|country| consent_age(country, before)), Some(13));
        assert_eq!(denmark.and_then(|country| consent_age(country, after)), Some(15));
        assert_eq!(Country::find("US").and_then(|country| consent_age(country, after)), None);
    }
}
