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
use crate::locale::ChangeVoice;
use crate::model::{Policy, What};
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
    let later = day.filter(|day| effective(old).is_none_or(|was| *day > was));
    let day = if is_early { later } else { effective(new) };
    for finding in &mut findings {
        finding.fix = day.and_then(|day| {
            let is_date = finding.code == codes::CHANGE_DATE;
            if is_date { Some(Fix::Replace(finding.span, day.to_string())) } else { revision(day, old, new) }
        });
    }
    findings
}

/// The day from which `policy` is in force.
fn effective(policy: &Policy) -> Option<Date> {
    let What::Date(day) = policy.head()?.value("effective")?.what else { return None };
    Some(day)
}

/// A revision of `day` behind the last, or the first one behind the day from which the policy is in force.
fn revision(day: Date, old: &Policy, new: &Policy) -> Option<Fix> {
    let texts: Option<Vec<String>> = new.languages.iter().map(|language| text(*language, old, new)).collect();
    let revision = format!("{day} {{\n            text: {{\n{}            }}\n        }}", texts?.concat());
    let head = new.head()?;
    match head.values("revisions") {
        [first, .., last] => Some(Fix::Append { first: first.span, last: last.span, values: vec![revision] }),
        [only] => Some(Fix::Append { first: only.span, last: only.span, values: vec![revision] }),
        [] => {
            let place = head.fields.fact("effective")?.span;
            Some(Fix::Behind(place, format!("\n    revisions: [\n        {revision}\n    ]")))
        }
    }
}

/// The line of a revision that says in `language` what changed.
fn text(language: Language, old: &Policy, new: &Policy) -> Option<String> {
    let mut voice = ChangeVoice::new(language).ok()?;
    let changes = compare(old, new).into_iter().filter(|change| change.verdict == Verdict::Material);
    let sentences = changes
        .map(|change| voice.sentence(&tell(&change, old, new, Form::Plain), change.group, change.field.is_none()));
    let sentences: Vec<String> = sentences.collect::<Result<_, _>>().ok()?;
    Some(format!("                {language}: {}\n", quoted(&sentences.join(" "))))
}

/// `text` as a string in a policy, where it stands for itself and is no markup.
fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    let mut before = ' ';
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let next = signs.peek().copied().unwrap_or(' ');
        let is_markup = match sign {
            '\\' | '*' | '`' | '[' | ']' | '<' | '{' | '}' | '~' => true,
            '_' => !(before.is_alphanumeric() && next.is_alphanumeric()),
            '&' => next.is_alphanumeric() || next == '#',
            _ => false,
        };
        if is_markup {
            out.push_str("\\\\");
        }
        if matches!(sign, '"' | '\\') {
            out.push('\\');
        }
        if !sign.is_control() {
            out.push(sign);
        }
        before = sign;
    }
    out.push('"');
    out
}
