//! From facts to a notice without words.
//!
//! Comes in: a [`Checked`] policy. Goes out: a [`Notice`] for each view it declares: a tree of sections and blocks with stable ids, the
//! places they come from and the provisions they answer. Guaranteed: one tree serves every language, so no edition says more or
//! less than another, but for what a declaration itself keeps to some editions; a section with nothing declared is not there.

mod change;
mod names;
mod other;
mod pages;
mod record;
mod section;
mod speak;
mod tree;
mod when;

pub use change::{Told, heading, tell};
pub use pages::{Pages, check};
pub use record::Version;
pub use tree::{
    Block, Definition, Form, Map, MapBox, MapColumn, Notice, Origin, Place, Row, Say, Section, Table, Target, Tongue,
};

use std::collections::{BTreeMap, BTreeSet};

use crate::law::Checked;
use crate::model::{Item, Policy, What, anchor, former_anchors};
use crate::schema::Kind;
use crate::vocabulary::Language;
use pages::Page;
use speak::Speaker;

/// The notices of a policy, in the order of their declarations, from the pages of the same policy.
pub fn compose(checked: &Checked, pages: Pages) -> Vec<Notice> {
    let policy = checked.policy();
    let speaker = |view| Speaker { policy, view, scope: policy.scope_of(view) };
    let speakers: Vec<Speaker<'_>> = policy.all(Kind::Notice).map(speaker).collect();
    let names: Vec<_> = speakers.iter().map(|speaker| speaker.names(&pages)).collect();
    let parts = speakers.iter().zip(names).zip(pages.0);
    parts.map(|((speaker, names), page)| notice(speaker, names, page, checked.is_draft())).collect()
}

fn notice(speaker: &Speaker<'_>, names: BTreeMap<Language, BTreeMap<String, Say>>, page: Page, draft: bool) -> Notice {
    let Speaker { policy, view, scope } = speaker;
    let languages = scope.languages.clone();
    let controlling = controlling(policy, &languages);
    let controller = policy.controller();
    let short = controller.and_then(Item::known_as).unwrap_or_default().to_owned();
    let title =
        view.value("title").map_or(Say::message(title(speaker.kind())), |title| speaker.value(title, Form::Plain));
    let about = if speaker.kind() == "cookies" { "description-cookies" } else { "description" };
    let description = Say::message(about).with("controller", Say::Name(short.clone()));
    Notice {
        policy: policy.name.clone(),
        notice: view.name.clone(),
        origin: view.name_span,
        controlling,
        effective: policy.date("effective").map(|(day, _)| day),
        title,
        controller: short,
        description,
        status: status(policy),
        banner: banner(&languages, controlling),
        draft,
        archived: None,
        names,
        formerly: formerly(policy, &page.sections),
        sections: page.sections,
        editions: page.editions,
        languages,
    }
}

/// The anchors that declarations had under other names, by those they have now. What stands at an anchor today keeps it.
fn formerly(policy: &Policy, sections: &[Section]) -> BTreeMap<String, Vec<String>> {
    let mut formerly: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for item in policy.items().iter().filter(|item| !item.absent) {
        for (old, _, _) in former_anchors(item) {
            for storage in ["", "keep-"] {
                let old = format!("{storage}{old}");
                formerly.entry(format!("{storage}{}", anchor(item))).or_default().push(old);
            }
        }
    }
    if !formerly.is_empty() {
        let mut today = BTreeSet::new();
        for section in sections {
            today.insert(section.id.as_str());
            ids(&section.blocks, &mut today);
        }
        for old in formerly.values_mut() {
            old.retain(|id| !today.contains(id.as_str()));
        }
    }
    formerly
}

/// The anchors in `blocks`.
fn ids<'b>(blocks: &'b [Block], found: &mut BTreeSet<&'b str>) {
    for block in blocks {
        match block {
            Block::Paragraph(_) | Block::List(_) | Block::Prose(_) | Block::Map(_) => {}
            Block::Definitions(items) => {
                for item in items {
                    found.extend(item.id.as_deref());
                    ids(&item.meaning, found);
                }
            }
            Block::Table(table) => {
                found.insert(&table.id);
                found.extend(table.rows.iter().filter_map(|row| row.id.as_deref()));
            }
            Block::Part { id, blocks, .. } => {
                found.insert(id);
                ids(blocks, found);
            }
            Block::Answer(_, block) => ids(std::slice::from_ref(block), found),
        }
    }
}

/// The title of a notice of the kind `word`, where it has none of its own.
fn title(word: &str) -> &'static str {
    match word {
        "applicants" => "title-applicants",
        "cookies" => "title-cookies",
        "short" => "title-short",
        _ => "title",
    }
}

/// The language that controls, if it is built: no reader is sent to an edition that is not there.
fn controlling(policy: &Policy, languages: &[Language]) -> Option<Language> {
    let What::Language(language) = policy.head()?.value("controlling")?.what else { return None };
    languages.contains(&language).then_some(language)
}

fn status(policy: &Policy) -> Vec<Say> {
    let line = |id, field| policy.date(field).map(|(day, _)| Say::message(id).with("date", Say::Date(day)));
    [line("status-effective", "effective"), line("status-updated", "updated")].into_iter().flatten().collect()
}

fn banner(languages: &[Language], controlling: Option<Language>) -> Option<Say> {
    let controlling = controlling.filter(|_| languages.len() > 1)?;
    let version = Say::Language(controlling, Tongue::Version);
    let link = Say::Link(
        Target::Edition(controlling),
        Box::new(Say::attribute("language-banner", "link").with("controlling-version", version.clone())),
    );
    Some(Say::message("language-banner").with("controlling-version", version).with("link", link))
}
