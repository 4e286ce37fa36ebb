//! Data that goes to a recipient outside the EEA is a transfer, and needs one of the grounds of Arts. 44 to 49. To read it from there counts
//! too (EDPB Guidelines 05/2021), so `access_from` is a transfer as well.

use super::abroad::leaves_the_eea;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Item, Policy, Value, What};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_44_1, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for recipient in policy.all(Kind::Recipient).filter(|recipient| wants_a_mechanism(recipient, "transfer")) {
        let mut places = recipient.values("country").iter().chain(recipient.values("access_from"));
        if let Some(place) = places.find(|place| leaves_the_eea(place)) {
            let message = format!(
                "`recipient {}` is outside the EEA, and nothing says what allows the transfer.",
                recipient.name
            );
            let help = if is_adequate(policy, place) {
                "The Commission has decided that protection there is adequate: add `transfer: adequacy`."
            } else {
                "Add `transfer:` with a mechanism, such as `scc { module: 2, copy: privacy_mail, assessed: yes }`."
            };
            findings.push(Finding::new(RULE.code, place.span, message).help(help));
        }
    }
}

/// Whether a decision covers every recipient in this country on the day of the policy.
fn is_adequate(policy: &Policy, place: &Value) -> bool {
    let What::Country(country) = place.what else { return false };
    country.adequacy(policy.day).is_some_and(|decision| decision.scope.is_none())
}

/// Whether `field` gives no mechanism. `none` is no way out: a transfer without any is what the law forbids.
pub(super) fn wants_a_mechanism(item: &Item, field: &str) -> bool {
    item.lacks(field)
}
