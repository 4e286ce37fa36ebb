//! Mistakes in the language itself.

use super::{Code, Finding, codes};
use crate::source::Span;

/// A mistake, as facts. [`Problem::at`] makes the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file declares nothing.
    Empty,
}

impl Problem {
    /// Its code.
    pub fn code(&self) -> Code {
        match self {
            Self::Empty => codes::SYNTAX_EMPTY,
        }
    }

    /// The finding at `span`.
    pub fn at(&self, span: Span) -> Finding {
        Finding::new(self.code(), span, "")
    }
}
