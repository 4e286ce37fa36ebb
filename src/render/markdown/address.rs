//! Addresses of links, written so that every reader of Markdown takes them whole.

use crate::render::settle::percent;

/// Whether `href` can stand between angle brackets and be read as an address in every dialect.
pub(super) fn bare(href: &str) -> bool {
    let plain = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || "-._/?=#%+,@:".contains(c));
    match href.split_once(':') {
        Some(("https" | "http", rest)) => rest.starts_with("//") && plain(rest),
        Some(("mailto", rest)) => rest
            .split_once('@')
            .is_some_and(|(name, host)| [name, host].iter().all(|part| is_mail_part(part)) && host.contains('.')),
        _ => false,
    }
}

fn is_mail_part(part: &str) -> bool {
    let ends = |end: Option<char>| end.is_some_and(|c| c.is_ascii_alphanumeric());
    let labels = || part.split('.').all(|label| ends(label.chars().next()) && ends(label.chars().next_back()));
    part.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-') && labels()
}

/// `href` such that nothing in it ends the link, or means something else.
pub(super) fn destination(href: &str) -> String {
    let mut out = String::with_capacity(href.len());
    for c in href.chars() {
        match c {
            '(' | ')' | '<' | '>' | '\\' | '"' | '\'' | '`' | '|' | ' ' | '*' | '[' | ']' | '{' | '}' | '^' => {
                out.push_str(&percent(c));
            }
            ';' if ends_with_reference(&out) => out.push_str(&percent(c)),
            _ => out.push(c),
        }
    }
    out
}

/// Whether a `;` behind `line` would make a reference of its end.
pub(super) fn ends_with_reference(line: &str) -> bool {
    line.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '#').ends_with('&')
}
