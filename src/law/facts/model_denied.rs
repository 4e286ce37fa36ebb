//! A notice does not say of one and the same data that it is collected and that it is not (GDPR Arts. 5(1)(a) and 12(1)). What the policy
//! names under `not_collected` is used nowhere, nor is anything that is a kind of it.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::Term;

pub(super) const RULE: Rule = Rule::new(codes::MODEL_DENIED, check);

/// Where the data stands that a notice says is used.
const USES: [(Kind, &str); 6] = [
    (Kind::Data, "items"),
    (Kind::Data, "examples"),
    (Kind::Purpose, "uses"),
    (Kind::Recipient, "data"),
    (Kind::Transfer, "data"),
    (Kind::Cookie, "data"),
];

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let denied = policy.head().map_or(&[][..], |head| head.values("not_collected"));
    let denied: Vec<(&Term, &Value)> = denied.iter().filter_map(|value| Some((value.as_term()?, value))).collect();
    let denial = |data: &'static Term| denied.iter().find(|(term, _)| data.ancestry().any(|above| above == *term));
    let mut tell = |data: &'static Term, name: &str, span| {
        let Some((_, denial)) = denial(data) else { return };
        let message = format!("`{name}` is used, and the policy says that it is not collected.");
        let finding = Finding::new(RULE.code, span, message).related(denial.span, "here it says so");
        findings.push(finding.help("Take it away from one of the two."));
    };
    for data in policy.all(Kind::Data) {
        data.entry.into_iter().for_each(|term| tell(term, &data.name, data.name_span));
    }
    for (kind, field) in USES {
        for value in policy.all(kind).flat_map(|item| item.values(field)) {
            value.as_term().into_iter().for_each(|term| tell(term, term.id, value.span));
        }
    }
}
