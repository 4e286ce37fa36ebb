//! A recipient in the EEA that belongs to a company outside it may let that company read the data, and that is a transfer (EDPB
//! Guidelines 05/2021). Find out, and say from where the data is read: `access_from`, or `access_from: none` if it is not.

use super::abroad::{leaves_the_eea, stays_in_the_eea};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_44_PARENT, check).unverified();

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for recipient in policy.all(Kind::Recipient).filter(|recipient| !recipient.torn) {
        let Some(parent) = recipient.value("parent").filter(|parent| leaves_the_eea(parent)) else { continue };
        let places = recipient.values("country");
        let home = !places.is_empty() && places.iter().all(stays_in_the_eea);
        if home && !recipient.says("transfer") && !recipient.says("access_from") {
            let message =
                format!("The owner of `recipient {}` is outside the EEA, and may read the data there.", recipient.name);
            let finding = Finding::new(RULE.code, parent.span, message);
            findings.push(
                finding.help("Say from where it is read: `access_from: [US]`, or `access_from: none because \"…\"`."),
            );
        }
    }
}
