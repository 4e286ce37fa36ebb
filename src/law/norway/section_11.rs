//! Data on criminal convictions and offences that is not under the control of a public authority is used only on the grounds of
//! GDPR Art. 9(2)(a) and (c) to (f), or of §§ 6, 7 and 9 of the act (personopplysningsloven § 11, GDPR Art. 10). Name the law that
//! permits it with `permitted_by`; a duty under Norwegian law counts too.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::unpermitted;
use crate::law::protected::{Protected, criminal};
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::NO_11, check).from(date(2018, 7, 20)).replaces(&[codes::GDPR_10]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let offences = Protected::find(policy, criminal);
    for purpose in policy.all(Kind::Purpose).filter(|purpose| unpermitted(policy, purpose, "NO")) {
        if let Some(data) = offences.first(purpose.values("uses")) {
            let message = format!(
                "`purpose {}` uses data on criminal offences, and names no ground in Norwegian law.",
                purpose.name
            );
            let help = "Name it: `permitted_by: NO-personal-data-act { section: \"11\" }`.";
            findings.push(Finding::new(RULE.code, data.span, message).help(help));
        }
    }
}
