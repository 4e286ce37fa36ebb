//! Who is no public authority uses data on criminal offences only with explicit consent, or where that is necessary for an
//! interest that clearly overrides that of the person (databeskyttelsesloven § 8(3), GDPR Art. 10). To disclose it is allowed more
//! rarely (§ 8(4)). Name the law that permits it with `permitted_by`; a duty under Danish law counts too. Authorities have § 8(1)
//! and (2).

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::denmark::is_public;
use crate::law::national::unpermitted;
use crate::law::protected::{Protected, criminal};
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::DK_8_PRIV, check).from(date(2018, 5, 25)).replaces(&[codes::GDPR_10]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if is_public(policy) {
        return;
    }
    let offences = Protected::find(policy, criminal);
    for purpose in policy.all(Kind::Purpose).filter(|purpose| unpermitted(policy, purpose, "DK")) {
        if let Some(data) = offences.first(purpose.values("uses")) {
            let message = format!(
                "`purpose {}` uses data on criminal offences, and names no ground in Danish law.",
                purpose.name
            );
            let help = "Name it: `permitted_by: DK-data-protection-act { section: \"8, stk. 3\" }`.";
            findings.push(Finding::new(RULE.code, data.span, message).help(help));
        }
    }
}
