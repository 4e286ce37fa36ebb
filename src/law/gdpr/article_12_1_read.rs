//! Plain language has sentences that a reader takes in at once (Art. 12(1)). More than 35 words are too many for most. Only the author's
//! own words are counted, and an item of a list counts for itself.

use std::ops::Range;

use crate::finding::{Finding, codes};
use crate::law::{Rule, wording};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_12_1_READ, check);

/// How many words a sentence can have.
const MOST: usize = 35;

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    wording::each(policy, findings, |_, passage| {
        let spaces = passage.text.bytes().filter(u8::is_ascii_whitespace).count();
        (spaces >= MOST).then_some(())?;
        let (range, count) = sentences(&passage.text).into_iter().find(|(_, count)| *count > MOST)?;
        let finding = Finding::new(
            RULE.code,
            passage.place(&range),
            format!("This sentence has {count} words: few readers take in more than {MOST}."),
        );
        Some(finding.help("Make two of it, or a list."))
    });
}

/// The sentences of a text, and how many words each has.
fn sentences(text: &str) -> Vec<(Range<usize>, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in blocks(text) {
        let end = at + line.len();
        let mut start = at;
        for (offset, _) in line.match_indices(['.', '!', '?']) {
            let behind = at + offset + 1;
            let rest = text.get(behind..end).unwrap_or_default();
            if rest.starts_with(char::is_whitespace) && rest.trim_start().starts_with(char::is_uppercase) {
                found.push(counted(text, start..behind));
                start = behind;
            }
        }
        found.push(counted(text, start..end));
        at = end;
    }
    found
}

/// The paragraphs and items of a text, one after the other and nothing between them.
fn blocks(text: &str) -> Vec<&str> {
    let mut starts = vec![0];
    let mut at = 0;
    let mut empty = true;
    for line in text.split_inclusive('\n') {
        let content = line.trim();
        let item =
            content.starts_with(['-', '*', '+', '|', '#', '>']) || content.starts_with(|c: char| c.is_ascii_digit());
        if (empty || item) && at > 0 {
            starts.push(at);
        }
        empty = content.is_empty();
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().zip(ends).filter_map(|(start, end)| text.get(*start..end)).collect()
}

/// The range without the space around it, and its words.
fn counted(text: &str, range: Range<usize>) -> (Range<usize>, usize) {
    let part = text.get(range.clone()).unwrap_or_default();
    let start = range.start + part.len() - part.trim_start().len();
    let words = part.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    (start..start + part.trim().len(), words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_paragraphs_and_items_are_counted_apart() {
        let counts =
            |text: &str| sentences(text).iter().map(|(_, count)| *count).filter(|count| *count > 0).collect::<Vec<_>>();
        assert_eq!(counts("One two. Three four five! Six"), [2, 3, 1]);
        assert_eq!(counts("See e.g. this, no. 7 and 3.5 percent."), [8]);
        assert_eq!(counts("One two\nthree\n\nFour\n- five six\n- seven"), [3, 1, 2, 1]);
    }
}
