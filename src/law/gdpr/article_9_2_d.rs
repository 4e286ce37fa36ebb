//! The condition of Art. 9(2)(d) is for a body with a political, philosophical, religious or trade union aim that works for no
//! profit. It covers its members, former members and those in regular contact with it, and nothing may go outside it without their
//! consent.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::{Mark, Term};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_9_2_D, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let all = policy.head().map_or(&[][..], |head| head.values("audiences"));
    for purpose in policy.all(Kind::Purpose) {
        let body = |value: &&Value| value.as_term().is_some_and(|term| term.id == "nonprofit_body");
        let Some(condition) = purpose.values("condition").iter().find(body) else { continue };
        let own = purpose.values("for");
        let people = if own.is_empty() { all } else { own };
        let terms: Vec<Option<&Term>> = people.iter().map(|people| policy.concept(people)).collect();
        // Of people in the author's own words, nobody knows.
        if !terms.is_empty() && terms.iter().all(|term| term.is_some_and(|term| !term.has(Mark::Members))) {
            let message = format!("`purpose {}` is about people who are no members.", purpose.name);
            let finding = Finding::new(RULE.code, condition.span, message);
            findings.push(finding.help("Say that it is about them, `for: [members]`, or choose another condition."));
        }
    }
}
