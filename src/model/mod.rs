//! What a policy means: names resolved, values typed, imports joined.

mod value;

pub use value::{Duration, Fact, Fields, ItemId, Keep, Occasion, Passage, Region, State, Unit, Value, What, Words};
