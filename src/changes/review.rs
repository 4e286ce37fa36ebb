//! What a new version owes those who read the old one.
//!
//! Comes in: two versions of a policy. Goes out: a finding where people would not hear of a material change before it takes effect, and one
//! where nothing tells them what changed (WP260 rev.01, paras. 29 to 31). An editorial change owes neither.

use jiff::civil::Date;

use super::{Change, Verdict, compare};
use crate::finding::{Finding, codes};
use crate::model::{Item, Policy, What};

/// How many of the changes a finding shows.
const SHOWN: usize = 4;

/// What is missing in `new`, which follows `old`.
pub fn review(old: &Policy, new: &Policy) -> Vec<Finding> {
    let changes: Vec<Change<'_>> =
        compare(old, new).into_iter().filter(|one| one.verdict == Verdict::Material).collect();
    let (Some(before), Some(head)) = (old.head(), new.head()) else { return Vec::new() };
    let many = match changes.len() {
        0 => return Vec::new(),
        1 => "a material change".to_owned(),
        count => format!("{count} material changes"),
    };
    let shown = |finding: Finding| {
        let places = changes.iter().filter_map(|one| one.new).take(SHOWN);
        places.fold(finding, |finding, side| finding.related(side.span, "a material change"))
    };
    let mut findings = Vec::new();
    if let (Some((was, _)), Some((is, place))) = (old.date("effective"), new.date("effective"))
        && is <= was
    {
        let as_before = if is == was { " as before" } else { "" };
        let message = format!("There is {many}, and the notice is in force from {is}{as_before}.");
        let message = if changes.len() > 1 { message.replacen("There is", "There are", 1) } else { message };
        let finding = Finding::new(codes::CHANGE_DATE, place, message);
        let help = format!(
            "Set `effective` to a later day than {was}: people must hear of it before it takes effect. `--fix --as-of` with that day does it."
        );
        findings.push(shown(finding.help(help)));
    }
    let known = revisions(before);
    if revisions(head).iter().all(|day| known.contains(day)) {
        let place = head.fields.fact("revisions").map_or(head.name_span, |fact| fact.span);
        let finding = Finding::new(codes::CHANGE_REVISION, place, format!("No revision tells readers of {many}."));
        let day = new.date("effective").map_or_else(|| "2027-01-01".to_owned(), |(day, _)| day.to_string());
        let help = format!(
            "Add one behind the last: `{day} {{ text: {{ … }} }}`. `--fix` writes one out of what changed, to be edited."
        );
        findings.push(shown(finding.help(help)));
    }
    findings
}

/// The days of its revisions.
fn revisions(head: &Item) -> Vec<Date> {
    let days = head.values("revisions").iter();
    days.filter_map(|value| if let What::Date(day) = value.what { Some(day) } else { None }).collect()
}
