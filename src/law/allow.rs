//! `allow CODE because "…"`: a departure on the record.
//!
//! It makes an error a warning where it stands, and never silence. Mistakes in the language itself cannot be allowed.

use crate::finding::{Finding, Mistake, Severity};
use crate::model::{Allow, Policy};

/// Applies the `allow`s of `policy` to `findings`, and says which of them match nothing.
pub(super) fn apply(policy: &Policy, findings: &mut Vec<Finding>) {
    let mut used = vec![false; policy.allows.len()];
    for finding in findings.iter_mut().filter(|finding| finding.code.info().citation.is_some()) {
        let found = policy.allows.iter().zip(&mut used).find(|(allow, _)| covers(allow, finding));
        if let Some((allow, used)) = found {
            *used = true;
            finding.severity = finding.severity.min(Severity::Warning);
            finding.allowed = Some(allow.reason.clone());
        }
    }
    let unused = policy.allows.iter().zip(used).filter(|(_, used)| !used);
    findings.extend(unused.map(|(allow, _)| Mistake::AllowUnused { code: allow.code }.at(allow.span)));
}

fn covers(allow: &Allow, finding: &Finding) -> bool {
    let inside = allow.within.is_none_or(|within| {
        within.file == finding.span.file && within.start <= finding.span.start && finding.span.end <= within.end
    });
    allow.code == finding.code && inside
}
