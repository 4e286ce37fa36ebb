//! From a notice without words to a document in one language.

mod document;

pub use document::{Block, Definition, Document, Edition, Furniture, Inline, Inlines, Row, Section};
