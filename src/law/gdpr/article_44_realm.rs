//! The Faroe Islands and Greenland belong to the Kingdom of Denmark and to neither the Union nor the EEA. Data that goes there is a
//! transfer: to the Faroe Islands on the Commission's decision 2010/146/EU (`adequacy`), to Greenland, for which there is no
//! decision, on safeguards such as `scc`.

use super::abroad::leaves_the_eea;
use super::article_44_1::wants_a_mechanism;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, What};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_44_FOGL, check).replaces(&[codes::GDPR_44_1, codes::GDPR_13_1_F]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let recipients = policy.all(Kind::Recipient).filter(|item| wants_a_mechanism(item, "transfer"));
    let transfers = policy.all(Kind::Transfer).filter(|item| wants_a_mechanism(item, "mechanism"));
    let recipients = recipients.map(|item| item.values("country").iter().chain(item.values("access_from")));
    let transfers = transfers.map(|item| item.values("to").iter().chain(&[]));
    for mut places in recipients.chain(transfers) {
        // The first place outside the EEA is the one that the general rules speak of.
        let Some(place) = places.find(|place| leaves_the_eea(place)) else { continue };
        let What::Country(country) = place.what else { continue };
        if !country.of_the_danish_realm() {
            continue;
        }
        let adequate = country.adequacy(policy.day).is_some();
        let name = if country.code() == "GL" { "Greenland is" } else { "The Faroe Islands are" };
        let message = format!("{name} outside the EEA, and nothing says what allows the transfer.");
        let finding = Finding::new(RULE.code, place.span, message);
        findings.push(finding.help(if adequate {
            "The Commission has decided that protection there is adequate: write `adequacy` as the mechanism."
        } else {
            "There is no decision of the Commission on it: use a safeguard, such as `scc { module: 2, copy: privacy_mail, assessed: yes }`."
        }));
    }
}
