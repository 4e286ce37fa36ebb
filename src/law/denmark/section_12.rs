//! Sensitive data on staff is used where a law or a collective agreement gives the employer or the employee a duty or a right for
//! which that is necessary, or with consent (databeskyttelsesloven § 12(1) and (3), GDPR Art. 88). Name the ground with
//! `permitted_by`; a duty under Danish law and `basis: consent` count too.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::{about_staff, on_consent, unpermitted};
use crate::law::protected::{Protected, special};
use crate::model::{Item, Policy};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::DK_12, check).from(date(2018, 5, 25)).replaces(&[codes::GDPR_88]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let sensitive = Protected::find(policy, special);
    let staff =
        |purpose: &&Item| about_staff(policy, purpose) && !on_consent(purpose) && unpermitted(policy, purpose, "DK");
    for purpose in policy.all(Kind::Purpose).filter(staff) {
        if let Some(data) = sensitive.first(purpose.values("uses")) {
            let message =
                format!("`purpose {}` uses sensitive data on staff, and names no ground in Danish law.", purpose.name);
            let help = "Name it: `permitted_by: DK-data-protection-act { section: \"12, stk. 1\" }`.";
            findings.push(Finding::new(RULE.code, data.span, message).help(help));
        }
    }
}
