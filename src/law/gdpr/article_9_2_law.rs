//! Employment and social law, substantial public interests, health care, public health and research allow the use of specially
//! protected data on the basis of Union or national law only. Name that law. Health care can also rest on a contract with a health
//! professional who is bound to secrecy: `professional: yes` (Art. 9(2)(h) and (3)).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::silence::{denied, lacking};
use crate::model::{Policy, What};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_9_2_LAW, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for purpose in policy.all(Kind::Purpose).filter(|purpose| lacking(purpose, "permitted_by")) {
        for condition in purpose.values("condition") {
            let Some(term) = condition.as_term().filter(|term| term.has(Mark::NeedsLaw)) else { continue };
            let professional = term.id == "health_care"
                && condition.with.value("professional").is_some_and(|value| value.what == What::Yes(true));
            if denied(&condition.with, "law") && !professional {
                let message = format!("`{}` rests on a law, and none is named.", term.id);
                let finding = Finding::new(RULE.code, condition.span, message);
                let finding = finding.related(purpose.name_span, "the purpose");
                findings.push(finding.help(format!(
                    "Name it: `condition: {} {{ law: DK-data-protection-act }}`, or a `law` of your own.",
                    term.id
                )));
            }
        }
    }
}
