//! The categories of California's statute (Civil Code § 1798.140(v)(1)), under which a notice for Californians lists its data.
//!
//! Each is a row of the data vocabulary that has nothing above it, so that an item's ancestors say which of them it belongs to.

use super::{Term, Vocab};

/// The categories, in the order of the statute.
pub const CATEGORIES: [&str; 11] = [
    "identifiers",
    "customer_records",
    "protected_characteristics",
    "commercial_information",
    "biometric_information",
    "internet_activity",
    "geolocation_data",
    "sensory_information",
    "professional_information",
    "education_information",
    "inferences",
];

impl Term {
    /// The concept itself, and those above it, each broader than the one before.
    pub fn ancestry(&'static self) -> impl Iterator<Item = &'static Term> {
        std::iter::successors(Some(self), |term| term.parent.and_then(|parent| term.vocab.find(parent)))
    }

    /// California's category for an item of data, if the statute has one.
    pub fn california(&'static self) -> Option<&'static str> {
        let broadest = self.ancestry().last().filter(|term| term.vocab == Vocab::Data)?;
        CATEGORIES.into_iter().find(|category| *category == broadest.id)
    }
}
