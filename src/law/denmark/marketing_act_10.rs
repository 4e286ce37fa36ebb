//! Nobody in Denmark, companies included, gets marketing by e-mail, text message and the like without having consented, and
//! whoever consents was told before that the consent can be withdrawn, easily and free of charge (markedsføringsloven § 10(1)).
//! Customers may hear of similar products of the same seller (§ 10(2)). It takes the place of EMAIL-CONSENT.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::eprivacy::{ask_for_permission, electronic, existing_customers};
use crate::law::national::{on_consent, unset};
use crate::model::{Policy, What};
use crate::schema::Kind;

pub(super) const RULE: Rule =
    Rule::new(codes::DK_MFL_10, check).from(date(2017, 7, 1)).replaces(&[codes::EMAIL_CONSENT, codes::NO_MFL_15]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    ask_for_permission(RULE.code, policy, findings);
    // Where customers are written to, another rule asks how they say no.
    let silent = |marketing: &&_| unset(marketing, "opt_out") && existing_customers(marketing).is_none();
    let Some(marketing) = policy.single(Kind::Marketing).filter(silent) else { return };
    let asked = marketing.values("permission").iter().find(|value| value.what == What::Word("consent"));
    let rests = || electronic(policy).filter(|purpose| on_consent(purpose)).find_map(|purpose| purpose.value("basis"));
    if let Some(consent) = asked.or_else(rests) {
        let message = "People consent to marketing here, and nothing says how they withdraw that.";
        let help = "Say how: `marketing { opt_out: [unsubscribe_link] }`. Tell them before they consent.";
        findings.push(Finding::new(RULE.code, consent.span, message).help(help));
    }
}
