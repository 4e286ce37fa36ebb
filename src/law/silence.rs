//! What is not said, as rules ask for it: nothing at all, or `none` where `none` is no way out. What is `unknown` has its own finding.

use crate::model::{Fields, Item, State};

/// Whether `fields` says nothing at all in `name`.
pub(super) fn silent(fields: &Fields, name: &str) -> bool {
    fields.fact(name).is_none()
}

/// Whether `fields` says nothing in `name`, or that there is none.
pub(super) fn denied(fields: &Fields, name: &str) -> bool {
    fields.fact(name).is_none_or(|fact| matches!(fact.state, State::None { .. }) && !fact.lost)
}

/// Whether `item` says nothing in `name`, or that there is none. Of what could not be read whole, nobody knows.
pub(super) fn lacking(item: &Item, name: &str) -> bool {
    !item.torn && denied(&item.fields, name)
}
