//! Whether readers can reach someone.

use crate::model::Item;

/// The fields that tell how to reach an entity or a channel.
const WAYS: [&str; 6] = ["email", "phone", "web", "url", "address", "post"];

/// Whether `item` gives no way to reach it, and nothing that is not known might be one. A means such as the post is a way.
pub(super) fn unreachable(item: &Item) -> bool {
    !item.torn && item.entry.is_none() && WAYS.iter().all(|way| item.fields.fact(way).is_none())
}

/// Whether `item` says nothing in `field`, not even that it is unknown.
pub(super) fn is_silent(item: &Item, field: &str) -> bool {
    !item.torn && item.fields.fact(field).is_none()
}
