//! Places whose law or people a fact may be about: countries, the unions that they form, and the states of the US.

use super::Country;

/// The unions, and the states of the US by their ISO 3166-2 codes. Their words are in the message `region-in` of each language.
static REGIONS: &[&str] = &[
    "EU", "EEA", "US-AL", "US-AK", "US-AZ", "US-AR", "US-CA", "US-CO", "US-CT", "US-DE", "US-DC", "US-FL", "US-GA",
    "US-HI", "US-ID", "US-IL", "US-IN", "US-IA", "US-KS", "US-KY", "US-LA", "US-ME", "US-MD", "US-MA", "US-MI",
    "US-MN", "US-MS", "US-MO", "US-MT", "US-NE", "US-NV", "US-NH", "US-NJ", "US-NM", "US-NY", "US-NC", "US-ND",
    "US-OH", "US-OK", "US-OR", "US-PA", "US-RI", "US-SC", "US-SD", "US-TN", "US-TX", "US-UT", "US-VT", "US-VA",
    "US-WA", "US-WV", "US-WI", "US-WY",
];

/// States of the European Economic Area that are no members of the Union.
const NOT_IN_THE_UNION: [&str; 3] = ["IS", "LI", "NO"];

/// The union or state with the code `code`, where policyc has words for it.
pub fn region(code: &str) -> Option<&'static str> {
    REGIONS.iter().copied().find(|known| *known == code)
}

/// Every union and state that policyc has words for.
pub fn regions() -> impl Iterator<Item = &'static str> {
    REGIONS.iter().copied()
}

/// Whether the place `whole` holds the place `part`: `EEA` holds `NO`, `US` holds `US-CA`, every place holds itself.
pub fn holds(whole: &str, part: &str) -> bool {
    let (country, state) = part.split_once('-').map_or((part, None), |(country, state)| (country, Some(state)));
    let in_eea = || Country::find(country).is_some_and(Country::in_eea);
    match whole {
        _ if whole == part => true,
        "EEA" => part == "EU" || in_eea(),
        "EU" => in_eea() && !NOT_IN_THE_UNION.contains(&country),
        _ => state.is_some() && country == whole,
    }
}

/// Whether the two places have something in common.
pub fn overlap(one: &str, other: &str) -> bool {
    holds(one, other) || holds(other, one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_holds_its_parts() {
        for (whole, part) in
            [("EEA", "NO"), ("EEA", "EU"), ("EU", "DK"), ("US", "US-CA"), ("EU", "DE-BY"), ("DK", "DK")]
        {
            assert!(holds(whole, part) && overlap(part, whole), "{whole} {part}");
        }
        for (whole, part) in
            [("EU", "NO"), ("EEA", "GB"), ("US-CA", "US"), ("DK", "NO"), ("EU", "EEA"), ("US-CA", "US-NV")]
        {
            assert!(!holds(whole, part), "{whole} {part}");
        }
        assert!(!overlap("EU", "US-CA") && !overlap("DK", "NO"));
    }
}
