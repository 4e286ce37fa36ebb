//! A right is offered once. `statutory` holds the rights that follow from the facts, so one that is named beside it and follows already
//! is offered twice; and so is one that two `rights` under one law offer to the same people. Readers could not tell which of the two holds.

use crate::finding::{Finding, Fix, codes};
use crate::law::Rule;
use crate::law::rights::{is_statutory, offered, stands_for, statutory};
use crate::model::{Item, Policy, What};
use crate::schema::Kind;
use crate::vocabulary::Vocab;

pub(super) const RULE: Rule = Rule::new(codes::RIGHT_TWICE, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let follow = statutory(policy);
    let mut before: Vec<&Item> = Vec::new();
    for rights in policy.all(Kind::Rights) {
        let offer = rights.values("offer");
        if let Some(all) = offer.iter().find(|value| is_statutory(value)) {
            for right in offer {
                let Some(term) = right.as_term().filter(|term| follow.contains(term)) else { continue };
                let message = format!("`{}` is among the statutory rights already.", term.id);
                let finding = Finding::new(RULE.code, right.span, message).related(all.span, "`statutory` offers it");
                let finding = finding.help("Take it away, or name every right and leave `statutory` out.");
                findings.push(finding.fix(Fix::Remove(right.span)));
            }
        }
        for first in before.iter().filter(|first| meet(policy, first, rights)) {
            again(policy, first, rights, findings);
        }
        before.push(rights);
    }
}

/// Says which of `rights` are offered by the `first` already.
fn again(policy: &Policy, first: &Item, rights: &Item, findings: &mut Vec<Finding>) {
    let known = offered(policy, first);
    for value in rights.values("offer") {
        let Some(right) = stands_for(policy, value).into_iter().find(|right| known.contains(right)) else { continue };
        let message = if is_statutory(value) {
            format!("`rights {}` offers some of the statutory rights to the same people already.", first.name)
        } else {
            format!("`rights {}` offers `{}` to the same people already.", first.name, right.id)
        };
        let mut there = first.values("offer").iter().filter(|value| stands_for(policy, value).contains(&right));
        let there = there.next().map_or(first.name_span, |value| value.span);
        let finding = Finding::new(RULE.code, value.span, message).related(there, "the first offer is here");
        findings.push(finding.help("Offer it in one of the two, or say with `for` or `when` whose rights each are."));
    }
}

/// Whether some people have both `one` and `other`, and under one law.
fn meet(policy: &Policy, one: &Item, other: &Item) -> bool {
    let (people, others) = (one.values("for"), other.values("for"));
    let shared = people.is_empty()
        || others.is_empty()
        || people.iter().any(|one| others.iter().any(|other| one.what == other.what));
    let scope = policy.scope();
    shared && law(one) == law(other) && scope.narrowed(&one.when()).meets(&scope.narrowed(&other.when()))
}

/// The law under which `rights` are offered, where they say so.
fn law(rights: &Item) -> Option<What> {
    let statutory = || rights.values("offer").iter().any(is_statutory);
    let said = rights.value("law").map(|law| law.what.clone());
    said.or_else(|| Vocab::Law.find("GDPR").filter(|_| statutory()).map(What::Term))
}
