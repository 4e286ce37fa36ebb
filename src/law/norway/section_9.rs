//! Sensitive data is used without consent for archives in the public interest, research and statistics only if the interest of
//! society clearly outweighs the drawbacks, the safeguards of GDPR Art. 89(1) are there, and the data protection officer has been
//! asked unless an impact assessment was made (personopplysningsloven § 9). Name the ground with `permitted_by`.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::{on_consent, unpermitted};
use crate::law::protected::{Protected, special};
use crate::model::{Item, Policy};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::NO_9, check).from(date(2018, 7, 20));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let sensitive = Protected::find(policy, special);
    let research = |purpose: &&Item| {
        purpose.entry.is_some_and(|entry| [Mark::Research, Mark::Archive].iter().any(|mark| entry.has(*mark)))
    };
    let alone = |purpose: &&Item| !on_consent(purpose) && unpermitted(policy, purpose, "NO");
    for purpose in policy.all(Kind::Purpose).filter(research).filter(alone) {
        if let Some(data) = sensitive.first(purpose.values("uses")) {
            let message = format!(
                "`purpose {}` uses sensitive data without consent, and names no ground in Norwegian law.",
                purpose.name
            );
            let help = "Ask the data protection officer first, then name the ground: `permitted_by: NO-personal-data-act { section: \"9\" }`.";
            findings.push(Finding::new(RULE.code, data.span, message).help(help));
        }
    }
}
