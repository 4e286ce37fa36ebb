//! `policyc check --against OLD`: what each policy owes the readers of its old version, and mends to begin with.
//!
//! The mends are drafts. The day is the one that the author checks for, and without one there is nothing to mend it with. The text of a
//! revision is the author's to write: what stands there says, in the words of the notice itself, what changed.

use jiff::civil::Date;

use super::{Failure, report};
use crate::Compilation;
use crate::changes::{Verdict, compare, review};
use crate::finding::{Finding, Fix, codes, sort};
use crate::law::Checked;
use crate::locale::{ChangeVoice, LocaleError};
use crate::model::Policy;
use crate::notice::{Form, tell};
use crate::vocabulary::Language;

/// Adds to the findings of `new` what each policy owes the readers of its old version. One with errors has them to mend first.
/// `day` is the one on which the new version is to take effect, if that is known.
pub(super) fn against(old: &[Compilation], new: &mut [Compilation], day: Option<Date>) -> Result<(), Failure> {
    report::unreadable(old)?;
    let before: Vec<&Policy> = old.iter().flat_map(|made| &made.checked).map(Checked::policy).collect();
    for made in new {
        for policy in made.checked.iter().map(Checked::policy) {
            if let Some(earlier) = before.iter().find(|earlier| earlier.name == policy.name) {
                made.findings.extend(mendable(review(earlier, policy), earlier, policy, day));
            }
        }
        sort(&mut made.findings);
    }
    Ok(())
}

/// `findings`, each with its mend, where there is one.
fn mendable(mut findings: Vec<Finding>, old: &Policy, new: &Policy, day: Option<Date>) -> Vec<Finding> {
    let is_early = findings.iter().any(|finding| finding.code == codes::CHANGE_DATE);
    let later = day.filter(|day| old.date("effective").is_none_or(|(was, _)| *day > was));
    let day = if is_early { later } else { new.date("effective").map(|(day, _)| day) };
    for finding in &mut findings {
        finding.fix = day.and_then(|day| {
            let is_date = finding.code == codes::CHANGE_DATE;
            if is_date { Some(Fix::Replace(finding.span, day.to_string())) } else { revision(day, old, new) }
        });
    }
    findings
}

/// A revision of `day` behind the last, or the first one behind the day from which the policy is in force.
fn revision(day: Date, old: &Policy, new: &Policy) -> Option<Fix> {
    let mut changes = compare(old, new);
    changes.retain(|change| change.verdict == Verdict::Material);
    let told: Vec<_> = changes.iter().map(|change| (change, tell(change, old, new, Form::Plain))).collect();
    let text = |language: &Language| {
        let mut voice = ChangeVoice::new(*language)?;
        let sentences = told.iter().map(|(change, told)| voice.sentence(told, change.group, change.field.is_none()));
        let sentences: Vec<String> = sentences.collect::<Result<_, _>>()?;
        Ok(format!("                {language}: {}\n", quoted(&sentences.join(" "))))
    };
    let texts: Vec<String> = new.languages.iter().map(text).collect::<Result<_, LocaleError>>().ok()?;
    let revision = format!("{day} {{\n            text: {{\n{}            }}\n        }}", texts.concat());
    let head = new.head()?;
    let known = head.values("revisions");
    if let (Some(first), Some(last)) = (known.first(), known.last()) {
        return Some(Fix::Append { first: first.span, last: last.span, values: vec![revision] });
    }
    let place = head.fields.fact("effective")?.span;
    Some(Fix::Behind(place, format!("\n    revisions: [\n        {revision}\n    ]")))
}

/// `text` as a string in a policy. Braces, which would stand for a name there, become round.
fn quoted(text: &str) -> String {
    let text = text.replace('{', "(").replace('}', ")").replace('\\', r"\\").replace('"', "\\\"");
    format!("\"{text}\"")
}
