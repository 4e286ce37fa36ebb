//! The law has its words, and each language has them in its official text: Danish `dataansvarlig`, Norwegian `behandlingsansvarlig`. Other
//! words for the same thing make readers look for a difference (GDPR Art. 12(1)).

use std::collections::BTreeMap;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::wording::{Phrases, each, on_a_line};
use crate::model::Policy;
use crate::vocabulary::Language;

pub(super) const RULE: Rule = Rule::new(codes::LANG_TERM, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let lists: BTreeMap<Language, Phrases> =
        Language::all().map(|language| (language, Phrases::of(language, "phrases-terms"))).collect();
    each(policy, findings, |language, passage| {
        let found = lists.get(&language)?.first(&passage.text)?;
        let word = on_a_line(passage.text.get(found.range.clone())?);
        let message = format!("`{word}` is not the law's word for it in {}.", language.english());
        let finding = Finding::new(RULE.code, passage.place(&found.range), message);
        Some(finding.help(format!("Write `{}`.", found.instead?)))
    });
}
