//! A fact with a condition that is never met is in no notice. It is reported, so that nobody believes that readers are told it.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Never, Policy, When};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::WHEN_NEVER, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let all = policy.scope();
    let notices: Vec<When> = policy.all(Kind::Notice).map(|notice| policy.scope_of(notice)).collect();
    for item in policy.items().iter().filter(|item| !item.imported) {
        let Some(place) = item.fields.value("when").map(|value| value.span) else { continue };
        let when = item.when();
        let shown = |view: &When| when.within(view).is_ok();
        let (message, help) = match when.within(&all) {
            Err(Never::Place) => (
                format!("{} is never met: none of its places is among the policy's `jurisdictions`.", title(item)),
                "Add the place to `jurisdictions` of the policy, or take this away.",
            ),
            Err(Never::Day) => (
                format!("{} is never met: it ends before the policy takes effect.", title(item)),
                "Take it away, or mend the day.",
            ),
            Err(Never::Language) => (
                format!("{} is never met: the policy is not published in these languages.", title(item)),
                "Add the language to `languages` of the policy, or take this away.",
            ),
            Ok(_) if item.kind != Kind::Notice && !notices.is_empty() && !notices.iter().any(shown) => (
                format!("{} is never met: no notice is for its places, languages and days.", title(item)),
                "Declare a notice that is, or take this away.",
            ),
            Ok(_) => continue,
        };
        findings.push(Finding::new(RULE.code, place, message).help(help));
    }
}

/// What the condition is that of: "The `when` of `purpose delivery`".
fn title(item: &Item) -> String {
    let kind = item.kind.word();
    let name = if item.absent { "none" } else { &item.name };
    if name == kind { format!("The `when` of `{kind}`") } else { format!("The `when` of `{kind} {name}`") }
}
