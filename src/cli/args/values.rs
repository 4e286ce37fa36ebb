//! What a value of an argument may be.

use jiff::civil::Date;

use crate::finding::Code;
use crate::finding::codes::CODES;
use crate::vocabulary::{Country, Language, region};

/// A language that policyc writes.
pub(in crate::cli) fn language(code: &str) -> Result<Language, String> {
    Language::find(code).ok_or_else(|| {
        let known: Vec<&str> = Language::all().map(Language::code).collect();
        format!("policyc does not write the language `{code}`: it writes {}", known.join(", "))
    })
}

/// The code of a finding, in letters of either case.
pub(super) fn code(text: &str) -> Result<Code, String> {
    Code::find(&text.to_uppercase()).ok_or_else(|| {
        let all = CODES.iter().map(|info| info.code.as_str());
        let near = all.min_by_key(|code| strsim::damerau_levenshtein(code, &text.to_uppercase()));
        format!("there is no code `{text}`: did you mean `{}`?", near.unwrap_or_default())
    })
}

/// A place whose law may apply.
pub(super) fn jurisdiction(text: &str) -> Result<String, String> {
    let text = text.to_uppercase();
    let known = region(&text).is_some() || Country::find(&text).is_some();
    if known {
        Ok(text)
    } else {
        Err(format!("there is no place `{text}`: write a code such as DK, NO, GB, US-CA or EEA"))
    }
}

/// A day, as it stands in a policy.
pub(super) fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| format!("`{text}` is no day: write it as 2027-01-31"))
}

/// An address on the web that files can stand below.
pub(in crate::cli) fn base_url(text: &str) -> Result<String, String> {
    let url = url::Url::parse(text).map_err(|error| format!("`{text}` is no address on the web: {error}"))?;
    let plain = url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    if !matches!(url.scheme(), "http" | "https") || !plain {
        return Err(format!("`{text}` must begin with https:// and have no `?`, `#` or user name"));
    }
    Ok(url.into())
}
