//! What a view of the policy shows: a notice is for some people, or about some purposes.
//!
//! The rules and the notices ask the same question here, so that none is checked for what it does not show.

use crate::model::{Item, Policy};
use crate::schema::Kind;

/// Whether `item` has a place in the notice `view`: it is about people whom the notice is for and, if it is a purpose, the notice
/// tells of it.
pub fn concerns(policy: &Policy, view: &Item, item: &Item) -> bool {
    let (wanted, about) = (view.values("for"), item.fields.values("for"));
    let people =
        wanted.is_empty() || about.is_empty() || about.iter().any(|who| wanted.iter().any(|one| one.what == who.what));
    people && tells_of(policy, view, item)
}

/// Whether `view` tells of `item`: it names some purposes and this is another one.
fn tells_of(policy: &Policy, view: &Item, item: &Item) -> bool {
    if item.kind != Kind::Purpose || !view.says("purposes") {
        return true;
    }
    let mut named = view.values("purposes").iter().filter_map(|value| policy.declared(value));
    named.any(|purpose| purpose.name == item.name)
}
