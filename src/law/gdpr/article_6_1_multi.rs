//! Each use of data has its own legal basis (Art. 6(1)). Where a purpose has several, readers cannot tell which counts for what, and a
//! controller could change from one to another when consent is withdrawn, which is not allowed (EDPB Guidelines 05/2020, paras. 120 to 123).

use std::collections::BTreeSet;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::Term;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_6_1_MULTI, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for purpose in policy.all(Kind::Purpose).filter(|purpose| !purpose.torn) {
        let Some(fact) = purpose.fields.fact("basis").filter(|fact| fact.values().len() > 1) else { continue };
        let letters: BTreeSet<&str> = fact.values().iter().filter_map(Value::as_term).map(letter).collect();
        if letters.len() > 1 && fact.values().iter().any(|basis| basis.with.fact("data").is_none()) {
            let message =
                format!("Nothing says which of its legal bases `purpose {}` rests on for what.", purpose.name);
            let help = "Make a purpose of each, or say which data each basis covers: `contract { data: [orders] }`.";
            findings.push(Finding::new(RULE.code, fact.span, message).help(help));
        }
    }
}

/// The basis as Art. 6(1) counts: two of them are told apart by policyc alone.
fn letter(basis: &'static Term) -> &'static str {
    match basis.id {
        "pre_contract" => "contract",
        "official_authority" => "public_task",
        other => other,
    }
}
