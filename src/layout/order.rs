//! The order in which a block is written: that of the schema, and `allow` behind the fields.

use crate::schema::{Field, Kind};
use crate::syntax::{Entry, Phrase};

/// The fields that a declaration can have. What is no declaration of a kind has none.
pub(super) fn fields_of(declaration: &Phrase) -> &'static [Field] {
    let mut words = (0..declaration.atoms.len()).map_while(|at| declaration.name(at));
    words.find_map(Kind::find).map_or(&[], |kind| kind.info().fields)
}

/// The fields in the block behind a value of the field `name`.
pub(super) fn fields_behind(name: &str, fields: &'static [Field]) -> &'static [Field] {
    fields.iter().find(|field| field.name == name).map_or(&[], |field| field.block)
}

/// The places of `entries` in the order in which they are written. Where the schema does not know all of them, as in a text for each
/// language, they stay as they are.
pub(super) fn order(entries: &[Entry], fields: &[Field]) -> Vec<usize> {
    let rank = |entry: &Entry| match entry {
        Entry::Field(field) => fields.iter().position(|known| known.name == field.name),
        Entry::Note(_) => Some(fields.len()),
    };
    let mut order: Vec<usize> = (0..entries.len()).collect();
    let ranks: Option<Vec<usize>> = entries.iter().map(rank).collect();
    if let Some(ranks) = ranks {
        order.sort_by_key(|at| ranks.get(*at));
    }
    order
}
