//! The rights are free (Art. 12(5)). Only a manifestly unfounded or excessive request may be charged for or refused, and `fee: free` says
//! that too.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::under_gdpr;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_12_5, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for rights in under_gdpr(policy).filter(|rights| rights.word("fee") == Some("charged")) {
        let Some(fee) = rights.value("fee") else { continue };
        let message = format!("`rights {}` has its price, and the rights are free.", rights.name);
        let help = "Say `fee: free`: the notice then also tells of requests that are unfounded or excessive.";
        findings.push(Finding::new(RULE.code, fee.span, message).help(help));
    }
}
