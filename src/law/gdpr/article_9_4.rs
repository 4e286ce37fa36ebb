//! Each country may limit the use of genetic data, biometric data and data on health further than the GDPR does (Art. 9(4)). With
//! `EU` or `EEA` alone, policyc cannot look at what the country of your readers says.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::protected::Protected;
use crate::law::regime::{country, declared, implied};
use crate::model::{Policy, Value, What};
use crate::schema::Kind;
use crate::vocabulary::{Class, Country, Mark};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_9_4, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(head) = policy.head() else { return };
    let at_home = |code: &str| Country::find(code).is_some_and(Country::in_eea);
    if declared(policy).any(at_home) || implied(policy).filter_map(country).any(|(_, code)| at_home(code)) {
        return;
    }
    let union = |value: &&Value| matches!(&value.what, What::Jurisdiction(code) if code == "EU" || code == "EEA");
    let Some(place) = head.values("jurisdictions").iter().find(union) else { return };
    let limited = Protected::find(policy, |class, term| {
        class == Class::Special && term.is_some_and(|term| term.has(Mark::LimitedFurther))
    });
    let mut uses = policy.all(Kind::Purpose).filter_map(|purpose| limited.first(purpose.values("uses")));
    if let Some(data) = uses.next() {
        let message = "The law of a country may limit the use of this data further, and no country is named.";
        let finding = Finding::new(RULE.code, place.span, message).related(data.span, "the data");
        findings.push(finding.help("Name the countries of your readers: `jurisdictions: [EU, DK]`."));
    }
}
