//! From text to a tree.

mod tree;

pub use tree::{Atom, AtomKind, Block, Entry, Field, Phrase, Tree};
