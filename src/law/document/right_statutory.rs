//! `offer: statutory` writes out the rights of the GDPR. Under another law they would be promised to people who do not have them, so
//! there each right is named.

use crate::finding::{Finding, codes};
use crate::law::rights::is_statutory;
use crate::law::{Rule, is_under_gdpr};
use crate::model::Policy;
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::RIGHT_STATUTORY, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let places = policy.head().and_then(|head| head.fields.fact("jurisdictions"));
    // Of a place that could not be read, nobody knows the law.
    let elsewhere = !is_under_gdpr(&policy.scope().jurisdiction)
        && places.is_some_and(|places| !places.lost && !places.values().is_empty());
    for rights in policy.all(Kind::Rights) {
        let Some(statutory) = rights.values("offer").iter().find(|value| is_statutory(value)) else { continue };
        let law = rights.value("law");
        let other = law.filter(|law| law.as_term().is_none_or(|law| !law.has(Mark::Gdpr)));
        if let Some(law) = other {
            let message = "`statutory` stands for the rights of the GDPR, and these are the rights of another law.";
            let finding = Finding::new(RULE.code, statutory.span, message).related(law.span, "the law is named here");
            findings.push(finding.help("Name each right that this law gives, such as `[know, delete_ca]`."));
        } else if law.is_none() && elsewhere {
            let message = "`statutory` stands for the rights of the GDPR, which is not the law of this policy.";
            let finding = Finding::new(RULE.code, statutory.span, message);
            findings
                .push(finding.help("Name each right that the law gives. If the GDPR applies, say so: `law: GDPR`."));
        }
    }
}
