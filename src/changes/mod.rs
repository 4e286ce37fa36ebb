//! What changed between two versions of a policy, in facts.
//!
//! Comes in: two policies. Goes out: each fact that was added, taken away or changed, with what it is about, whether people must be told of
//! it before it takes effect, and where it stands on both sides. Guaranteed: what is only moved, renamed with `formerly`, laid out
//! differently or told in another file is no change.

mod group;
mod key;
mod review;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

pub use group::{Group, Reason, Verdict};
pub use review::review;

use crate::model::{Fact, Fields, Item, Passage, Policy, State, Value, What};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::Language;
use group::Weight;
use key::Names;

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub struct Change<'p> {
    /// The declaration: as it is now, or as it was where it is gone.
    pub item: &'p Item,
    /// The field, behind others with a dot between them; `None` where the whole declaration is new or gone.
    pub field: Option<String>,
    /// What it is about.
    pub group: Group,
    /// Whether people must be told before it takes effect.
    pub verdict: Verdict,
    /// Why.
    pub reason: Reason,
    /// What the old version says.
    pub old: Option<Side<'p>>,
    /// What the new version says.
    pub new: Option<Side<'p>>,
}

/// What one version says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Side<'p> {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub part: Part<'p>,
}

/// What stands on one side of a change.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Part<'p> {
    /// A declaration, or the concept that it stands for.
    Item(&'p Item),
    /// A field with all of its values.
    Fact(&'p Fact),
    /// One value of a field.
    Value(&'p Value),
    /// Words in one language.
    Words(&'p str),
}

impl<'p> From<&'p Fact> for Side<'p> {
    /// The values, without the field's name.
    fn from(fact: &'p Fact) -> Self {
        let span = match fact.values() {
            [only] => only.span,
            [first, .., last] => first.span.to(last.span),
            [] => fact.span,
        };
        Self { span, part: Part::Fact(fact) }
    }
}

impl<'p> From<&'p Value> for Side<'p> {
    fn from(value: &'p Value) -> Self {
        Self { span: value.span, part: Part::Value(value) }
    }
}

/// What changed from `old` to `new`: sorted by what it is about, and in the order of the declarations.
pub fn compare<'p>(old: &'p Policy, new: &'p Policy) -> Vec<Change<'p>> {
    let names = Names::of(old, new);
    let mut changes = Vec::new();
    let before: BTreeMap<(Kind, String), &Item> = items(old).map(|item| (names.item(item, true), item)).collect();
    let after: BTreeMap<(Kind, String), &Item> = items(new).map(|item| (names.item(item, false), item)).collect();
    for (key, item) in &before {
        match after.get(key) {
            Some(now) => {
                concept((item, now), &mut changes);
                fields(&names, (item, now), (&item.fields, &now.fields), "", &mut changes);
            }
            None => changes.push(whole(item, false)),
        }
    }
    changes.extend(after.iter().filter(|(key, _)| !before.contains_key(*key)).map(|(_, item)| whole(item, true)));
    let place = |change: &Change<'_>| change.new.or(change.old).map(|side| (side.span.file, side.span.start));
    changes.sort_by_key(|change| (change.group, place(change)));
    changes
}

/// The declarations that count.
fn items(policy: &Policy) -> impl Iterator<Item = &Item> {
    policy.items().iter().filter(|item| !item.imported)
}

/// That a declaration is new or gone.
fn whole(item: &Item, added: bool) -> Change<'_> {
    let weight = Weight::of_declaration(item, added);
    let side = Some(Side { span: item.span, part: Part::Item(item) });
    Change {
        item,
        field: None,
        group: weight.group,
        verdict: weight.verdict,
        reason: weight.reason,
        old: side.filter(|_| !added),
        new: side.filter(|_| added),
    }
}

/// That a declaration stands for something else. Under which name it does is no matter.
fn concept<'p>(items: (&'p Item, &'p Item), changes: &mut Vec<Change<'p>>) {
    let (old, new) = items;
    let named = |item: &Item| item.entry.map(|term| term.id);
    // Whoever has words of their own is known by them.
    if named(old) != named(new) && (old.label.is_none() || new.label.is_none()) {
        let weight = Weight::changed(new, "is", None);
        let side = |item: &'p Item| Some(Side { span: item.name_span, part: Part::Item(item) });
        changes.push(change(items, "is", side(old), side(new), weight));
    }
}

/// Whether a field is no fact: the concept that a declaration stands for, which may follow from its name, and the names that it had.
fn is_no_fact(items: (&Item, &Item), name: &str) -> bool {
    name == "formerly" || (name == "is" && (items.0.entry.is_some() || items.1.entry.is_some()))
}

/// The changes in the fields of a declaration, or in the block behind one of its values.
fn fields<'p>(
    names: &Names<'p>,
    items: (&'p Item, &'p Item),
    (old, new): (&'p Fields, &'p Fields),
    above: &str,
    changes: &mut Vec<Change<'p>>,
) {
    let path = |name: &str| if above.is_empty() { name.to_owned() } else { format!("{above}.{name}") };
    for (name, fact) in old.iter().filter(|(name, _)| !is_no_fact(items, name)) {
        let path = path(name);
        match new.fact(name) {
            Some(now) if fact.lost || now.lost => {
                let weight = Weight::unread(items.1, &path);
                changes.push(change(items, &path, Some(fact.into()), Some(now.into()), weight));
            }
            Some(now) => self::fact(names, items, (fact, now), &path, changes),
            None => {
                let lost = fact.lost || items.1.torn;
                let weight = if lost { Weight::unread(items.0, &path) } else { Weight::gone(items.0, &path, fact) };
                changes.push(change(items, &path, Some(fact.into()), None, weight));
            }
        }
    }
    let added = new.iter().filter(|(name, _)| old.fact(name).is_none() && !is_no_fact(items, name));
    for (name, fact) in added {
        let path = path(name);
        let lost = fact.lost || items.0.torn;
        let weight = if lost { Weight::unread(items.1, &path) } else { Weight::added(items.1, &path, fact) };
        changes.push(change(items, &path, None, Some(fact.into()), weight));
    }
}

/// The words of the first language that differ in two values that are words, with that language.
fn reworded<'p>(old: &'p Value, new: &'p Value) -> Option<(Language, Side<'p>, Side<'p>)> {
    let texts = |value: &'p Value| {
        if let What::Own(words) | What::Prose(words) = &value.what { Some(&words.texts) } else { None }
    };
    let (old, new) = (texts(old)?, texts(new)?);
    let side = |passage: &'p Passage| Side { span: passage.span, part: Part::Words(&passage.text) };
    let differ = |(language, passage): (&Language, &'p Passage)| {
        let now = new.get(language).filter(|now| now.text != passage.text)?;
        Some((*language, side(passage), side(now)))
    };
    old.iter().find_map(differ)
}

/// The changes of one field.
fn fact<'p>(
    names: &Names<'p>,
    items: (&'p Item, &'p Item),
    (old, new): (&'p Fact, &'p Fact),
    path: &str,
    changes: &mut Vec<Change<'p>>,
) {
    let (State::Values(before), State::Values(after)) = (&old.state, &new.state) else {
        if std::mem::discriminant(&old.state) != std::mem::discriminant(&new.state) {
            let weight = match (&old.state, &new.state) {
                (State::Values(_), State::None { .. }) => Weight::value(items.0, path, false),
                (State::None { .. }, State::Values(_)) => Weight::value(items.1, path, true),
                _ => Weight::changed(items.1, path, None),
            };
            changes.push(change(items, path, Some(old.into()), Some(new.into()), weight));
        }
        return;
    };
    let mut waiting: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
    for (at, value) in after.iter().enumerate() {
        waiting.entry(names.value(value, false)).or_default().push_back(at);
    }
    let mut gone: Vec<&Value> = Vec::new();
    for value in before {
        let at = waiting.get_mut(&names.value(value, true)).and_then(VecDeque::pop_front);
        match at.and_then(|at| after.get(at)) {
            Some(now) => fields(names, items, (&value.with, &now.with), path, changes),
            None => gone.push(value),
        }
    }
    let new: BTreeSet<usize> = waiting.into_values().flatten().collect();
    let come: Vec<&Value> = new.iter().filter_map(|at| after.get(*at)).collect();
    // What takes the place of something else is one change. In a list that is known of words alone.
    let one = gone.len() == 1 && come.len() == 1;
    for at in 0..gone.len().max(come.len()) {
        match (gone.get(at), come.get(at)) {
            (Some(old), Some(new)) if one || Weight::is_wording(old, new) => {
                changes.push(replaced(items, path, old, new));
            }
            (old, new) => {
                let (less, more) = (Weight::value(items.0, path, false), Weight::value(items.1, path, true));
                let old = old.map(|old| change(items, path, Some((*old).into()), None, less));
                let new = new.map(|new| change(items, path, None, Some((*new).into()), more));
                changes.extend(old.into_iter().chain(new));
            }
        }
    }
}

/// That one value stands where another stood. Of words the language is shown whose words are others.
fn replaced<'p>(items: (&'p Item, &'p Item), path: &str, old: &'p Value, new: &'p Value) -> Change<'p> {
    let weight = Weight::changed(items.1, path, Some((old, new)));
    match reworded(old, new) {
        Some((language, old, new)) => change(items, &format!("{path}.{language}"), Some(old), Some(new), weight),
        None => change(items, path, Some(old.into()), Some(new.into()), weight),
    }
}

fn change<'p>(
    items: (&'p Item, &'p Item),
    path: &str,
    old: Option<Side<'p>>,
    new: Option<Side<'p>>,
    weight: Weight,
) -> Change<'p> {
    Change {
        item: items.1,
        field: Some(path.to_owned()),
        group: weight.group,
        verdict: weight.verdict,
        reason: weight.reason,
        old,
        new,
    }
}
