//! To withdraw consent is as easy as to give it (Art. 7(3)). Who ticked a box is not sent to the post office. Means in your own words are
//! for you to judge.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis::on;
use crate::model::{Policy, Value};
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_7_3_EASY, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (purpose, basis) in on(policy, &["consent"]) {
        let easiest = |field: &str| basis.with.values(field).iter().map(|means| effort(policy, means)).min();
        let (Some(Some(given)), Some(Some(withdrawn))) = (easiest("given"), easiest("withdraw")) else { continue };
        let ways = basis.with.fact("withdraw").filter(|_| given < withdrawn);
        if let Some(ways) = ways {
            let message = format!("Consent to `purpose {}` is harder to withdraw than to give.", purpose.name);
            let given = basis.with.fact("given").map(|fact| fact.span);
            let mut finding = Finding::new(RULE.code, ways.span, message);
            if let Some(given) = given {
                finding = finding.related(given, "how it is given");
            }
            findings.push(finding.help("Let people withdraw it in the way in which they gave it."));
        }
    }
}

/// How much a means asks of people; `None`, less than all others, where that cannot be told.
fn effort(policy: &Policy, means: &Value) -> Option<u8> {
    let channel = policy.declared(means);
    if let Some(term) = means.as_term().or(channel.and_then(|channel| channel.entry)) {
        return Some(if term.has(Mark::AtOnce) { 0 } else { 2 - u8::from(term.has(Mark::ByMessage)) });
    }
    let ways = [("url", 0), ("email", 1), ("phone", 2), ("post", 2)];
    channel.and_then(|channel| ways.iter().find(|(way, _)| channel.says(way)).map(|(_, effort)| *effort))
}
