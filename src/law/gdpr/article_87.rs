//! Each country may say when its national identification number is used (Art. 87), and many do: in Denmark databeskyttelsesloven §
//! 11, in Norway personopplysningsloven § 12. Name the ground with `permitted_by`, or the law behind the basis. Consent, which many
//! countries accept, is not asked about here.

use super::article_10::names_no_law;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::protected::Protected;
use crate::model::{Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::Class;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_87, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let numbers = Protected::find(policy, |class, _| class == Class::NationalId);
    for purpose in policy.all(Kind::Purpose).filter(|purpose| names_no_law(purpose)) {
        let consent = |basis: &Value| basis.as_term().is_some_and(|term| term.id == "consent");
        if purpose.values("basis").iter().any(consent) {
            continue;
        }
        if let Some(data) = numbers.first(purpose.values("uses")) {
            let message = format!(
                "`purpose {}` uses a national identification number, and names no ground for it.",
                purpose.name
            );
            let finding = Finding::new(RULE.code, data.span, message);
            findings.push(
                finding.help(
                    "Name it: `permitted_by: DK-data-protection-act { section: \"11\" }`, or a `law` of your own.",
                ),
            );
        }
    }
}
