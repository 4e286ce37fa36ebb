//! What the law wants a notice to say: the table behind `policyc audit`.
//!
//! A section names the duties that it answers, a finding belongs to the duty whose rules it breaks.

use super::basis;
use super::california::business;
use super::regime::Regime;
use super::rights::{COMPLAINTS_TO_THE_CONTROLLER, decisions};
use super::whereabouts::seat;
use crate::finding::Code;
use crate::model::{Item, Policy, Value, What};
use crate::schema::Kind;

/// Something that the law wants a notice to say.
#[derive(Debug)]
pub struct Duty {
    /// Its name, which sections bear that answer it.
    pub id: &'static str,
    /// The provisions, as they are cited.
    pub citation: &'static str,
    /// The codes of the rules that watch over it, or how they begin.
    rules: &'static [&'static str],
    regime: Regime,
    /// Whether the facts call for it.
    arises: fn(&Policy) -> bool,
}

impl Duty {
    /// Whether a rule with `code` watches over it.
    pub fn is_watched_by(&self, code: Code) -> bool {
        let begins = |rule: &&str| {
            let rest = code.as_str().strip_prefix(*rule);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        self.rules.iter().any(begins)
    }
}

/// The duties of the regimes that apply to `policy`, in the order of the law, and whether its facts call for each.
pub fn duties(policy: &Policy) -> Vec<(&'static Duty, bool)> {
    let applying = DUTIES.iter().filter(|duty| duty.regime.applies(policy));
    applying.map(|duty| (duty, (duty.arises)(&duty.regime.facts(policy)))).collect()
}

/// Every duty there is.
pub fn all_duties() -> impl Iterator<Item = &'static Duty> {
    DUTIES.iter()
}

const fn duty(
    id: &'static str,
    citation: &'static str,
    rules: &'static [&'static str],
    regime: Regime,
    arises: fn(&Policy) -> bool,
) -> Duty {
    Duty { id, citation, rules, regime, arises }
}

static DUTIES: &[Duty] = &[
    duty("GDPR-13-1-A", "GDPR Arts. 13(1)(a), 14(1)(a)", &["GDPR-13-1-A", "GDPR-27"], Regime::Gdpr, always),
    duty("GDPR-26-2", "GDPR Art. 26(2)", &["GDPR-26"], Regime::Gdpr, |policy| says(policy.head(), "joint")),
    duty(
        "GDPR-13-1-B",
        "GDPR Arts. 13(1)(b), 14(1)(b)",
        &["GDPR-13-1-B", "GDPR-37", "GDPR-38"],
        Regime::Gdpr,
        |policy| says(policy.controller(), "dpo"),
    ),
    duty(
        "GDPR-13-1-C",
        "GDPR Arts. 13(1)(c), 14(1)(c)",
        &["GDPR-6-1", "GDPR-6-3", "GDPR-6-4", "MODEL-EMPTY", "GDPR-9", "GDPR-10", "GDPR-87"],
        Regime::Gdpr,
        always,
    ),
    duty("GDPR-13-1-D", "GDPR Arts. 13(1)(d), 14(2)(b)", &["GDPR-6-1-F"], Regime::Gdpr, |policy| {
        basis::on(policy, &["legitimate_interests"]).next().is_some()
    }),
    duty("GDPR-14-1-D", "GDPR Art. 14(1)(d)", &["GDPR-14-1-D", "MODEL-ORPHAN"], Regime::Gdpr, from_others),
    duty("GDPR-13-1-E", "GDPR Arts. 13(1)(e), 14(1)(e)", &["GDPR-13-1-E", "GDPR-28"], Regime::Gdpr, always),
    duty(
        "GDPR-13-1-F",
        "GDPR Arts. 13(1)(f), 14(1)(f)",
        &["GDPR-13-1-F", "GDPR-44", "GDPR-45", "GDPR-46", "GDPR-47", "GDPR-49", "UK-44A", "UK-46", "UK-DPF"],
        Regime::Gdpr,
        abroad,
    ),
    duty("GDPR-13-2-A", "GDPR Arts. 13(2)(a), 14(2)(a)", &["GDPR-13-2-A", "GDPR-5-1-E"], Regime::Gdpr, always),
    duty(
        "GDPR-13-2-B",
        "GDPR Arts. 13(2)(b), 14(2)(c)",
        &["GDPR-13-2-B", "GDPR-20", "GDPR-21", "RIGHT"],
        Regime::Gdpr,
        always,
    ),
    duty("GDPR-13-2-C", "GDPR Arts. 13(2)(c), 14(2)(d)", &["GDPR-13-2-C", "GDPR-7"], Regime::Gdpr, |policy| {
        basis::on(policy, &["consent"]).next().is_some()
    }),
    duty(
        "GDPR-13-2-D",
        "GDPR Arts. 13(2)(d), 14(2)(e)",
        &["GDPR-13-2-D", "DK-SA", "NO-SA", "UK-SA-NAME"],
        Regime::Gdpr,
        always,
    ),
    duty("GDPR-13-2-E", "GDPR Art. 13(2)(e)", &["GDPR-13-2-E"], Regime::Gdpr, |policy| {
        basis::on(policy, &["contract", "pre_contract", "legal_obligation"]).next().is_some()
    }),
    duty("GDPR-14-2-F", "GDPR Art. 14(2)(f)", &["GDPR-14"], Regime::Gdpr, from_others),
    duty(
        "GDPR-13-2-F",
        "GDPR Arts. 13(2)(f), 14(2)(g)",
        &["GDPR-13-2-F", "GDPR-22", "UK-22"],
        Regime::Gdpr,
        |policy| decisions(policy).next().is_some(),
    ),
    duty("GDPR-12-2", "GDPR Art. 12(2)", &["GDPR-12-2", "GDPR-12-3", "GDPR-12-5", "GDPR-12-6"], Regime::Gdpr, always),
    duty("COOKIE", "Directive 2002/58/EC Art. 5(3)", &["COOKIE", "DK-COOKIE", "NO-EKOM"], Regime::Gdpr, |policy| {
        policy.single(Kind::Cookie).is_some() || policy.single(Kind::Tracking).is_some()
    }),
    duty(
        "EMAIL",
        "Directive 2002/58/EC Art. 13",
        &["EMAIL", "DK-MFL", "NO-MFL", "GDPR-21-2"],
        Regime::Gdpr,
        |policy| policy.single(Kind::Marketing).is_some(),
    ),
    duty("DK-CVR", "e-handelsloven § 7", &["DK-CVR"], Regime::Denmark, |policy| is_seated(policy, "DK")),
    duty("NO-ORG", "ehandelsloven § 8", &["NO-ORG"], Regime::Norway, |policy| is_seated(policy, "NO")),
    duty(
        "UK-13-2-CA",
        "UK GDPR Art. 13(2)(ca), DPA 2018 s. 164A",
        &["UK-13-2-CA", "UK-164A"],
        Regime::UnitedKingdom,
        |policy| COMPLAINTS_TO_THE_CONTROLLER <= policy.day,
    ),
    duty(
        "CA-100-A1",
        "Cal. Civ. Code §§ 1798.100(a), 1798.110",
        &["CA-100-A1-PURP", "CA-100-A2", "CA-7011-1A", "CA-7011-1B"],
        Regime::California,
        is_business,
    ),
    duty("CA-100-A3", "Cal. Civ. Code § 1798.100(a)(3)", &["CA-100-A3"], Regime::California, is_business),
    duty(
        "CA-7011-1H",
        "Cal. Civ. Code § 1798.130(a)(5)(C)",
        &["CA-7011-1H", "CA-7011-1K"],
        Regime::California,
        is_business,
    ),
    duty(
        "CA-100-A1-SOLD",
        "Cal. Civ. Code §§ 1798.120, 1798.135",
        &["CA-100-A1-SOLD", "CA-7011-1D", "CA-7011-1G", "CA-7012", "CA-7013", "CA-7015", "CA-7025", "CA-120-C"],
        Regime::California,
        is_business,
    ),
    duty(
        "CA-RIGHTS",
        "Cal. Civ. Code §§ 1798.105 to 1798.130",
        &["CA-RIGHTS", "CA-METHODS", "CA-130-A2", "CA-7011-3"],
        Regime::California,
        is_business,
    ),
    duty("CA-OPPA", "Cal. Bus. & Prof. Code § 22575(b)", &["CA-OPPA"], Regime::California, |policy| {
        policy.single(Kind::Tracking).is_some() || policy.absence(Kind::Tracking).is_some()
    }),
];

fn always(_: &Policy) -> bool {
    true
}

/// Whether the controller has its seat in the country with that code.
fn is_seated(policy: &Policy, code: &str) -> bool {
    policy.controller().and_then(seat).is_some_and(|(country, _)| country.code() == code)
}

/// Whether the controller is a business in the sense of the CCPA, or may be one.
fn is_business(policy: &Policy) -> bool {
    business(policy).is_some()
}

/// Whether `field` has a value.
fn says(item: Option<&Item>, field: &str) -> bool {
    item.is_some_and(|item| !item.values(field).is_empty())
}

/// Whether some data comes from others than the person.
fn from_others(policy: &Policy) -> bool {
    let theirs = |source: &Value| {
        let entry = policy.declared(source).map_or(source.as_term(), |declared| declared.entry);
        entry.is_some_and(|term| term.has(crate::vocabulary::Mark::FirstHand))
    };
    policy.all(Kind::Data).flat_map(|data| data.values("source")).any(|source| !theirs(source))
}

/// Whether some data leaves the EEA.
fn abroad(policy: &Policy) -> bool {
    let far = |value: &Value| matches!(value.what, What::Country(country) if !country.in_eea());
    policy.single(Kind::Transfer).is_some()
        || policy.all(Kind::Recipient).any(|one| one.values("country").iter().any(far) || says(Some(one), "transfer"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::codes::CODES;

    #[test]
    fn a_rule_is_watched_over_by_name() {
        let find = |id: &str| DUTIES.iter().find(|duty| duty.id == id).unwrap();
        let code = |text: &str| Code::find(text).unwrap();
        assert!(find("GDPR-13-1-A").is_watched_by(code("GDPR-13-1-A-CONTACT")));
        assert!(!find("GDPR-13-2-C").is_watched_by(code("GDPR-13-2-A")));
    }

    #[test]
    fn every_rule_that_is_named_exists() {
        for rule in DUTIES.iter().flat_map(|duty| duty.rules) {
            assert!(CODES.iter().any(|info| info.code.as_str().starts_with(rule)), "{rule}");
        }
    }
}
