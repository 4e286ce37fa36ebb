//! Who does not tell people, because it takes disproportionate effort, protects them in other ways and publishes what they would
//! have been told (Art. 14(5)(b)). Where a law demands the data, it is named (Art. 14(5)(c)).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::silence::denied;
use crate::model::{Policy, What};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_14_5, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let named =
        policy.all(Kind::Data).flat_map(|data| data.values("source")).flat_map(|source| source.with.values("told"));
    let declared = policy.all(Kind::Source).flat_map(|source| source.values("told"));
    for told in named.chain(declared) {
        let What::Word(word) = told.what else { continue };
        let (field, message, help) = match word {
            "disproportionate" => (
                "safeguards",
                "People are not told, and nothing protects them in its place.",
                "Say what does: `told: disproportionate { safeguards: [{ en: \"…\" }] }`.",
            ),
            "law" => (
                "law",
                "People are not told because of a law, and none is named.",
                "Name it: `told: law { law: DK-tax-control-act }`.",
            ),
            _ => continue,
        };
        if denied(&told.with, field) {
            findings.push(Finding::new(RULE.code, told.span, message).help(help));
        }
    }
}
