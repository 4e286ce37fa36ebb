//! People in Norway complain to Datatilsynet in Norway (GDPR Art. 77, personopplysningsloven § 20); the Danish authority has the
//! same name and is another one. Without `authority`, the notice names the authority of each jurisdiction. It takes the place of
//! GDPR-13-2-D-SA.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::other_authority;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::NO_SA, check).replaces(&[codes::GDPR_13_2_D_SA]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some(authority) = other_authority(policy, "NO") {
        let message = "This does not name the authority of Norway, where people in Norway complain.";
        let help = "Leave `authority` out, and the authorities of `jurisdictions` are named, Datatilsynet in Norway among them.";
        findings.push(Finding::new(RULE.code, authority.span, message).help(help));
    }
}
