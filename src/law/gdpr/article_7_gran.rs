//! People choose for each purpose by itself: one consent for several is not free (recitals 32 and 43; EDPB Guidelines 05/2020, paras. 42
//! to 44). Where they do choose for each part of a purpose, write `one_by_one: yes` behind `consent`.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis::read_on;
use crate::model::{Policy, What};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_7_GRAN, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (purpose, basis) in read_on(policy, &["consent"]) {
        let Some(parts) = purpose.fields.fact("includes").filter(|fact| fact.values().len() > 1) else { continue };
        if basis.with.value("one_by_one").is_none_or(|value| value.what != What::Yes(true)) {
            let message = format!("One consent covers all that `purpose {}` includes.", purpose.name);
            let finding = Finding::new(RULE.code, basis.span, message).related(parts.span, "what it includes");
            findings.push(finding.help(
                "Make a purpose of each part, and ask for each. If you do ask for each, write `consent { one_by_one: yes }`.",
            ));
        }
    }
}
