//! From a notice without words to a document in one language.
//!
//! Comes in: a [`Notice`](crate::notice::Notice) and a language. Goes out: a [`Document`], every text of it final. Guaranteed: every
//! language says the same things in the same order; a message that is missing, or does not fit its facts, is an error; no author's
//! text is ever read as a message or as markup. Fluent and ICU live here alone, and all words in `locales/`.

mod audit;
mod catalogue;
mod changes;
mod document;
mod error;
mod glossary;
mod icu;
mod inlines;
mod page;
mod prose;
mod speak;

pub use crate::model::{Interpolation, interpolations};
pub use audit::{Answered, audit, audit_words};
pub use changes::{ChangeVoice, Changes, Meaning, WordedChange, WordedSide, Written};
pub use document::{
    Block, Definition, Document, Edition, Furniture, Inline, Inlines, Line, MapBox, MapColumn, MapLine, Origin,
    Provision, Row, Section,
};
pub use error::{LocaleError, Problem};
pub use glossary::glossary;
pub use page::{Trace, localize, localize_traced};
