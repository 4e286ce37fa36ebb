//! People in Norway who have put themselves in Reservasjonsregisteret get no marketing by telephone or addressed post, and in each
//! approach they are told of the register and of who supplied the data (markedsføringsloven §§ 12 to 16). Say that the register is
//! checked with `registers: reservation_register`.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::concept;
use crate::model::{Item, Policy, What};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::NO_MFL_16, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let marketing = policy.single(Kind::Marketing);
    if marketing.is_some_and(is_checked) {
        return;
    }
    let calls =
        || policy.all(Kind::Purpose).find(|purpose| purpose.entry.is_some_and(|entry| entry.has(Mark::ByVoice)));
    let place = marketing.and_then(|marketing| by_call_or_post(policy, marketing)).or_else(|| Some(calls()?.name_span));
    if let Some(place) = place {
        let message =
            "People get marketing by telephone or post, and nothing says that Reservasjonsregisteret is checked.";
        let help = "Check it, and say so: `marketing { registers: [reservation_register] }`.";
        findings.push(Finding::new(RULE.code, place, message).help(help));
    }
}

fn is_checked(marketing: &Item) -> bool {
    let registers = marketing.values("registers");
    let honest = registers.is_empty() && marketing.says("registers");
    marketing.torn || honest || registers.iter().any(|register| register.what == What::Word("reservation_register"))
}

/// Where it is said that people are called or written to on paper.
fn by_call_or_post(policy: &Policy, marketing: &Item) -> Option<Span> {
    let mut ways = marketing.values("by").iter().chain(marketing.values("items"));
    let way = ways.find(|way| concept(policy, way).is_some_and(|way| way.has(Mark::ByVoice) || way.has(Mark::ByPost)));
    way.map(|way| way.span)
}
