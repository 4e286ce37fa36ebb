//! Where a parent or guardian consents for a child, the controller makes reasonable efforts to check that it is they who do (Art. 8(2)). Say
//! how, so that parents know what awaits them.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis::{may_concern_children, on};
use crate::law::reach::is_silent;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_8_2, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(children) = policy.single(Kind::Children).filter(|children| children.yes("directed") == Some(true)) else {
        return;
    };
    // As long as the age is not told, that is asked for.
    let Some(age) = children
        .value("consent_age")
        .filter(|_| on(policy, &["consent"]).find(|(purpose, _)| may_concern_children(policy, purpose)).is_some())
    else {
        return;
    };
    if is_silent(children, "verify") {
        let message = "Parents consent for younger children, and nothing says how you check that it is they who do.";
        let help = "Add `verify: [{ en: \"We send the parent an email with a link.\" }]` to `children`.";
        findings.push(Finding::new(RULE.code, age.span, message).help(help));
    }
}
