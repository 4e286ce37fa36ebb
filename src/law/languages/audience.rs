//! Where a notice speaks to the people of a country, it is there in their language (GDPR Art. 12(1) and recital 58; WP260 rev.01,
//! para. 13). The countries are those of `jurisdictions` and of the audiences; that in which the controller alone is established is none
//! of them. policyc asks for the languages that it writes.

use super::countries::{Target, targets};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, What};
use crate::vocabulary::Language;

pub(super) const RULE: Rule = Rule::new(codes::LANG_AUD, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if policy.languages.is_empty() {
        return;
    }
    // That the language which prevails is not there has its finding.
    let controlling = policy.head().and_then(|head| head.value("controlling")).map(|value| &value.what);
    for Target { code, span, languages } in targets(policy) {
        let Some(first) = languages.first() else { continue };
        let told = |language: &Language| controlling == Some(&What::Language(*language));
        if languages.iter().any(|language| policy.languages.contains(language) || told(language)) {
            continue;
        }
        let message = format!("The policy speaks to people in `{code}`, and has no edition in {}.", first.english());
        let help = format!("Add `{first}` to `languages`.");
        findings.push(Finding::new(RULE.code, span, message).help(help));
    }
}
