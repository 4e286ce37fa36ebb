//! Where data comes from: the person, or someone else (GDPR Arts. 13 and 14).

use crate::model::{Policy, Value};
use crate::vocabulary::{Mark, Term};

/// The concept behind `source`, where it is someone other than the person. Of a source in the author's own words, nobody knows.
pub(super) fn of_others(policy: &Policy, source: &Value) -> Option<&'static Term> {
    policy.concept(source).filter(|term| !term.has(Mark::FirstHand))
}
