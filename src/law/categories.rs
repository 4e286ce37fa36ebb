//! What a policy says of each category of California's statute (Cal. Civ. Code § 1798.140(v)(1) and (ae)).
//!
//! Comes in: a policy. Goes out: for each category the data in it, where that comes from, what it is for, how long it is kept, who gets
//! it, to whom it is sold and with whom it is shared. All of it follows from what purposes, data and recipients say already: nobody says
//! it twice. The work is linear in what is declared.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Fields, Item, Policy, Value, What};
use crate::schema::Kind;
use crate::vocabulary::{CALIFORNIA, Mark, Term, Vocab};

/// How many there are: those of the statute, and sensitive personal information.
const COUNT: usize = CALIFORNIA.len() + 1;

/// The place of sensitive personal information, which stands behind the others.
const SENSITIVE: usize = CALIFORNIA.len();

/// Some categories: a bit each.
pub(super) type Mask = u16;

/// The categories of the data that a policy declares, by name.
pub(super) struct Categories<'p> {
    policy: &'p Policy,
    masks: BTreeMap<&'p str, Mask>,
    /// How many declarations are in each category.
    counts: [usize; COUNT],
}

/// What is said of one category.
#[derive(Debug, Default)]
pub struct Category<'p> {
    /// The category; `None` is sensitive personal information.
    pub term: Option<&'static Term>,
    /// The data in it.
    pub data: Vec<&'p Value>,
    /// The data in it that is declared.
    pub declared: Vec<&'p Item>,
    /// Where it comes from.
    pub sources: Vec<&'p Value>,
    /// Whether some of it comes from what people do, though no source says so.
    pub observed: bool,
    /// What it is used for.
    pub purposes: Vec<&'p Item>,
    /// How long it is kept.
    pub retention: Vec<&'p Value>,
    /// The declared recipients that get it.
    pub recipients: Vec<&'p Item>,
    /// The recipients that purposes name without a declaration.
    pub named: Vec<&'p Value>,
    /// To whom it is sold.
    pub sold: Option<Vec<&'p Value>>,
    /// With whom it is shared for advertising across services.
    pub shared: Option<Vec<&'p Value>>,
}

/// The places of the categories in `mask`.
fn places(mask: Mask) -> impl Iterator<Item = usize> {
    (0..COUNT).filter(move |place| mask & (1 << place) != 0)
}

/// The categories that a built-in concept belongs to.
pub(super) fn mask_of(term: &'static Term) -> Mask {
    let category = term.california().and_then(|id| CALIFORNIA.iter().position(|one| *one == id));
    let sensitive = (term.vocab == Vocab::Data && term.has(Mark::Sensitive)).then_some(SENSITIVE);
    [category, sensitive].into_iter().flatten().fold(0, |mask, place| mask | 1 << place)
}

/// Whether sensitive personal information is among the categories in `mask`.
pub(super) fn is_sensitive(mask: Mask) -> bool {
    mask & (1 << SENSITIVE) != 0
}

/// What a category of data consists of.
pub(super) fn parts(data: &Item) -> impl Iterator<Item = &Value> {
    data.values("items").iter().chain(data.values("examples"))
}

impl<'p> Categories<'p> {
    pub(super) fn of(policy: &'p Policy) -> Self {
        let mut masks: BTreeMap<&str, Mask> = BTreeMap::new();
        let mut wholes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut waiting: Vec<(&str, Mask)> = Vec::new();
        for data in policy.all(Kind::Data) {
            let of_terms =
                |terms: &mut dyn Iterator<Item = &'static Term>| terms.fold(0, |mask, term| mask | mask_of(term));
            let named = of_terms(&mut data.values("category").iter().filter_map(Value::as_term));
            let own = if named == 0 { of_terms(&mut data.entry.into_iter()) } else { named };
            // Features of the body are sensitive where they are used to know who someone is.
            let own = if data.yes("identifies") == Some(false) { own & !(1 << SENSITIVE) } else { own };
            let of_parts = of_terms(&mut parts(data).filter_map(Value::as_term));
            let of_parts = if named == 0 { of_parts } else { of_parts & (1 << SENSITIVE) };
            for part in parts(data).filter_map(|part| policy.declared(part)) {
                wholes.entry(&part.name).or_default().push(&data.name);
            }
            waiting.push((&data.name, own | of_parts));
        }
        while let Some((name, more)) = waiting.pop() {
            let mask = masks.entry(name).or_default();
            if *mask | more != *mask || more == 0 {
                *mask |= more;
                let all = *mask;
                waiting.extend(wholes.get(name).into_iter().flatten().filter(|_| more != 0).map(|whole| (*whole, all)));
            }
        }
        let mut counts = [0; COUNT];
        for place in masks.values().flat_map(|mask| places(*mask)) {
            if let Some(count) = counts.get_mut(place) {
                *count += 1;
            }
        }
        Self { policy, masks, counts }
    }

    /// The categories of a value of a field that names data.
    pub(super) fn mask(&self, value: &Value) -> Mask {
        if let Some(term) = value.as_term() {
            return mask_of(term);
        }
        if value.what == What::All {
            return self.all(&value.with);
        }
        self.policy.declared(value).map_or(0, |data| self.declared(data))
    }

    /// The categories of some values.
    pub(super) fn masks(&self, values: &[Value]) -> Mask {
        values.iter().fold(0, |mask, value| mask | self.mask(value))
    }

    /// The categories of a declaration.
    pub(super) fn declared(&self, data: &Item) -> Mask {
        self.masks.get(data.name.as_str()).copied().unwrap_or_default()
    }

    /// The categories of all that is declared, less what is left out.
    fn all(&self, with: &Fields) -> Mask {
        let mut counts = self.counts;
        let left_out: BTreeSet<&str> =
            with.values("except").iter().filter_map(|data| Some(self.policy.declared(data)?.name.as_str())).collect();
        for place in left_out.iter().filter_map(|name| self.masks.get(name)).flat_map(|mask| places(*mask)) {
            if let Some(count) = counts.get_mut(place) {
                *count = count.saturating_sub(1);
            }
        }
        counts.iter().enumerate().fold(0, |mask, (place, count)| if *count > 0 { mask | 1 << place } else { mask })
    }
}

/// The data that purposes and cookies name and nobody declares.
pub(super) fn bare(policy: &Policy) -> impl Iterator<Item = &Value> {
    bare_in(policy, &|_| true)
}

/// The same in those that are `wanted`.
fn bare_in<'p>(policy: &'p Policy, wanted: &dyn Fn(&Item) -> bool) -> impl Iterator<Item = &'p Value> {
    let uses = policy.all(Kind::Purpose).filter(|item| wanted(item)).flat_map(|purpose| purpose.values("uses"));
    let held = policy.all(Kind::Cookie).filter(|item| wanted(item)).flat_map(|cookie| cookie.values("data"));
    let all: Vec<&Value> =
        uses.chain(held).filter(|value| matches!(value.what, What::Term(_) | What::Own(_))).collect();
    all.into_iter()
}

/// What `policy` says of each category that it has data in, in the order of the statute, as far as those declarations go that are
/// `wanted`.
pub fn categories<'p>(policy: &'p Policy, wanted: &dyn Fn(&Item) -> bool) -> Vec<Category<'p>> {
    let categories = Categories::of(policy);
    let mut rows: Vec<Category<'_>> = (0..COUNT).map(|_| Category::default()).collect();
    for (row, id) in rows.iter_mut().zip(CALIFORNIA) {
        row.term = Vocab::Data.find(id);
    }
    data(&categories, wanted, &mut rows);
    uses(&categories, wanted, &mut rows);
    receivers(&categories, wanted, &mut rows);
    for (kind, to) in [(Kind::Sale, false), (Kind::Sharing, true)] {
        for item in policy.all(kind) {
            let mask = categories.masks(item.values("data"));
            each(&mut rows, mask, |row| {
                let parties = if to { &mut row.shared } else { &mut row.sold };
                parties.get_or_insert_default().extend(item.values("to"));
            });
        }
    }
    rows.retain(|row| !row.data.is_empty() || !row.declared.is_empty());
    rows
}

/// Does something with the rows of the categories in `mask`.
fn each<'r, 'p: 'r>(rows: &'r mut [Category<'p>], mask: Mask, mut change: impl FnMut(&'r mut Category<'p>)) {
    for (place, row) in rows.iter_mut().enumerate() {
        if mask & (1 << place) != 0 {
            change(row);
        }
    }
}

/// The data in each category: the parts of what is declared that are in it, else the declaration itself; and what nobody declares.
fn data<'p>(categories: &Categories<'p>, wanted: &dyn Fn(&Item) -> bool, rows: &mut [Category<'p>]) {
    let policy = categories.policy;
    for item in policy.all(Kind::Data).filter(|item| wanted(item)) {
        let whole = categories.declared(item);
        let (mut told, mut observed): (Mask, Mask) = (0, 0);
        // Parts that are declared speak for themselves.
        for part in parts(item) {
            let mask = categories.mask(part);
            told |= mask;
            if part.as_term().is_some_and(|term| term.has(Mark::Observed)) {
                observed |= mask;
            }
            if policy.declared(part).is_none() {
                each(rows, mask, |row| row.data.push(part));
            }
        }
        each(rows, whole & !told, |row| row.declared.push(item));
        let sources = item.values("source");
        if item.entry.is_some_and(|term| term.has(Mark::Observed)) {
            observed |= whole;
        }
        each(rows, whole, |row| row.sources.extend(sources));
        if sources.is_empty() {
            each(rows, observed, |row| row.observed = true);
        }
        each(rows, whole, |row| row.retention.extend(item.values("retention")));
    }
    for value in bare_in(policy, wanted) {
        let observed = value.as_term().is_some_and(|term| term.has(Mark::Observed));
        each(rows, categories.mask(value), |row| {
            row.data.push(value);
            row.observed |= observed;
        });
    }
}

/// What each category is used for, and how long it is kept for that where the data itself does not say so.
fn uses<'p>(categories: &Categories<'p>, wanted: &dyn Fn(&Item) -> bool, rows: &mut [Category<'p>]) {
    for purpose in categories.policy.all(Kind::Purpose).filter(|purpose| wanted(purpose)) {
        let (mut used, mut unkept): (Mask, Mask) = (0, 0);
        for value in purpose.values("uses") {
            let mask = categories.mask(value);
            used |= mask;
            let kept = categories.policy.declared(value).is_some_and(|data| !data.values("retention").is_empty());
            unkept |= if kept { 0 } else { mask };
        }
        each(rows, used, |row| row.purposes.push(purpose));
        each(rows, unkept, |row| row.retention.extend(purpose.values("retention")));
    }
}

/// Who gets each category: what a recipient says that it gets, else what the purposes use that name it.
fn receivers<'p>(categories: &Categories<'p>, wanted: &dyn Fn(&Item) -> bool, rows: &mut [Category<'p>]) {
    let policy = categories.policy;
    let mut masks: BTreeMap<&str, Mask> = BTreeMap::new();
    let mut to_all: Mask = 0;
    for purpose in policy.all(Kind::Purpose).filter(|purpose| wanted(purpose)) {
        let used = categories.masks(purpose.values("uses"));
        for value in purpose.values("recipients") {
            let narrowed = value.with.values("data");
            let mask = if narrowed.is_empty() { used } else { categories.masks(narrowed) };
            if value.what == What::All {
                let left_out: BTreeSet<&str> = value
                    .with
                    .values("except")
                    .iter()
                    .filter_map(|one| Some(policy.declared(one)?.name.as_str()))
                    .collect();
                if left_out.is_empty() {
                    to_all |= mask;
                } else {
                    let others = policy.all(Kind::Recipient).filter(|one| !left_out.contains(one.name.as_str()));
                    others.for_each(|one| *masks.entry(&one.name).or_default() |= mask);
                }
            } else if let Some(recipient) = policy.declared(value) {
                *masks.entry(&recipient.name).or_default() |= mask;
            } else {
                each(rows, mask, |row| row.named.push(value));
            }
        }
    }
    for recipient in policy.all(Kind::Recipient).filter(|recipient| wanted(recipient)) {
        let own = recipient.values("data");
        let named = masks.get(recipient.name.as_str()).copied().unwrap_or_default() | to_all;
        let mask = if own.is_empty() { named } else { categories.masks(own) };
        each(rows, mask, |row| row.recipients.push(recipient));
    }
}
