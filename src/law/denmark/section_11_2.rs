//! Who is no public authority uses CPR numbers only if a law says so, the person has consented, it is for science or statistics
//! alone, the number is disclosed where that is usual and decisive to know who someone is, or the conditions of § 7 are met
//! (databeskyttelsesloven § 11(2), GDPR Art. 87). `basis: consent` and a duty under Danish law are grounds; name another one with
//! `permitted_by`.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::denmark::{is_public, number};
use crate::law::national::{on_consent, unpermitted};
use crate::law::protected::Protected;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::DK_11_PRIV, check).from(date(2018, 5, 25)).replaces(&[codes::GDPR_87]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if is_public(policy) {
        return;
    }
    let numbers = Protected::find(policy, number);
    let unpermitted = |purpose: &&_| !on_consent(purpose) && unpermitted(policy, purpose, "DK");
    for purpose in policy.all(Kind::Purpose).filter(unpermitted) {
        if let Some(data) = numbers.first(purpose.values("uses")) {
            let message = format!("`purpose {}` uses CPR numbers, and names no ground for it.", purpose.name);
            let help = "Name it: `permitted_by: DK-data-protection-act { section: \"11, stk. 2, nr. 1\" }`, or ask for consent.";
            findings.push(Finding::new(RULE.code, data.span, message).help(help));
        }
    }
}
