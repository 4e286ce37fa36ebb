//! A business that sells or shares personal information follows signals such as Global Privacy Control, and its
//! notice says what they count for and how people use them (Cal. Civ. Code § 1798.135(e), 11 CCR §§ 7011(e)(3)(F),
//! 7025 and 7026). Since 2026 it also shows people that their signal was followed (11 CCR § 7025(c)(6)).

use jiff::civil::{Date, date};

use super::facts::{business, passed_on};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_7025, check).from(date(2023, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(sale) = passed_on(policy).next().filter(|_| business(policy).is_some()) else { return };
    if let Some(none) = policy.absence(Kind::Signals) {
        let message = "Whoever sells or shares data must follow opt-out signals, and this says that none is followed.";
        let finding = Finding::new(RULE.code, none.span, message).related(sale.name_span, "data is passed on here");
        findings.push(finding.help("Follow them, and declare `signals { covers: [browser, device] }`."));
        return;
    }
    let Some(signals) = policy.single(Kind::Signals) else {
        let message = format!(
            "`{}` says that data is passed on, and nothing says how opt-out signals are followed.",
            sale.kind.word()
        );
        let help = "Say it: `signals { covers: [browser, device], shown: { en: \"…\" } }`.";
        findings.push(Finding::new(RULE.code, sale.name_span, message).help(help));
        return;
    };
    let missing: Vec<&str> = [("covers", None), ("shown", Some(SHOWN))]
        .into_iter()
        .filter(|(field, from)| !signals.says(field) && from.is_none_or(|from| from <= policy.day))
        .map(|(field, _)| field)
        .collect();
    if !missing.is_empty() && !signals.torn {
        let message = "`signals` does not say all that people must know about opt-out signals.";
        let fields: Vec<String> = missing.iter().map(|field| format!("`{field}`")).collect();
        let finding = Finding::new(RULE.code, signals.name_span, message);
        findings.push(finding.help(format!(
            "Add {}: what a signal counts for, and how people see that it was followed.",
            fields.join(" and ")
        )));
    }
}

/// The first day on which people must see that their signal was followed.
const SHOWN: Date = date(2026, 1, 1);
