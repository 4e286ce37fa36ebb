//! What is addressed to children is told so that they understand it (Art. 12(1); recital 58; WP260 rev.01, paras. 14 to 16). Give them a
//! version of their own, or a clause in the section on children.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::reach::is_silent;
use crate::model::{Policy, What};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_12_1_CHILD, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(children) = policy.single(Kind::Children) else { return };
    let Some(directed) = children.value("directed").filter(|value| value.what == What::Yes(true)) else { return };
    let mut clauses = policy.all(Kind::Clause).flat_map(|clause| clause.values("in"));
    if is_silent(children, "version") && !clauses.any(|place| place.what == What::Section("children")) {
        let message = "The service is for children, and nothing is written for them.";
        let help = "Name the text that they can read, `version: [for_children]`, with a `document` of that name. Or add a `clause` \
                    with `in: children`.";
        findings.push(Finding::new(RULE.code, directed.span, message).help(help));
    }
}
