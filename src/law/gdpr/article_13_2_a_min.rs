//! Who keeps accounts because a statute says so keeps them as long as it says: in Denmark five years from the end of the financial
//! year (bogføringsloven § 12), in Norway five, or three and a half for contracts, letters and the like (bokføringsloven § 13).
//! Shorter breaks that statute; longer needs another basis (Art. 5(1)(e)). The period counts from the end of the financial year, so
//! one that counts from a purchase is a year longer.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Duration, Keep, Occasion, Policy, Unit, Value, What};
use crate::schema::Kind;
use crate::vocabulary::{Mark, Period, period};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_A_MIN, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for purpose in policy.all(Kind::Purpose) {
        let bases = purpose.values("basis");
        let Some((name, law, statute)) = bases.iter().find_map(statute_behind) else { continue };
        let keeps: Vec<&Value> = purpose
            .values("retention")
            .iter()
            .flat_map(|value| match policy.declared(value) {
                Some(rule) => rule.values("keep").iter().collect(),
                None => vec![value],
            })
            .collect();
        let verdicts: Vec<Option<Fit>> =
            keeps.iter().map(|value| fit(&value.what, statute, bases.len() == 1)).collect();
        // Of several periods, the longest counts.
        let all = |fit: Fit| !verdicts.is_empty() && verdicts.iter().all(|verdict| *verdict == Some(fit));
        let long = keeps.iter().zip(&verdicts).find(|(_, verdict)| **verdict == Some(Fit::Long));
        let told = keeps.first().filter(|_| all(Fit::Short)).map(|value| (value, "shorter"));
        if let Some((value, how)) = told.or(long.map(|(value, _)| (value, "longer"))) {
            let message = format!("This period is {how} than `{name}` says ({}).", statute.section);
            let finding = Finding::new(RULE.code, value.span, message).related(law.span, "the statute");
            findings.push(finding.help(if how == "longer" {
                "Shorten it to `5 years after end_of_financial_year`, or name the other basis for what is kept longer."
            } else {
                "Write `5 years after end_of_financial_year`, or `statutory`."
            }));
        }
    }
}

/// The statute that obliges, where it is named and policyc knows how long it says.
fn statute_behind(basis: &Value) -> Option<(&'static str, &Value, &'static Period)> {
    let law = basis.with.value("law").filter(|_| basis.as_term().is_some_and(|term| term.id == "legal_obligation"))?;
    let name = law.as_term()?.id;
    Some((name, law, period(name)?))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    Short,
    Long,
}

/// How a period fits the statute; `None` where it does, or where nobody can tell.
fn fit(what: &What, statute: &Period, alone: bool) -> Option<Fit> {
    let What::Keep(Keep::After { at_least, duration, event: Some(Occasion::Term(event)) }) = what else { return None };
    let months = months(*duration);
    // From an event within the year, the end of the financial year can be twelve months away.
    let before = if event.has(Mark::WithinTheYear) {
        12
    } else if event.id == "end_of_financial_year" {
        0
    } else {
        return None;
    };
    if months < statute.least + before {
        return Some(Fit::Short);
    }
    (alone && !at_least && months > statute.most + before).then_some(Fit::Long)
}

/// The whole months that a duration has at most.
fn months(duration: Duration) -> u32 {
    match duration.unit {
        Unit::Year => duration.count.saturating_mul(12),
        Unit::Month => duration.count,
        Unit::Week => duration.count / 4,
        Unit::Day | Unit::WorkingDay => duration.count / 28,
        Unit::Hour | Unit::Minute => 0,
    }
}
