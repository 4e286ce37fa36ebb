//! The operator of a commercial website posts its privacy policy conspicuously: on the homepage, or by a link there
//! that is easy to see and holds the word "privacy" (Cal. Bus. & Prof. Code §§ 22575(a) and 22577(b)).

use super::facts::offers;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, Value, What};
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::CA_OPPA_POST, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some((span, service)) = offers(policy, Mark::OnTheWeb) else { return };
    let seen = |place: &Value| matches!(place.what, What::Word("homepage" | "every_page"));
    if !service.is_some_and(|site| site.torn || site.is_none("linked") || site.values("linked").iter().any(seen)) {
        let message = "There is a website, and nothing says that its homepage links to this notice.";
        let help = "Put a link there that says “Privacy”, and say so: `service website { linked: [homepage] }`.";
        findings.push(Finding::new(RULE.code, span, message).help(help));
    }
}
