//! What is seen on a device or worked out about people is not given by them (WP260 rev.01, para. 26), and they do not know of it
//! unless the notice says so. `person` as its only source tells them the opposite.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_14_INFER, check).unverified();

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let observed = |data: &&Item| data.entry.is_some_and(|entry| entry.has(Mark::Observed));
    for data in policy.all(Kind::Data).filter(observed) {
        let person = |source: &Value| policy.concept(source).is_some_and(|term| term.id == "person");
        let sources = data.values("source");
        if let Some(first) = sources.first().filter(|_| sources.iter().all(person)) {
            let message = format!("`data {}` is seen or worked out, and told as given by the reader.", data.name);
            let finding = Finding::new(RULE.code, first.span, message);
            findings
                .push(finding.help(
                    "Write `source: automatic` for what is seen, `source: own_analysis` for what is worked out.",
                ));
        }
    }
}
