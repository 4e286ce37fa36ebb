//! Cameras at a workplace, where staff or others come, are announced by signs that say who is responsible, and recordings are
//! deleted within a week, or within 30 days where they will probably go to the police (arbeidsmiljøloven § 9-6 with its regulation
//! on cameras; personopplysningsloven § 31 on dummies). Say it in the notice: `signs: yes`, and a period of 30 days at most.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::{beyond_thirty_days, cameras};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::NO_CAM, check).unverified().replaces(&[codes::DK_TVO_3]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for purpose in cameras(policy).filter(|purpose| !purpose.torn) {
        if !purpose.says("signs") || purpose.yes("signs") == Some(false) {
            let place = purpose.value("signs").map_or(purpose.name_span, |signs| signs.span);
            let message =
                format!("`purpose {}` uses cameras, and nothing says that signs tell people of them.", purpose.name);
            findings.push(Finding::new(RULE.code, place, message).help("Put up signs, and add `signs: yes`."));
        } else if let Some(period) = beyond_thirty_days(policy, purpose) {
            let message = format!("`purpose {}` keeps recordings longer than 30 days.", purpose.name);
            let help = "Delete them within a week, or within 30 days where they will probably go to the police.";
            findings.push(Finding::new(RULE.code, period.span, message).help(help));
        }
    }
}
