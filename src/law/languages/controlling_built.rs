//! The controlling language is one that readers can read: the edition in it must be there to prevail (GDPR Arts. 5(1)(a) and 12(1)).

use crate::finding::{Finding, Mistake, codes};
use crate::law::Rule;
use crate::model::{Policy, What};

pub(super) const RULE: Rule = Rule::new(codes::LANG_CTRL_BUILT, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if let Some(value) = policy.head().and_then(|head| head.value("controlling"))
        && let What::Language(language) = value.what
        && !policy.languages.contains(&language)
    {
        findings.push(Mistake::LangControlling { language: language.to_string() }.at(value.span));
    }
}
