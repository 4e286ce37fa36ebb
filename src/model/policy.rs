//! A policy: its declarations, each found by kind and name.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::value::{Fields, ItemId, State, Value, What, Words};
use crate::finding::Code;
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::{Language, Term};

/// What one `.policy` file and its imports mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// Its name: the folder of its pages.
    pub name: String,
    /// The languages it is published in, in the author's order.
    pub languages: Vec<Language>,
    pub(super) items: Vec<Item>,
    pub(super) index: BTreeMap<(Kind, String), ItemId>,
    /// What the author departs from, on the record.
    pub allows: Vec<Allow>,
    /// The day whose law counts: the day on which it takes effect, or without one the day on which the law was last looked up.
    pub day: Date,
}

/// One declaration.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its kind.
    pub kind: Kind,
    /// Its name; the kind's own word where it has none.
    pub name: String,
    /// Where its name stands, or its kind where it has none.
    pub name_span: Span,
    /// The whole declaration.
    pub span: Span,
    /// Whether it declares that there is nothing of its kind: `cookie none`.
    pub absent: bool,
    /// The author's words for it.
    pub label: Option<Words>,
    /// The built-in concept it stands for.
    pub entry: Option<&'static Term>,
    /// What it says.
    pub fields: Fields,
    /// Whether another file declares it, and nothing of this policy names it. It does not count.
    pub imported: bool,
    /// Whether something in it could not be read. Nothing is known to be missing from it.
    pub torn: bool,
}

/// `allow CODE because "…"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allow {
    /// The code.
    pub code: Code,
    /// The reason.
    pub reason: String,
    /// Where it stands.
    pub span: Span,
    /// The places of the declaration it stands in, overrides among them; none at the top, where it covers the whole policy.
    pub within: Vec<Span>,
}

impl Policy {
    /// The declaration behind `id`.
    ///
    /// # Panics
    /// Never for an id out of this policy's own values.
    #[expect(clippy::indexing_slicing, reason = "an ItemId is made with its item, and items are never taken away")]
    pub fn item(&self, id: ItemId) -> &Item {
        &self.items[id.0]
    }

    /// The declaration of `kind` called `name`, whether it counts or not.
    pub fn find(&self, kind: Kind, name: &str) -> Option<&Item> {
        self.id(kind, name).map(|id| self.item(id))
    }

    /// The place of the declaration of `kind` called `name`.
    pub(super) fn id(&self, kind: Kind, name: &str) -> Option<ItemId> {
        self.index.get(&(kind, name.to_owned())).copied()
    }

    /// The declarations of `kind` that count: those of the file itself, and those imported that something names. In order.
    pub fn all(&self, kind: Kind) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.kind == kind && !item.absent && !item.imported)
    }

    /// The one declaration of `kind`.
    pub fn single(&self, kind: Kind) -> Option<&Item> {
        self.all(kind).next()
    }

    /// The declaration that there is nothing of `kind`.
    pub fn absence(&self, kind: Kind) -> Option<&Item> {
        self.absences(kind).next()
    }

    /// The `policy` declaration. Every policy that was built has one.
    pub fn head(&self) -> Option<&Item> {
        self.single(Kind::Policy)
    }

    /// The controller.
    pub fn controller(&self) -> Option<&Item> {
        self.declared(self.head()?.value("controller")?)
    }

    /// The day that the field `name` of the policy says, and where.
    pub fn date(&self, name: &str) -> Option<(Date, Span)> {
        let value = self.head()?.value(name)?;
        if let What::Date(day) = value.what { Some((day, value.span)) } else { None }
    }

    /// The declaration that `value` names, if it names one.
    pub fn declared(&self, value: &Value) -> Option<&Item> {
        if let What::Declared(id) = value.what { Some(self.item(id)) } else { None }
    }

    /// The built-in concept that `value` names, or that the declaration it names stands for.
    pub fn concept(&self, value: &Value) -> Option<&'static Term> {
        value.as_term().or_else(|| self.declared(value)?.entry)
    }

    /// The declarations that there is nothing of `kind`: several, where each holds elsewhere.
    pub fn absences(&self, kind: Kind) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.kind == kind && item.absent && !item.imported)
    }

    /// The policy without the declarations that are not wanted: they do not count, and no value names them.
    pub(super) fn only(&self, wanted: impl Fn(&Item) -> bool) -> Cow<'_, Policy> {
        let items = self.items.iter().enumerate();
        let dropped: BTreeSet<ItemId> = items.filter(|(_, item)| !wanted(item)).map(|(at, _)| ItemId(at)).collect();
        if dropped.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut policy = self.clone();
        policy.index.retain(|_, id| !dropped.contains(id));
        for (at, item) in policy.items.iter_mut().enumerate() {
            item.imported |= dropped.contains(&ItemId(at));
            item.fields.leave_out(&dropped);
        }
        Cow::Owned(policy)
    }

    /// Every declaration, imported ones too.
    pub fn items(&self) -> &[Item] {
        &self.items
    }
}

impl Item {
    /// The values of the field `name`.
    ///
    /// In debug builds, a name that the schema does not have for this kind is a fault of ours and stops at once.
    pub fn values(&self, name: &str) -> &[Value] {
        debug_assert!(self.kind.info().field(name).is_some(), "{} has no field {name}", self.kind.word());
        self.fields.values(name)
    }

    /// The first value of the field `name`.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.values(name).first()
    }

    /// Whether the field `name` was given at all: a value, `none` or `unknown`.
    pub fn says(&self, name: &str) -> bool {
        debug_assert!(self.kind.info().field(name).is_some(), "{} has no field {name}", self.kind.word());
        self.fields.fact(name).is_some()
    }

    /// Whether the field `name` gives no value, and there is nothing that could not be read and might have been one.
    pub fn lacks(&self, name: &str) -> bool {
        debug_assert!(self.kind.info().field(name).is_some(), "{} has no field {name}", self.kind.word());
        !self.torn && self.fields.lacks(name)
    }

    /// Whether the field `name` says `none`.
    pub fn is_none(&self, name: &str) -> bool {
        self.fields.fact(name).is_some_and(|fact| matches!(fact.state, State::None { .. }))
    }

    /// The string in the field `name`: a proper name, an e-mail address, a phone number or an address on the web.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.value(name).and_then(Value::as_str)
    }

    /// The name that readers know an entity by: the short one, if it has one.
    pub fn known_as(&self) -> Option<&str> {
        self.text("short").or(self.text("name"))
    }

    /// The word in the field `name`, where the field takes one of a few.
    pub fn word(&self, name: &str) -> Option<&'static str> {
        if let What::Word(word) = self.value(name)?.what { Some(word) } else { None }
    }

    /// The answer in the field `name`.
    pub fn yes(&self, name: &str) -> Option<bool> {
        if let What::Yes(yes) = self.value(name)?.what { Some(yes) } else { None }
    }
}

impl Value {
    /// The string it holds, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        if let What::Str(text) | What::Email(text) | What::Url(text) | What::Phone(text) = &self.what {
            Some(text)
        } else {
            None
        }
    }

    /// The built-in concept it names, if it names one.
    pub fn as_term(&self) -> Option<&'static Term> {
        if let What::Term(term) = self.what { Some(term) } else { None }
    }

    /// The author's own words, if it holds some.
    pub fn as_words(&self) -> Option<&Words> {
        if let What::Own(words) | What::Prose(words) = &self.what { Some(words) } else { None }
    }
}
