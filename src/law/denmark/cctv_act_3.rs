//! Whoever films places to which people have access, or a workplace, tells of it by signs or in another clear way (tv-
//! overvågningsloven § 3). Say it in the notice too: `signs: yes`.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::cameras;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::DK_TVO_3, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let silent = |purpose: &&crate::model::Item| {
        !purpose.torn && (!purpose.says("signs") || purpose.yes("signs") == Some(false))
    };
    for purpose in cameras(policy).filter(silent) {
        let place = purpose.value("signs").map_or(purpose.name_span, |signs| signs.span);
        let message =
            format!("`purpose {}` uses cameras, and nothing says that signs tell people of them.", purpose.name);
        findings.push(Finding::new(RULE.code, place, message).help("Put up signs, and add `signs: yes`."));
    }
}
