//! The mistakes met in one file: in the order of their places, and never more than a person can use.

use crate::finding::{Finding, Problem};
use crate::source::Span;

/// The most findings on the shape of one file. The last of them says how many more there were.
pub const MAX_FINDINGS: usize = 200;

/// Mistakes so far.
#[derive(Debug, Default)]
pub(super) struct Report {
    met: Vec<(Span, Problem)>,
    dropped: usize,
}

impl Report {
    /// Takes in a mistake.
    pub(super) fn add(&mut self, mistake: (Span, Problem)) {
        self.met.push(mistake);
        // Tidied now and then, so that a file of nothing but mistakes takes no more room than another.
        if self.met.len() >= 16 * MAX_FINDINGS {
            self.keep(MAX_FINDINGS);
        }
    }

    /// Whether nothing is wrong so far.
    pub(super) fn is_empty(&self) -> bool {
        self.met.is_empty()
    }

    /// The findings, in order.
    pub(super) fn findings(mut self) -> Vec<Finding> {
        self.keep(MAX_FINDINGS);
        if self.dropped > 0 {
            self.keep(MAX_FINDINGS - 1);
        }
        let last = self.met.last().map(|(span, _)| span.end_point());
        let left_out = last.filter(|_| self.dropped > 0).map(|span| Problem::LeftOut { count: self.dropped }.at(span));
        self.met.iter().map(|(span, problem)| problem.at(*span)).chain(left_out).collect()
    }

    /// Keeps the first `count` by place.
    fn keep(&mut self, count: usize) {
        self.met.sort_by_key(|(span, _)| *span);
        self.dropped += self.met.len().saturating_sub(count);
        self.met.truncate(count);
    }
}
