//! How the law looks at data depends on what it is, not on what it is called. Where your own words speak of health, belief, trade
//! unions, offences or a national identification number, and the data is ordinary, policyc asks. Nor are IP addresses and cookie
//! identifiers ever data about nobody (recital 30).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::protected::class;
use crate::model::{Item, Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::{Class, Mark, Term, hint};

pub(super) const RULE: Rule = Rule::new(codes::MODEL_KIND, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for data in policy.all(Kind::Data).filter(|data| !data.torn) {
        let class = class(data);
        match named(data).filter(|_| class.is_none_or(|class| class == Class::Ordinary)) {
            Some((hint, word)) if data.yes("identifies") != Some(false) => findings.push(of_data(data, hint, word)),
            _ => {}
        }
        let own = data.values("items").iter().chain(data.values("examples"));
        findings.extend(own.clone().filter_map(|value| in_words(value, class)));
        if data.word("class") == Some("non_personal") {
            let online = |term: &'static Term| term.has(Mark::OnlineIdentifier);
            let place = data.value("class").filter(|_| data.entry.is_some_and(online));
            let part = own.clone().find(|value| value.as_term().is_some_and(online));
            if let Some(place) = place.or(part) {
                let message = "An identifier on the network is personal data.";
                let finding = Finding::new(RULE.code, place.span, message);
                findings.push(finding.help("Take it out of the data that is about nobody, or leave `class` away."));
            }
        }
    }
    for purpose in policy.all(Kind::Purpose) {
        findings.extend(purpose.values("uses").iter().filter_map(|value| in_words(value, None)));
    }
}

/// The class that the name of `data`, its words or its concept speak of.
fn named(data: &Item) -> Option<(Class, &str)> {
    let concept = data.entry.filter(|entry| entry.class != Class::Ordinary).map(|entry| (entry.class, entry.id));
    // A concept says what the data is, whatever it is called.
    if data.entry.is_some() {
        return concept;
    }
    let words = data.label.iter().flat_map(|label| label.texts.values()).map(|passage| passage.text.as_str());
    std::iter::once(data.name.as_str()).chain(words).find_map(hint)
}

fn of_data(data: &Item, hint: Class, word: &str) -> Finding {
    let message = format!("`data {}` speaks of `{word}`, and is ordinary data.", data.name);
    let place = data.value("class").map_or(data.name_span, |class| class.span);
    Finding::new(RULE.code, place, message).help(format!(
        "Write `class: {}`. If it is ordinary, say so on the record: `allow MODEL-KIND because \"…\"`.",
        hint.word()
    ))
}

/// What the author's own words in a list speak of, where that is not the class of the list.
fn in_words(value: &Value, class: Option<Class>) -> Option<Finding> {
    let words = value.as_words()?;
    let (hint, word) = words.texts.values().find_map(|passage| hint(&passage.text))?;
    if class.is_some_and(|class| class != Class::Ordinary) {
        return None;
    }
    let message = format!("This speaks of `{word}`, and is ordinary data.");
    Some(Finding::new(RULE.code, value.span, message).help(format!(
        "Declare it as `data` of its own with `class: {}`, or use the word for it that policyc knows.",
        hint.word()
    )))
}
