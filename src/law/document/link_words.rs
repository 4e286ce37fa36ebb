//! People who listen to a page go from link to link, and hear `here`, `here`, `more` (GDPR Art. 12(1); WCAG 2.4.4). A link is called what
//! it leads to.

use std::ops::Range;

use crate::finding::{Finding, codes};
use crate::law::{Rule, wording};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::DOC_LINK_WORDS, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    wording::each(policy, findings, |language, passage| {
        let empty = |words: &str| {
            let words = words.trim().trim_end_matches(['.', '!', ':']).to_lowercase();
            language.phrases("phrases-link-words").any(|phrase| phrase == words)
        };
        let range = links(&passage.text).find(|range| passage.text.get(range.clone()).is_some_and(empty))?;
        let message = format!("A link called `{}` does not say where it leads.", passage.text.get(range.clone())?);
        let finding = Finding::new(RULE.code, passage.place(&range), message);
        Some(finding.help("Make a link of the words that say what is there."))
    });
}

/// The words of each link in `text`.
fn links(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices("](").filter_map(|(end, _)| {
        let start = text.get(..end)?.rfind('[')?;
        Some(start + 1..end)
    })
}
