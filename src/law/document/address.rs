//! A web address in the middle of a sentence is hard to read, is read out letter by letter, and cannot be followed (GDPR Art. 12(1); WCAG
//! 2.4.4). A link says in words where it leads.

use std::ops::Range;

use crate::finding::{Finding, codes};
use crate::law::{Rule, wording};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::DOC_ADDRESS, check);

/// How addresses begin.
const BEGINNINGS: [&str; 2] = ["https://", "http://"];

/// What stands before the address that a link leads to.
const LEADS_TO: [&str; 3] = ["](", "](<", "]: "];

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    wording::each(policy, findings, |_, passage| {
        let range = first(&passage.text)?;
        let address = passage.text.get(range.clone())?;
        let message = format!("`{address}` stands in the text as an address.");
        let finding = Finding::new(RULE.code, passage.place(&range), message);
        Some(finding.help(format!("Say in words what is there. Where links may stand: `[what is there]({address})`.")))
    });
}

/// The first address in `text` that is not where a link leads to.
fn first(text: &str) -> Option<Range<usize>> {
    let found = BEGINNINGS.iter().filter_map(|beginning| {
        let mut places = text.match_indices(beginning).map(|(at, _)| at);
        places.find(|at| {
            let before = text.get(..*at).unwrap_or_default();
            !LEADS_TO.iter().any(|leads| before.ends_with(leads))
                && !before.ends_with(|sign: char| sign.is_alphanumeric() || sign == '/')
        })
    });
    let start = found.min()?;
    let rest = text.get(start..)?;
    let end = rest.find(|sign: char| sign.is_whitespace() || ")>]\"".contains(sign)).unwrap_or(rest.len());
    let address = rest.get(..end)?.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    Some(start..start + address.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_where_no_link_leads_there() {
        let found = |text: &'static str| first(text).and_then(|range| text.get(range));
        assert_eq!(found("See https://a.example/b?c. Or"), Some("https://a.example/b?c"));
        assert_eq!(found("(http://a.example/)"), Some("http://a.example/"));
        assert_eq!(found("[https://a.example](https://a.example)"), Some("https://a.example"));
        assert_eq!(found("<http://a.example>"), Some("http://a.example"));
        assert_eq!(found("[there](https://www.a.example) [x](<https://b.example>)\n\n[x]: https://c.example"), None);
    }
}
