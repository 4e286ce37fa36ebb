//! What changed between two versions of a policy, in facts.
//!
//! Comes in: two policies. Goes out: each fact that was added, taken away or changed, with what it is about, whether people must be told of
//! it before it takes effect, and where it stands on both sides. Guaranteed: what is only moved, renamed with `formerly`, laid out
//! differently or told in another file is no change.

mod group;
mod key;
mod review;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

pub use group::{Group, Verdict};
pub use review::review;

use crate::model::{Fact, Fields, Item, Passage, Policy, State, Value, What};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::Language;
use group::Meaning;
use key::Names;

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The kind of the declaration.
    pub kind: Kind,
    /// Its name, the new one where it has another now.
    pub name: String,
    /// The field, behind others with a dot between them; `None` where the whole declaration is new or gone.
    pub field: Option<String>,
    /// What it is about.
    pub group: Group,
    /// Whether people must be told before it takes effect.
    pub verdict: Verdict,
    /// Why: a sentence.
    pub reason: &'static str,
    /// Where it stands in the old version.
    pub old: Option<Span>,
    /// Where it stands in the new version.
    pub new: Option<Span>,
}

/// What changed from `old` to `new`: sorted by what it is about, and in the order of the declarations.
pub fn compare(old: &Policy, new: &Policy) -> Vec<Change> {
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
            None => changes.push(whole(item, &key.1, false)),
        }
    }
    changes.extend(
        after.iter().filter(|(key, _)| !before.contains_key(*key)).map(|(key, item)| whole(item, &key.1, true)),
    );
    let place = |change: &Change| change.new.or(change.old).map(|span| (span.file, span.start));
    changes.sort_by_key(|change| (change.group, place(change)));
    changes
}

/// The declarations that count.
fn items(policy: &Policy) -> impl Iterator<Item = &Item> {
    policy.items().iter().filter(|item| !item.imported)
}

/// That a declaration is new or gone.
fn whole(item: &Item, name: &str, added: bool) -> Change {
    let meaning = Meaning::of_declaration(item, added);
    let place = Some(item.span);
    Change {
        kind: item.kind,
        name: name.to_owned(),
        field: None,
        group: meaning.group,
        verdict: meaning.verdict,
        reason: meaning.reason,
        old: place.filter(|_| !added),
        new: place.filter(|_| added),
    }
}

/// That a declaration stands for something else. Under which name it does is no matter.
fn concept(items: (&Item, &Item), changes: &mut Vec<Change>) {
    let (old, new) = items;
    let named = |item: &Item| item.entry.map(|term| term.id);
    // Whoever has words of their own is known by them.
    if named(old) != named(new) && (old.label.is_none() || new.label.is_none()) {
        let meaning = Meaning::changed(new, "is", None);
        changes.push(change(items, "is", Some(old.name_span), Some(new.name_span), meaning));
    }
}

/// Whether a field is no fact: the concept that a declaration stands for, which may follow from its name, and the names that it had.
fn is_no_fact(items: (&Item, &Item), name: &str) -> bool {
    name == "formerly" || (name == "is" && (items.0.entry.is_some() || items.1.entry.is_some()))
}

/// The changes in the fields of a declaration, or in the block behind one of its values.
fn fields(
    names: &Names,
    items: (&Item, &Item),
    (old, new): (&Fields, &Fields),
    above: &str,
    changes: &mut Vec<Change>,
) {
    let path = |name: &str| if above.is_empty() { name.to_owned() } else { format!("{above}.{name}") };
    for (name, fact) in old.iter().filter(|(name, _)| !is_no_fact(items, name)) {
        let path = path(name);
        match new.fact(name) {
            Some(now) => self::fact(names, items, (fact, now), &path, changes),
            None => {
                changes.push(change(items, &path, Some(said(fact)), None, Meaning::gone(items.0, &path, fact)));
            }
        }
    }
    let added = new.iter().filter(|(name, _)| old.fact(name).is_none() && !is_no_fact(items, name));
    for (name, fact) in added {
        let path = path(name);
        changes.push(change(items, &path, None, Some(said(fact)), Meaning::added(items.1, &path, fact)));
    }
}

/// Where the values of a field stand, without its name.
fn said(fact: &Fact) -> Span {
    match fact.values() {
        [only] => only.span,
        [first, .., last] => first.span.to(last.span),
        [] => fact.span,
    }
}

/// The words of the first language that differ in two values that are words: its code, and where they stand.
fn reworded(old: &Value, new: &Value) -> Option<(Language, Span, Span)> {
    let texts = |value: &Value| {
        if let What::Own(words) | What::Prose(words) = &value.what { Some(words.texts.clone()) } else { None }
    };
    let (old, new) = (texts(old)?, texts(new)?);
    let differ = |(language, passage): (&Language, &Passage)| {
        let now = new.get(language).filter(|now| now.text != passage.text)?;
        Some((*language, passage.span, now.span))
    };
    old.iter().find_map(differ)
}

/// The changes of one field.
fn fact(names: &Names, items: (&Item, &Item), (old, new): (&Fact, &Fact), path: &str, changes: &mut Vec<Change>) {
    let (State::Values(before), State::Values(after)) = (&old.state, &new.state) else {
        if std::mem::discriminant(&old.state) != std::mem::discriminant(&new.state) {
            changes.push(change(items, path, Some(old.span), Some(new.span), Meaning::changed(items.1, path, None)));
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
            (Some(old), Some(new)) if one || Meaning::is_wording(old, new) => {
                changes.push(replaced(items, path, old, new));
            }
            (old, new) => {
                let old =
                    old.map(|old| change(items, path, Some(old.span), None, Meaning::value(items.0, path, false)));
                let new = new.map(|new| change(items, path, None, Some(new.span), Meaning::value(items.1, path, true)));
                changes.extend(old.into_iter().chain(new));
            }
        }
    }
}

/// That one value stands where another stood. Of words the language is shown whose words are others.
fn replaced(items: (&Item, &Item), path: &str, old: &Value, new: &Value) -> Change {
    let meaning = Meaning::changed(items.1, path, Some((old, new)));
    match reworded(old, new) {
        Some((language, old, new)) => change(items, &format!("{path}.{language}"), Some(old), Some(new), meaning),
        None => change(items, path, Some(old.span), Some(new.span), meaning),
    }
}

fn change(items: (&Item, &Item), path: &str, old: Option<Span>, new: Option<Span>, meaning: Meaning) -> Change {
    Change {
        kind: items.1.kind,
        name: items.1.name.clone(),
        field: Some(path.to_owned()),
        group: meaning.group,
        verdict: meaning.verdict,
        reason: meaning.reason,
        old,
        new,
    }
}
