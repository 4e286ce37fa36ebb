//! Advertising that is chosen by what people do is not barred from resting on legitimate interests, but people do not expect it, and their
//! interests prevail as a rule (CJEU C-252/21, Meta Platforms, paras. 115 to 118; EDPB Guidelines 1/2024). Consent is the safe basis.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis::{marked, on};
use crate::model::Policy;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_6_1_F_ADS, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (purpose, basis) in on(policy, &["legitimate_interests"]) {
        if marked(purpose, Mark::TargetedAdvertising).is_some() {
            let message = "Legitimate interests hardly ever carry advertising that is chosen by what people do.";
            let finding = Finding::new(RULE.code, basis.span, message).related(purpose.name_span, "the purpose");
            findings.push(finding.help("Ask for it: `basis: consent`."));
        }
    }
}
