//! Data on criminal convictions and offences is used under the control of a public authority, or where Union or national law allows
//! it with safeguards for the person (Art. 10). Name the law with `permitted_by`, or behind the basis. The exercise of official
//! authority is a ground of its own.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::protected::{Protected, criminal};
use crate::law::silence::{denied, lacking};
use crate::model::{Item, Policy, Value};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_10, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let offences = Protected::find(policy, criminal);
    for purpose in policy.all(Kind::Purpose).filter(|purpose| names_no_law(purpose)) {
        let official = |basis: &Value| basis.as_term().is_some_and(|term| term.id == "official_authority");
        if purpose.values("basis").iter().any(official) {
            continue;
        }
        if let Some(data) = offences.first(purpose.values("uses")) {
            let message =
                format!("`purpose {}` uses data on criminal offences, and names no law that allows it.", purpose.name);
            let finding = Finding::new(RULE.code, data.span, message);
            findings.push(
                finding.help(
                    "Name it: `permitted_by: DK-data-protection-act { section: \"8\" }`, or a `law` of your own.",
                ),
            );
        }
    }
}

/// Whether the purpose names no law at all: neither one that permits it, nor one behind its basis or its condition.
pub(super) fn names_no_law(purpose: &Item) -> bool {
    let behind = ["basis", "condition"].iter().flat_map(|field| purpose.values(field));
    lacking(purpose, "permitted_by") && behind.into_iter().all(|value| denied(&value.with, "law"))
}
