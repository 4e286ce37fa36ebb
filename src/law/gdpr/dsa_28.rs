//! Online platforms show no advertising that is chosen by profiling to those of whom they know with reasonable certainty that they are minors
//! (Regulation (EU) 2022/2065, the Digital Services Act, Art. 28(2)). Whether yours is an online platform is for you to judge. The regulation
//! is law in the Union, and not yet in Norway, Iceland and Liechtenstein.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis::{marked, may_concern_children};
use crate::law::whereabouts::places;
use crate::model::{Policy, What};
use crate::schema::Kind;
use crate::vocabulary::{Mark, overlap};

pub(super) const RULE: Rule = Rule::new(codes::EU_DSA_28, check).from(date(2024, 2, 17));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let children = policy.single(Kind::Children).and_then(|children| children.value("directed"));
    let Some(children) = children.filter(|value| value.what == What::Yes(true)) else { return };
    if !places(policy).keys().any(|place| overlap("EU", place)) {
        return;
    }
    let shown = policy.all(Kind::Purpose).filter(|purpose| marked(purpose, Mark::TargetedAdvertising).is_some());
    for purpose in shown.filter(|purpose| may_concern_children(policy, purpose)) {
        let message = format!("An online platform may not show minors what `purpose {}` shows.", purpose.name);
        let finding =
            Finding::new(RULE.code, purpose.name_span, message).related(children.span, "the service is for children");
        findings.push(finding.help(
            "Say whom it is for, without the children: `for: [parents]`. Or show advertising that no profile chooses.",
        ));
    }
}
