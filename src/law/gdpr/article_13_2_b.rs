//! Readers must be told which rights they have (Arts. 13(2)(b) and 14(2)(c)): access, rectification, erasure and restriction whatever the
//! legal basis, and the others where they follow from it. A policy that declares none tells them nothing, and a list that leaves one of
//! these four out tells them too little.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::{finding_of_missing, missing, under_gdpr};
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_B, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some((rights, missing)) = missing(policy, RULE.code) {
        findings.push(finding_of_missing(RULE.code, rights, &missing, "everybody whose data is used has that right"));
    }
    let Some(head) = policy.head().filter(|_| under_gdpr(policy).next().is_none()) else { return };
    let message = match policy.single(Kind::Rights) {
        Some(_) => "The policy declares no rights under the GDPR.",
        None => "The policy declares no rights.",
    };
    let finding = Finding::new(RULE.code, head.name_span, message);
    findings.push(finding.help("Declare them: `rights gdpr { offer: statutory, contact: privacy_mail }`."));
}
