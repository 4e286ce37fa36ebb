//! What is told of a code: the comment at the top of its rule, and the cases that the tests hold it to.

use crate::finding::Code;

/// What is told of a code.
#[derive(Debug, Clone, Copy)]
pub struct Explanation {
    /// What the law asks and why, paragraphs with a blank line between them. Mistakes in the language itself have none.
    pub text: Option<&'static str>,
    /// The smallest policy that breaks it.
    pub breaks: Option<&'static str>,
    /// The same policy, mended.
    pub keeps: Option<&'static str>,
}

#[expect(clippy::unreadable_literal, reason = "the key of a hash is no number to read")]
static EXPLANATIONS: phf::Map<&str, Explanation> = include!(concat!(env!("OUT_DIR"), "/explanations.rs"));

/// What is told of `code`.
pub fn explanation(code: Code) -> Option<&'static Explanation> {
    EXPLANATIONS.get(code.as_str())
}
