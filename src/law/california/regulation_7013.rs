//! A business that sells or shares personal information has a link on its homepage, "Do Not Sell or Share My
//! Personal Information" in these words, behind which people say no (Cal. Civ. Code § 1798.135(a)(1), 11 CCR §
//! 7013). One link to all choices takes its place (CA-7015), and so does an opt-out signal that is all that people
//! need (11 CCR § 7025(g)). A cookie banner is not by itself such a way (11 CCR § 7026(a)(4)).

use jiff::civil::date;

use super::facts::{business, has_another_way, passed_on};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Policy};

pub(super) const RULE: Rule = Rule::new(codes::CA_7013, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() || has_another_way(policy) {
        return;
    }
    let unlinked: Vec<&Item> = passed_on(policy).filter(|item| !item.torn && !item.says("link")).collect();
    let linked = passed_on(policy).any(|item| item.says("link"));
    if let (Some(item), false) = (unlinked.first(), linked) {
        let message =
            format!("`{}` names no page behind “Do Not Sell or Share My Personal Information”.", item.kind.word());
        let help = "Give it: `link: \"https://…\"`; the notice words the link as the law does. Or declare one link to all `choices`.";
        findings.push(Finding::new(RULE.code, item.name_span, message).help(help));
    }
}
