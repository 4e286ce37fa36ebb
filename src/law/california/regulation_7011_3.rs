//! The privacy policy says how people use their rights: by which ways they make a request, how it is made sure who
//! asks, whether someone else may ask for them, and whom they turn to with questions (11 CCR § 7011(e)(3)(A) to
//! (J)). What it says of opt-out signals is asked for by CA-7025.

use jiff::civil::date;

use super::facts::{beside_gdpr, business, offered, rights, ways};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_7011_3, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() {
        return;
    }
    let Some(first) = rights(policy).next() else { return };
    if rights(policy).any(|rights| rights.torn) {
        return;
    }
    let by_gdpr = beside_gdpr(policy) && first.value("law").is_none();
    let verified =
        policy.single(Kind::Verification).is_some() || policy.all(Kind::Rights).any(|rights| rights.says("identity"));
    let agent = offered(policy).contains("agent") || rights(policy).any(|rights| rights.says("agent"));
    let asked = [
        (!ways(policy).is_empty() || by_gdpr, "how a request is made", "contact: [privacy_mail, hotline]"),
        (verified, "how you make sure who asks", "identity: [identity_log_in]"),
        (agent, "whether someone else may ask for them", "agent: in_writing"),
    ];
    let missing: Vec<_> = asked.iter().filter(|(said, ..)| !said).collect();
    if missing.is_empty() {
        return;
    }
    let words: Vec<&str> = missing.iter().map(|(_, words, _)| *words).collect();
    let fields: Vec<String> = missing.iter().map(|(.., field)| format!("`{field}`")).collect();
    let message = format!("`rights {}` does not say {}.", first.name, words.join(", nor "));
    findings.push(Finding::new(RULE.code, first.name_span, message).help(format!("Add {}.", fields.join(" and "))));
}
