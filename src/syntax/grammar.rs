//! The grammar made into a parser: text in, flat pairs of the parsing library out.

use pest::Parser as _;
use pest::error::InputLocation;
use pest::iterators::Pairs;

#[derive(pest_derive::Parser)]
#[grammar = "../grammar/policy.pest"]
struct Grammar;

/// The library gave up, at this byte.
#[derive(Debug, Clone, Copy)]
pub(super) struct Failure {
    /// Where.
    pub(super) at: usize,
}

/// The parts of a whole file.
pub(super) fn file(text: &str) -> Result<Pairs<'_, Rule>, Failure> {
    parts(Rule::file, text)
}

/// The file as a row of quoted stretches, comments and brackets.
pub(super) fn lexemes(text: &str) -> Result<Pairs<'_, Rule>, Failure> {
    parts(Rule::lexemes, text)
}

/// What stands inside the one pair of `rule`.
fn parts(rule: Rule, text: &str) -> Result<Pairs<'_, Rule>, Failure> {
    let mut pairs = Grammar::parse(rule, text).map_err(|error| match error.location {
        InputLocation::Pos(at) | InputLocation::Span((at, _)) => Failure { at },
    })?;
    pairs.next().map(pest::iterators::Pair::into_inner).ok_or(Failure { at: 0 })
}
