//! Built-in concepts.

use super::Term;

/// The rows.
pub(super) static TERMS: &[Term] = &[];
