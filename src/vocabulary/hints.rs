//! Words by which data that the law protects specially is known when an author names it in words of his or her own.
//!
//! A word of a text is compared with the beginnings here. They are Danish, Norwegian and English; a beginning that also begins ordinary
//! words is left out, so that what is found is nearly always right and much is not found.

use super::Class;

/// How words begin that speak of data in a special category (GDPR Art. 9(1)).
const SPECIAL: &[&str] = &[
    // Health.
    "health",
    "helbred",
    "helseoppl",
    "helsedata",
    "helsetilstand",
    "disease",
    "illness",
    "sygdom",
    "sykdom",
    "diagnose",
    "diagnosis",
    "patientjournal",
    "pasientjournal",
    "journaloplysninger",
    "medicin",
    "medication",
    "allerg",
    "handicap",
    "disabilit",
    "funksjonsneds",
    "funktionsneds",
    "pregnan",
    "gravid",
    "sygefrav",
    "sykefrav",
    "sygemeld",
    "sykmeld",
    // Body.
    "fingerprint",
    "fingeraftryk",
    "fingeravtrykk",
    "biometri",
    "ansigtsgenkend",
    "ansiktsgjenkjenn",
    "genetic",
    "genetisk",
    "irisscan",
    "irisskann",
    "stemmeaftryk",
    "stemmeavtrykk",
    "voiceprint",
    // Origin, belief, opinion.
    "ethnic",
    "etnisk",
    "racial",
    "religi",
    "trosretning",
    "trossamfund",
    "trossamfunn",
    "livssyn",
    "filosofisk",
    "philosophical",
    "politisk",
    "political",
    "fagforening",
    "fagforbund",
    // Sex life.
    "sexual",
    "seksuel",
    "seksuell",
];

/// How words begin that speak of convictions and offences (GDPR Art. 10).
const CRIMINAL: &[&str] =
    &["straffbar", "strafbar", "straffeattest", "straffedom", "strafferegist", "børneattest", "politiattest"];

/// How words begin that are national identification numbers (GDPR Art. 87).
const NATIONAL_ID: &[&str] = &["cpr", "personnummer", "personnumre", "fødselsnumm", "fødselsnumre", "fodselsnumm"];

/// Two words that say together what neither says alone.
const PAIRS: &[(&str, &str, Class)] = &[
    ("trade", "union", Class::Special),
    ("facial", "recognition", Class::Special),
    ("face", "recognition", Class::Special),
    ("sick", "leave", Class::Special),
    ("criminal", "record", Class::Criminal),
    ("criminal", "conviction", Class::Criminal),
    ("criminal", "offence", Class::Criminal),
    ("national", "id", Class::NationalId),
    ("national", "identity", Class::NationalId),
    ("national", "identification", Class::NationalId),
    ("social", "security", Class::NationalId),
];

/// The class of data that `text` seems to speak of, with the word that shows it.
pub fn hint(text: &str) -> Option<(Class, &str)> {
    let words: Vec<&str> = text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let alone = words.iter().find_map(|word| {
        let lower = word.to_lowercase();
        let tables = [(Class::Special, SPECIAL), (Class::Criminal, CRIMINAL), (Class::NationalId, NATIONAL_ID)];
        let class = tables.into_iter().find(|(_, table)| table.iter().any(|begins| lower.starts_with(begins)))?.0;
        Some((class, *word))
    });
    alone.or_else(|| {
        words.windows(2).find_map(|pair| {
            let [one, next] = pair else { return None };
            let (lower, after) = (one.to_lowercase(), next.to_lowercase());
            let found = PAIRS.iter().find(|(first, second, _)| lower == *first && after.starts_with(second))?;
            Some((found.2, *one))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_three_languages_are_known() {
        let class = |text| hint(text).map(|(class, _)| class);
        for text in [
            "oplysninger om dit helbred",
            "Helseopplysninger",
            "health data",
            "trade union membership",
            "Fingeravtrykk",
        ] {
            assert_eq!(class(text), Some(Class::Special), "{text}");
        }
        assert_eq!(class("straffeattest"), Some(Class::Criminal));
        assert_eq!(class("dit CPR-nummer"), Some(Class::NationalId));
        for text in [
            "name",
            "ordreoplysninger",
            "tracing of parcels",
            "social media",
            "union of sets",
            "helse og hilsen",
            "diagnosticeringsdata",
        ] {
            assert_eq!(class(text), None, "{text}");
        }
    }
}
