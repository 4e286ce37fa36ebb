//! Each edition says all of it in its own language (GDPR Art. 12(1)). A text of another language in it is told to the author, and is
//! refused where readers cannot do without their own: what their rights are, on what ground the data is used, where to complain, who
//! is responsible, and which language prevails.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Fallback, Item, Policy, Text, What};
use crate::schema::Kind;
use crate::vocabulary::Language;

/// What can be allowed: a refusal cannot.
pub(super) const RULE: Rule = Rule::new(codes::LANG_FALLBACK, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for item in policy.items().iter().filter(|item| !item.imported) {
        for text in item.fields.texts() {
            let shown = text.words.fallbacks.iter().filter(|(language, _)| policy.languages.contains(language));
            findings.extend(shown.map(|(language, fallback)| finding(policy, item, &text, *language, *fallback)));
        }
    }
}

fn finding(policy: &Policy, item: &Item, text: &Text<'_>, language: Language, fallback: Fallback) -> Finding {
    let to = fallback.to;
    if let Some(about) = needed(policy, item, text) {
        let message = format!("{about} must be there in `{language}`, not in `{to}`.");
        let finding = Finding::new(codes::LANG_FALLBACK_REFUSED, fallback.span, message);
        return finding
            .help(format!("Write the text in `{language}`: here readers cannot do without their own language."));
    }
    let message = format!("Readers of the edition in `{language}` are shown this text in `{to}`.");
    let help = "Write the text when you can. If it is to stay, say why: `allow LANG-FALLBACK because \"…\"`.";
    Finding::new(RULE.code, fallback.span, message).help(help)
}

const CONTROLLER: &str = "A text on who is responsible";
const RIGHTS: &str = "A text on people's rights";
const COMPLAINTS: &str = "A text on complaints";
const PREVAILS: &str = "A text on the language that prevails";

/// The sections whose clauses are needed, and what they are about.
const SECTIONS: [(&str, &str); 5] =
    [("who", CONTROLLER), ("rights", RIGHTS), ("objection", RIGHTS), ("complain", COMPLAINTS), ("language", PREVAILS)];

/// What a text is about that readers need in their own language.
fn needed(policy: &Policy, item: &Item, text: &Text<'_>) -> Option<&'static str> {
    if text.path.contains(&"basis") {
        return Some("A text on the legal basis");
    }
    #[expect(clippy::wildcard_enum_match_arm, reason = "the other kinds are about none of it")]
    match item.kind {
        Kind::Right if item.entry.is_some_and(|right| right.id == "complaint") => Some(COMPLAINTS),
        Kind::Rights | Kind::Right | Kind::Verification => Some(RIGHTS),
        Kind::Entity => {
            let controller = policy.controller().is_some_and(|controller| controller.name == item.name);
            controller.then_some(CONTROLLER)
        }
        Kind::Policy if text.path.first() == Some(&"controlling") => Some(PREVAILS),
        Kind::Policy if text.path.first() == Some(&"joint") => Some(CONTROLLER),
        // The name of a page has no room for the mark of another language.
        Kind::Notice if text.path.first() == Some(&"title") => Some("The title of a notice"),
        Kind::Clause => {
            let What::Section(place) = item.value("in")?.what else { return None };
            SECTIONS.iter().find(|(section, _)| *section == place).map(|(_, about)| *about)
        }
        _ => None,
    }
}
