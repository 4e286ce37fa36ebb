//! An app for phones links to the privacy policy from its settings, beside the page from which it is downloaded (11
//! CCR § 7011(d), since 2026).

use jiff::civil::date;

use super::facts::{business, offers};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, What};
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::CA_APP, check).from(date(2026, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() {
        return;
    }
    let Some((span, service)) = offers(policy, Mark::App) else { return };
    let linked = service.is_some_and(|app| {
        app.torn
            || app.is_none("linked")
            || app.values("linked").iter().any(|place| place.what == What::Word("settings"))
    });
    if !linked {
        let message = "There is an app, and nothing says that its settings link to this notice.";
        let help = "Put the link there, and say so: `service app { linked: [settings] }`.";
        findings.push(Finding::new(RULE.code, span, message).help(help));
    }
}
