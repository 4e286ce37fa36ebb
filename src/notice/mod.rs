//! From facts to a notice without words.
//!
//! Comes in: a [`Checked`] policy. Goes out: a [`Notice`] for each view it declares: a tree of sections and blocks with stable ids, the
//! places they come from and the provisions they answer. Guaranteed: one tree serves every language, so no edition says more or
//! less than another; a section with nothing declared is not there.

mod names;
mod pages;
mod section;
mod speak;
mod tree;

pub use pages::check;
pub use tree::{Block, Definition, Form, Notice, Place, Row, Say, Section, Table, Target, Tongue};

use jiff::civil::Date;

use crate::law::Checked;
use crate::model::{Item, Policy, What};
use crate::schema::Kind;
use crate::vocabulary::Language;
use pages::Pages;
use speak::Speaker;

/// The notices of a policy, in the order of their declarations.
pub fn compose(checked: &Checked) -> Vec<Notice> {
    let policy = checked.policy();
    policy.all(Kind::Notice).map(|view| notice(policy, view, checked.is_draft())).collect()
}

fn notice(policy: &Policy, view: &Item, draft: bool) -> Notice {
    let speaker = Speaker { policy, view };
    let controlling = controlling(policy);
    let controller = policy.controller();
    let short =
        controller.and_then(|entity| entity.text("short").or(entity.text("name"))).unwrap_or_default().to_owned();
    let title = view.value("title").map_or(Say::message("title"), |title| speaker.value(title, Form::Plain));
    let description = Say::message("description").with("controller", Say::Name(short.clone()));
    let sections = section::all(&speaker);
    let names = speaker.names(&Pages::of(policy, view, &sections));
    Notice {
        policy: policy.name.clone(),
        notice: view.name.clone(),
        languages: policy.languages.clone(),
        controlling,
        effective: date(policy, "effective"),
        title,
        controller: short,
        description,
        status: status(policy),
        banner: banner(policy, controlling),
        draft,
        names,
        sections,
    }
}

/// The language that controls, if it is built: no reader is sent to an edition that is not there.
fn controlling(policy: &Policy) -> Option<Language> {
    let What::Language(language) = policy.head()?.value("controlling")?.what else { return None };
    policy.languages.contains(&language).then_some(language)
}

fn date(policy: &Policy, field: &str) -> Option<Date> {
    if let What::Date(date) = policy.head()?.value(field)?.what { Some(date) } else { None }
}

fn status(policy: &Policy) -> Vec<Say> {
    let line = |id, field| date(policy, field).map(|date| Say::message(id).with("date", Say::Date(date)));
    [line("status-effective", "effective"), line("status-updated", "updated")].into_iter().flatten().collect()
}

fn banner(policy: &Policy, controlling: Option<Language>) -> Option<Say> {
    let controlling = controlling.filter(|_| policy.languages.len() > 1)?;
    let version = Say::Language(controlling, Tongue::Version);
    let link = Say::Link(
        Target::Edition(controlling),
        Box::new(Say::attribute("language-banner", "link").with("controlling-version", version.clone())),
    );
    Some(Say::message("language-banner").with("controlling-version", version).with("link", link))
}
