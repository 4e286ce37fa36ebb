//! The editions and which of them controls: printed in every one, in its own language.

use super::Content;
use crate::model::{Value, What};
use crate::notice::speak::{Speaker, is_page};
use crate::notice::tree::{Form, Say, Tongue};

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    let policy = speaker.policy;
    let Some(head) = policy.head() else { return content };
    let editions = &speaker.scope.languages;
    if editions.len() < 2 {
        return content;
    }
    content.origin.extend(head.fields.fact("languages").map(|fact| fact.span));
    let languages = Say::All(editions.iter().map(|language| Say::Language(*language, Tongue::In)).collect());
    let first = Say::message("language-editions").with("languages", languages);
    let own = head.value("controlling").map(|controlling| about_editions(speaker, controlling)).unwrap_or_default();
    let report = speaker.write_to().map(|contact| {
        let say =
            if is_page(&contact) { Say::attribute("language-report", "here") } else { Say::message("language-report") };
        say.with("contact", contact)
    });
    let which = match crate::notice::controlling(policy, editions) {
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
    content.paragraph(std::iter::once(first).chain(own).chain(report).chain(which));
    content
}

/// In which language the notice was written, and where the other editions are found.
fn about_editions(speaker: &Speaker<'_>, controlling: &Value) -> Vec<Say> {
    let drafted = match controlling.with.value("drafted_in").map(|value| &value.what) {
        Some(What::Language(language)) => {
            Some(Say::message("language-drafted").with("language", Say::Language(*language, Tongue::In)))
        }
        _ => None,
    };
    let others = controlling.with.value("others").map(|others| speaker.value(others, Form::Sentence));
    drafted.into_iter().chain(others).collect()
}
