//! Sensitive data on staff is used where that is necessary for a duty or a right under labour law (personopplysningsloven § 6,
//! GDPR Arts. 9(2)(b), 88). Name the ground with `permitted_by`; a duty under Norwegian law and `basis: consent` count too.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::{about_staff, on_consent, unpermitted};
use crate::law::protected::{Protected, special};
use crate::model::{Item, Policy};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::NO_6, check).from(date(2018, 7, 20)).replaces(&[codes::GDPR_88]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let sensitive = Protected::find(policy, special);
    let staff =
        |purpose: &&Item| about_staff(policy, purpose) && !on_consent(purpose) && unpermitted(policy, purpose, "NO");
    for purpose in policy.all(Kind::Purpose).filter(staff) {
        if let Some(data) = sensitive.first(purpose.values("uses")) {
            let message = format!(
                "`purpose {}` uses sensitive data on staff, and names no ground in Norwegian law.",
                purpose.name
            );
            let help = "Name it: `permitted_by: NO-personal-data-act { section: \"6\" }`.";
            findings.push(Finding::new(RULE.code, data.span, message).help(help));
        }
    }
}
