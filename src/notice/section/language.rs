//! The editions and which of them controls: printed in every one, in its own language.

use super::Content;
use crate::notice::speak::Speaker;
use crate::notice::tree::{Say, Tongue};

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["LANG-CTRL-SELF"]);
    let policy = speaker.policy;
    let Some(head) = policy.head() else { return content };
    if policy.languages.len() < 2 {
        return content;
    }
    content.origin.extend(head.fields.fact("languages").map(|fact| fact.span));
    let languages = Say::All(policy.languages.iter().map(|language| Say::Language(*language, Tongue::In)).collect());
    let first = Say::message("language-editions").with("languages", languages);
    let report = speaker.write_to().map(|contact| Say::message("language-report").with("contact", contact));
    let which = match crate::notice::controlling(policy) {
        Some(controlling) => {
            content.origin.extend(head.fields.fact("controlling").map(|fact| fact.span));
            vec![
                Say::message("language-prevails")
                    .with("controlling-version", Say::Language(controlling, Tongue::Version)),
                Say::message("language-rights"),
            ]
        }
        None if head.is_none("controlling") => vec![Say::message("language-equal")],
        None => Vec::new(),
    };
    content.paragraph(std::iter::once(first).chain(report).chain(which));
    content
}
