//! `allow CODE because "…"`: a departure on the record.
//!
//! It makes an error a warning where it stands, and never silence. Mistakes in the language itself cannot be allowed.

use std::collections::BTreeMap;

use crate::finding::{Code, Finding, Fix, Mistake, Severity};
use crate::model::{Allow, Policy};
use crate::source::{FileId, Span};

/// Applies the `allow`s of `policy` to `findings`, and says which of them match nothing.
pub(super) fn apply(policy: &Policy, findings: &mut Vec<Finding>) {
    let own = policy.head().map(|head| head.span.file);
    let (lawful, rest): (Vec<&Allow>, Vec<&Allow>) =
        policy.allows.iter().partition(|allow| super::rules().any(|rule| rule.code == allow.code));
    findings.extend(rest.into_iter().map(|allow| Mistake::AllowNot { code: allow.code }.at(allow.span)));

    let mut by_code: BTreeMap<Code, Vec<(&Allow, bool)>> = BTreeMap::new();
    for allow in lawful {
        by_code.entry(allow.code).or_default().push((allow, false));
    }
    for finding in findings.iter_mut() {
        let allows = by_code.get_mut(&finding.code);
        if let Some((allow, used)) =
            allows.and_then(|all| all.iter_mut().find(|(allow, _)| covers(allow, own, finding)))
        {
            *used = true;
            finding.severity = finding.severity.min(Severity::Warning);
            finding.allowed = Some(allow.reason.clone());
        }
    }
    // An imported file serves several policies: what it allows need not be met in each.
    let unused = by_code.into_values().flatten().filter(|(allow, used)| !used && Some(allow.span.file) == own);
    findings.extend(
        unused.map(|(allow, _)| Mistake::AllowUnused { code: allow.code }.at(allow.span).fix(Fix::Remove(allow.span))),
    );
}

/// Whether `allow` is about the place of `finding`: inside a declaration it covers that alone, at the top of the policy's `own` file
/// everything, at the top of another that file.
fn covers(allow: &Allow, own: Option<FileId>, finding: &Finding) -> bool {
    let place = finding.span;
    if allow.within.is_empty() {
        return Some(allow.span.file) == own || allow.span.file == place.file;
    }
    let holds = |within: &Span| within.file == place.file && within.start <= place.start && place.end <= within.end;
    allow.within.iter().any(holds)
}
