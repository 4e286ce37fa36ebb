//! The history of a notice fits its dates: the oldest revision first, and none after the day from which the notice holds or on which it
//! was last updated. Readers could not tell which text they see (GDPR Arts. 5(1)(a) and 12(1)).

use jiff::civil::Date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Policy, Value, What};

pub(super) const RULE: Rule = Rule::new(codes::DOC_REVISION, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(head) = policy.head() else { return };
    let revisions = head.values("revisions");
    for (before, revision) in revisions.iter().zip(revisions.iter().skip(1)) {
        if day(revision) < day(before) {
            let finding = Finding::new(RULE.code, revision.span, "This revision is older than the one before it.");
            let finding = finding.help("Put the oldest revision first and the newest last.");
            findings.push(finding.related(before.span, "the one before it"));
        }
    }
    let Some(last) = newest(head) else { return };
    for revision in revisions.iter().filter(|revision| day(revision) > day(last)) {
        let message = "This revision is newer than the notice itself.";
        let finding = Finding::new(RULE.code, revision.span, message).related(last.span, "the notice is from this day");
        findings.push(finding.help("Bring `effective` or `updated` up to date, or correct the day of the revision."));
    }
}

/// The later of the day from which the notice holds and the day on which it was updated.
fn newest(head: &Item) -> Option<&Value> {
    ["effective", "updated"].iter().filter_map(|field| head.value(field)).max_by_key(|value| day(value))
}

fn day(value: &Value) -> Option<Date> {
    if let What::Date(date) = value.what { Some(date) } else { None }
}
