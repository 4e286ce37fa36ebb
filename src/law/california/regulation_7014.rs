//! A business that uses or discloses sensitive personal information for more than the law always allows has a link
//! on its homepage, "Limit the Use of My Sensitive Personal Information" in these words (Cal. Civ. Code §
//! 1798.135(a)(2), 11 CCR § 7014). One link to all choices takes its place (CA-7015), and so does an opt-out signal
//! that is all that people need (11 CCR § 7025(g)).

use jiff::civil::date;

use super::facts::{business, has_another_way};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_7014, check).from(date(2023, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() || has_another_way(policy) {
        return;
    }
    for item in policy.all(Kind::SensitiveUse).filter(|item| !item.torn && !item.says("link")) {
        let message = "`sensitive_use` names no page behind “Limit the Use of My Sensitive Personal Information”.";
        let help = "Give it: `link: \"https://…\"`; the notice words the link as the law does. Or declare one link to all `choices`.";
        findings.push(Finding::new(RULE.code, item.name_span, message).help(help));
    }
}
