//! Data that leaves the EEA: what takes it there, where it goes, and what allows that.

use crate::law::silence::silent;
use crate::model::{Item, Policy, Value, What};
use crate::schema::Kind;
use crate::vocabulary::{Country, Mark, Term};

/// A recipient or a transfer, with the places that the data goes to and the mechanisms that it names itself.
pub(in crate::law) struct Way<'p> {
    /// The declaration.
    pub(in crate::law) item: &'p Item,
    /// Where the data goes, and from where it is read.
    pub(in crate::law) places: Vec<&'p Value>,
    /// What allows it.
    pub(in crate::law) mechanisms: Vec<Mechanism<'p>>,
}

/// A mechanism where it is named.
#[derive(Clone, Copy)]
pub(in crate::law) struct Mechanism<'p> {
    /// What it is.
    pub(in crate::law) term: &'static Term,
    /// What is said of it.
    pub(in crate::law) value: &'p Value,
}

/// Every way on which data may leave.
pub(in crate::law) fn ways(policy: &Policy) -> impl Iterator<Item = Way<'_>> {
    let recipients = policy.all(Kind::Recipient).map(|item| Way {
        item,
        places: item.values("country").iter().chain(item.values("access_from")).collect(),
        mechanisms: mechanisms_in(item.values("transfer")),
    });
    let transfers = policy.all(Kind::Transfer).map(|item| Way {
        item,
        places: item.values("to").iter().collect(),
        mechanisms: mechanisms_in(item.values("mechanism")),
    });
    recipients.chain(transfers)
}

/// Every mechanism that is named.
pub(in crate::law) fn mechanisms(policy: &Policy) -> impl Iterator<Item = Mechanism<'_>> {
    ways(policy).flat_map(|way| way.mechanisms)
}

fn mechanisms_in(values: &[Value]) -> Vec<Mechanism<'_>> {
    values.iter().filter_map(|value| Some(Mechanism { term: value.as_term()?, value })).collect()
}

impl<'p> Way<'p> {
    /// The countries outside the EEA that the data goes to, each where it is named.
    pub(in crate::law) fn countries(&self) -> impl Iterator<Item = (Country, &'p Value)> {
        let country =
            |place: &&'p Value| if let What::Country(country) = place.what { Some((country, *place)) } else { None };
        self.places.iter().filter_map(country).filter(|(country, _)| !country.in_eea())
    }
}

impl Mechanism<'_> {
    /// Whether nothing is said of `field`.
    pub(in crate::law) fn silent(&self, field: &str) -> bool {
        silent(&self.value.with, field)
    }

    /// What is answered in `field`: yes or no.
    pub(in crate::law) fn yes(&self, field: &str) -> Option<bool> {
        if let What::Yes(yes) = self.value.with.value(field)?.what { Some(yes) } else { None }
    }

    /// Whether `field` is answered neither with `yes` nor with `unknown`.
    pub(in crate::law) fn wants(&self, field: &str) -> bool {
        self.silent(field) || self.value.with.is_none(field) || self.yes(field) == Some(false)
    }
}

/// Whether data that goes to this place leaves the EEA.
pub(in crate::law) fn leaves_the_eea(place: &Value) -> bool {
    if let What::Country(country) = &place.what {
        return !country.in_eea();
    }
    place.as_term().is_some_and(|term| term.has(Mark::OutsideEea))
}

/// Whether it is certain that data that goes to this place stays in the EEA.
pub(in crate::law) fn stays_in_the_eea(place: &Value) -> bool {
    if let What::Country(country) = &place.what {
        return country.in_eea();
    }
    place.as_term().is_some_and(|term| term.has(Mark::InEea))
}
