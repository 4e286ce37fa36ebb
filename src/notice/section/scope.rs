//! What the notice is about and whom it is for, and what it says that readers accept.

use super::Content;
use crate::model::{Item, anchor};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Block, Definition, Form, Say};
use crate::notice::when::{Subject, said};
use crate::schema::{Kind, sections_of};

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::default();
    let Some(head) = speaker.policy.head() else { return content };
    let when = speaker.view.when().within(&speaker.policy.scope());
    let when = when.ok().and_then(|when| said(&when, Subject::Notice));
    let view = speaker.view.values("for");
    let people = if view.is_empty() { head.values("audiences") } else { view };
    let people =
        list(speaker.values(people, Form::Plain)).map(|people| Say::message("scope-people").with("people", people));
    let covers = speaker.list(head, "covers").map(|covers| Say::message("scope-covers").with("covers", covers));
    let view = speaker.view;
    let mut left_out = speaker.values(view.values("excludes"), Form::Plain);
    let excludes = if left_out.len() > 1 { None } else { left_out.pop() };
    let excludes = excludes.map(|people| Say::message("scope-excludes").with("people", people));
    let relation = match speaker.kind() {
        "short" => "scope-short",
        "cookies" => "scope-cookies",
        _ => "scope-supplement",
    };
    let notice = speaker.list(view, "supplements").map(|notice| Say::message(relation).with("notice", notice));
    if sections_of(speaker.kind()).is_some() {
        content.origin.push(view.span);
        content.paragraph(notice.into_iter().chain(people).chain(when));
        return content;
    }
    let law = speaker.list(view, "law").map(|statute| Say::message("scope-law").with("statute", statute));
    let only = match head.values("covers") {
        [only] => speaker.policy.declared(only).filter(|service| facts(service) == ["defined_as"]),
        _ => None,
    };
    let short = only.and_then(|service| called(speaker, service));
    let says = [notice, people].into_iter().flatten().chain(when);
    content.paragraph(says.chain([law, excludes, covers, short].into_iter().flatten()));
    if !left_out.is_empty() {
        content.paragraph([Say::message("scope-excludes-these")]);
        content.list(left_out);
    }
    let services: Vec<Definition> = speaker
        .all(Kind::Service)
        .filter(|service| only != Some(service))
        .filter_map(|service| line(speaker, service))
        .collect();
    if !services.is_empty() {
        content.blocks.push(Block::Definitions(services));
    }
    content.paragraph(speaker.values(head.values("promises"), Form::Sentence));
    let documents = speaker.list(head, "subject_to");
    let subject = documents.map(|documents| Say::message("scope-subject").with("documents", documents));
    content.paragraph(
        subject.into_iter().chain(accepted(speaker, |id| !ABROAD.contains(&id) && !MARKETING.contains(&id))),
    );
    content.origin.push(head.span);
    content
}

/// What readers are said to accept of transfers: it is said in the section on them.
const ABROAD: [&str; 2] = ["transfer_consent", "storage_abroad"];

/// What readers are said to accept of marketing, in the same way.
const MARKETING: [&str; 1] = ["marketing_by_signup"];

/// What readers are said to accept of transfers.
pub(super) fn accepted_abroad(speaker: &Speaker<'_>) -> Vec<Say> {
    accepted(speaker, |id| ABROAD.contains(&id))
}

/// What readers are said to accept of marketing.
pub(super) fn accepted_marketing(speaker: &Speaker<'_>) -> Vec<Say> {
    accepted(speaker, |id| MARKETING.contains(&id))
}

fn accepted(speaker: &Speaker<'_>, wanted: impl Fn(&str) -> bool) -> Vec<Say> {
    let said = speaker.policy.head().map_or(&[][..], |head| head.values("acceptance")).iter();
    let said = said.filter(|value| wanted(value.as_term().map_or("", |term| term.id)));
    said.map(|value| speaker.value(value, Form::Sentence)).collect()
}

/// What is said of a service beside its words.
fn facts(service: &Item) -> Vec<&'static str> {
    ["domains", "operator", "defined_as"].into_iter().filter(|field| service.value(field).is_some()).collect()
}

/// The short word for a service.
fn called(speaker: &Speaker<'_>, service: &Item) -> Option<Say> {
    let short = service.value("defined_as").map(|short| speaker.value(short, Form::Plain));
    short.map(|short| Say::message("service-called").with("term", short))
}

/// A service with where it is and who runs it.
fn line(speaker: &Speaker<'_>, service: &Item) -> Option<Definition> {
    let domains =
        speaker.list(service, "domains").map(|domains| Say::message("service-domains").with("domains", domains));
    let operator = service
        .value("operator")
        .map(|operator| Say::message("service-operator").with("operator", speaker.value(operator, Form::Plain)));
    let short = called(speaker, service);
    let says: Vec<Say> = [domains, operator, short].into_iter().flatten().collect();
    let term = speaker.item(service, Form::Cap);
    (!says.is_empty()).then(|| Definition { id: Some(anchor(service)), term, meaning: vec![Block::Paragraph(says)] })
}
