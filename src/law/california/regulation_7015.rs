//! A business can have one link in the place of two: "Your Privacy Choices" or "Your California Privacy Choices" in
//! these words, with the icon of the law beside it (Cal. Civ. Code § 1798.135(a)(3), 11 CCR § 7015). The notice
//! words the link; whether the icon stands beside it on the homepage is for you to say.

use jiff::civil::date;

use super::facts::business;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_7015, check).from(date(2023, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() {
        return;
    }
    for choices in policy.all(Kind::Choices).filter(|choices| !choices.torn) {
        let icon = choices.fields.fact("icon");
        if icon.is_none() || choices.yes("icon") == Some(false) || choices.is_none("icon") {
            let message =
                "One link to all choices needs the icon of the law beside it, and nothing says that it is there.";
            let span = icon.map_or(choices.name_span, |icon| icon.span);
            findings
                .push(Finding::new(RULE.code, span, message).help("Put it beside the link, and say so: `icon: yes`."));
        }
    }
}
