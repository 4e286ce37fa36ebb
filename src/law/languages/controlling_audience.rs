//! The language that prevails is one that the readers have (GDPR Art. 12(1); Directives 93/13/EEC and 2005/29/EC). If none of them reads
//! it, the text that counts is one that they cannot read. Nothing is found where policyc does not write the language of some of them.

use super::countries::targets;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, What};

pub(super) const RULE: Rule = Rule::new(codes::LANG_CTRL_AUD, check).unverified();

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(value) = policy.head().and_then(|head| head.value("controlling")) else { return };
    let What::Language(controlling) = value.what else { return };
    let targets = targets(policy);
    // An edition that is not there has its finding.
    let unread = |languages: &Vec<_>| !languages.is_empty() && !languages.contains(&controlling);
    if targets.is_empty() || !policy.languages.contains(&controlling) {
        return;
    }
    if targets.iter().all(|target| unread(&target.languages)) {
        let message =
            format!("The {} edition prevails, and it is not in the language of the readers.", controlling.english());
        let help = "Let an edition prevail that they read, or none: `controlling: none`.";
        findings.push(Finding::new(RULE.code, value.span, message).help(help));
    }
}
