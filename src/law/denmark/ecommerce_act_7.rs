//! Whoever offers an online service from Denmark shows its name, its address, its e-mail address and its CVR number where visitors
//! find them easily (e-handelsloven § 7). It is a duty of the site, not of the notice; where the notice has them, visitors find
//! them. The rule looks at a controller that is established in Denmark or has its address there.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::{controller_of, unset};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::DK_CVR, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(controller) = controller_of(policy, "DK") else { return };
    let lacks = match (unset(controller, "registration"), unset(controller, "email")) {
        (true, true) => "its CVR number and its e-mail address",
        (true, false) => "its CVR number",
        (false, true) => "its e-mail address",
        (false, false) => return,
    };
    let message = format!("`entity {}` does not give {lacks}.", controller.name);
    let help = "Add it: `registration: DK \"12 34 56 78\"`, `email: \"privacy@example.com\"`.";
    findings.push(Finding::new(RULE.code, controller.name_span, message).help(help));
}
