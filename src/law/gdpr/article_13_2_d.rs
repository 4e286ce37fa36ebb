//! Readers must be told that they may complain to a supervisory authority (Arts. 13(2)(d) and 77).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::{is_statutory, more_rights, promise, under_gdpr};
use crate::model::{Item, Policy};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_D, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(first) = under_gdpr(policy).next() else { return };
    let offers = |rights: &Item| {
        let unread = rights.torn || rights.fields.fact("offer").is_none_or(|offer| offer.lost) || rights.lacks("offer");
        unread || rights.values("offer").iter().any(is_statutory) || promise(rights, "complaint").is_some()
    };
    if !under_gdpr(policy).any(offers) {
        let finding = Finding::new(RULE.code, first.name_span, "The right to complain is not among the rights.");
        let finding = finding.help("Add `complaint` to `offer`.");
        findings.push(Finding { fix: more_rights(first, vec!["complaint".to_owned()]), ..finding });
    }
}
